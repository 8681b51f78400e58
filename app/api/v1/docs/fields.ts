import type { z } from 'zod';
import { inputSchema, type JsonSchema } from '../_openapi/schemas';

export interface FieldLine {
  readonly name: string;
  readonly kind: string;
  readonly isRequired: boolean;
}

const isRecord = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

/** A schema in few words: `string (date)`, `"m" | "f"`, `{name, function}[]`. */
export function kindOf(schema: unknown): string {
  if (!isRecord(schema)) return 'any';
  const { enum: values, anyOf, items, properties, type, format } = schema;
  if (Array.isArray(values)) return values.map((value) => JSON.stringify(value)).join(' | ');
  if ('const' in schema) return JSON.stringify(schema.const);
  if (Array.isArray(anyOf)) return [...new Set(anyOf.map(kindOf))].join(' | ');
  if (type === 'array') return `${kindOf(items)}[]`;
  if (isRecord(properties)) return `{${Object.keys(properties).join(', ')}}`;
  const named = isText(type) ? type : 'any';
  return isText(format) ? `${named} (${format})` : named;
}

/** The fields of an input, those that must be sent first. */
export function fieldsOf(input: z.ZodType): readonly FieldLine[] {
  const schema = inputSchema(input);
  const required = Array.isArray(schema.required) ? schema.required : [];
  const properties = isRecord(schema.properties) ? schema.properties : {};
  return Object.entries(properties)
    .map(([name, own]) => ({ name, kind: kindOf(own), isRequired: required.includes(name) }))
    .sort((a, b) => Number(b.isRequired) - Number(a.isRequired));
}
