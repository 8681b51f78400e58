import { z } from 'zod';
import { REFUSALS } from '@/lib/acts/refusal';
import { sourceSchema } from '@/lib/acts/schemas';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a caller may send, as JSON Schema of the dialect that OpenAPI 3.1 takes. */
export function inputSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _dialect, ...own } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return own;
}

export const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const propertiesOf = ({ properties }: JsonSchema): JsonSchema => (isSchema(properties) ? properties : {});
const requiredOf = ({ required }: JsonSchema): readonly unknown[] => (Array.isArray(required) ? required : []);

/** The schemas of which a thing fits one; the schema itself where there is one way only. */
export function waysOf(schema: JsonSchema): readonly JsonSchema[] {
  const ways = schema.anyOf ?? schema.oneOf;
  return Array.isArray(ways) ? ways.filter(isSchema) : [schema];
}

/** The fields of an input; of several ways to ask, only what each of them needs is required. */
export function listFields(input: z.ZodType) {
  const ways = waysOf(inputSchema(input));
  const properties: JsonSchema = Object.assign({}, ...ways.map(propertiesOf));
  return Object.entries(properties).map(([name, schema]) => ({
    ...{ name, schema, isRequired: ways.every((way) => requiredOf(way).includes(name)) },
  }));
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
