import type { z } from 'zod';
import type { AnyAct } from '@/lib/acts/act';
import { sourceSchema } from '@/lib/acts/schemas';
import { inputSchema, isSchema, listFields, waysOf } from '../_openapi/schemas';

export interface FieldLine {
  readonly name: string;
  readonly kind: string;
  readonly isRequired: boolean;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** A schema in few words: `string (date)`, `"m" | "f"`, `{name, function}[]`, `{kind: "strike", on}`. */
export function kindOf(schema: unknown): string {
  if (!isSchema(schema)) return 'any';
  const { enum: values, items, properties, type, format } = schema;
  if (Array.isArray(values)) return values.map((value) => JSON.stringify(value)).join(' | ');
  if ('const' in schema) return JSON.stringify(schema.const);
  const ways = waysOf(schema);
  if (ways[0] !== schema) return [...new Set(ways.map(kindOf))].join(' | ');
  if (type === 'array') return severalOf(kindOf(items));
  if (isSchema(properties)) return `{${Object.entries(properties).map(partOf).join(', ')}}`;
  const named = (Array.isArray(type) ? type : [type]).filter(isText).join(' | ') || 'any';
  return isText(format) ? `${named} (${format})` : named;
}

const severalOf = (kind: string): string => (kind.includes(' | ') ? `(${kind})[]` : `${kind}[]`);

/** What tells one way of saying a thing from another stands with its word. */
const partOf = ([name, schema]: readonly [string, unknown]): string =>
  isSchema(schema) && 'const' in schema ? `${name}: ${kindOf(schema)}` : name;

const line = ({ name, schema, isRequired }: ReturnType<typeof listFields>[number]): FieldLine => ({
  ...{ name, kind: kindOf(schema), isRequired },
});

/** The fields of an input, those that must be sent first. */
export const fieldsOf = (input: z.ZodType): readonly FieldLine[] =>
  listFields(input)
    .map(line)
    .sort((a, b) => Number(b.isRequired) - Number(a.isRequired));

/** An act's own, with the citation that stands beside every act's. */
export const fieldsOfAct = (act: AnyAct): readonly FieldLine[] => [
  ...fieldsOf(act.input),
  ...(act.multipart ? [] : [{ name: 'source', kind: kindOf(inputSchema(sourceSchema)), isRequired: false }]),
];
