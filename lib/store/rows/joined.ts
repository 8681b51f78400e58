import { Prisma } from '../generated/client';

const columnOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Records of some fields of a table, several of which can stand in one row. */
export interface Joined<M> {
  /** The columns, as they are mapped everywhere in the schema, from the table of that alias. */
  readonly columns: Prisma.Sql;
  /** The record in a row; null when nothing was joined there. */
  readonly of: (row: Readonly<Record<string, unknown>>) => M | null;
}

/** Of a model's `fields`, its `id` among them, from the table of that alias. */
export function joined<M extends { readonly id: string }>(
  alias: string,
  fields: readonly (keyof M & string)[],
): Joined<M> {
  const columns = fields.map((field) => `${alias}."${columnOf(field)}" AS "${alias}.${field}"`).join(', ');
  const places = fields.map((field) => [field, `${alias}.${field}`] as const);
  const of = (row: Readonly<Record<string, unknown>>): M | null => {
    if (typeof row[`${alias}.id`] !== 'string') return null;
    const record: Record<string, unknown> = {};
    for (const [field, place] of places) record[field] = row[place];
    // The columns were named from the fields of that model.
    return record as unknown as M;
  };
  return { columns: Prisma.raw(columns), of };
}
