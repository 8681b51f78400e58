import { Prisma } from '../generated/client';

const columnOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * The columns of a record of `fields`, as they are mapped everywhere in the schema, from the table of that alias, so that
 * several records can stand in one row; `partOf` takes them apart.
 */
export const columnsOf = (alias: string, fields: Readonly<Record<string, string>>): Prisma.Sql =>
  Prisma.raw(
    Object.values(fields)
      .map((field) => `${alias}."${columnOf(field)}" AS "${alias}.${field}"`)
      .join(', '),
  );

/** The record of an alias in a row; null when nothing was joined there. Each record has an `id`. */
export function partOf<M extends { readonly id: string }>(row: Readonly<Record<string, unknown>>, alias: string) {
  if (typeof row[`${alias}.id`] !== 'string') return null;
  const start = alias.length + 1;
  const mine = Object.entries(row).filter(([key]) => key.startsWith(`${alias}.`));
  // The columns were named from the fields of that model.
  return Object.fromEntries(mine.map(([key, value]) => [key.slice(start), value])) as unknown as M;
}
