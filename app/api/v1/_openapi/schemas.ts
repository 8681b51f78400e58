import { z } from 'zod';
import { REFUSALS } from '@/lib/acts/refusal';
import { sourceSchema } from '@/lib/acts/schemas';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a caller may send, as JSON Schema of the dialect that OpenAPI 3.1 takes. */
export function inputSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _dialect, ...own } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return own;
}

export const refTo = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const nullableDay = { type: ['string', 'null'], format: 'date' };

/** What every answer is made of. */
export const COMPONENTS: Readonly<Record<string, JsonSchema>> = {
  Finding: {
    type: 'object',
    required: ['rule', 'article', 'level', 'message', 'basis'],
    properties: {
      rule: { type: 'string' },
      article: { type: 'string' },
      level: { enum: ['refused', 'violation', 'flag', 'undecided'] },
      message: { type: 'string' },
      basis: { type: 'object' },
      interpretation: { type: 'string' },
    },
  },
  Term: {
    type: 'object',
    required: ['article', 'from', 'due', 'body', 'state'],
    properties: {
      article: { type: 'string' },
      from: nullableDay,
      due: nullableDay,
      body: { type: 'string' },
      state: { enum: ['open', 'met', 'missed'] },
    },
  },
  Answer: {
    type: 'object',
    required: ['findings', 'terms'],
    properties: {
      id: { type: 'string', format: 'uuid' },
      findings: { type: 'array', items: refTo('Finding') },
      terms: { type: 'array', items: refTo('Term') },
    },
    additionalProperties: true,
  },
  Page: {
    type: 'object',
    required: ['items', 'total', 'next'],
    properties: {
      items: { type: 'array', items: {} },
      total: { type: 'integer' },
      next: { type: ['string', 'null'] },
    },
  },
  Problem: {
    type: 'object',
    required: ['type', 'title', 'status', 'code', 'detail'],
    properties: {
      type: { type: 'string' },
      title: { type: 'string' },
      status: { type: 'integer' },
      code: { enum: [...Object.keys(REFUSALS), 'INTERNAL'] },
      detail: { type: 'string' },
      findings: { type: 'array', items: refTo('Finding') },
      issues: {
        type: 'array',
        items: {
          type: 'object',
          required: ['path', 'message'],
          properties: {
            path: { type: 'array', items: { type: ['string', 'integer'] } },
            message: { type: 'string' },
          },
        },
      },
    },
  },
  Source: inputSchema(sourceSchema),
};

export const jsonContent = (schema: JsonSchema) => ({ 'application/json': { schema } });

const NAMES = Object.entries(REFUSALS).map(([code, status]) => [String(status), code] as const);

/** The named refusals, each an RFC 9457 problem. */
export const problems = (...statuses: readonly number[]) =>
  Object.fromEntries(
    NAMES.filter(([status]) => statuses.includes(Number(status))).map(([status, code]) => [
      status,
      { description: code, content: { 'application/problem+json': { schema: refTo('Problem') } } },
    ]),
  );
