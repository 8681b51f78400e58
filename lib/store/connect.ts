import type { PoolConfig } from 'pg';

/** One guberniya: a PostgreSQL schema of one database. */
export type Place = { readonly url: string; readonly schema: string };

/** Trigrams, unaccent and their like exist once in a database, so they lie apart from every guberniya. */
export const EXTENSIONS_SCHEMA = 'extensions';

const NAME = /^[a-z][a-z0-9_]{0,50}$/;

export function isSchemaName(name: string): boolean {
  return (
    NAME.test(name) && !name.startsWith('pg_') && !['public', 'information_schema', EXTENSIONS_SCHEMA].includes(name)
  );
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A scan of which but the first rows are wanted begins at the table's first page, and not where another's has come to: those are at hand. */
const FROM_THE_FIRST = '-c synchronize_seqscans=off';

/** What a `pg` pool or Prisma's adapter is opened with, so that raw SQL finds the guberniya's tables by itself. */
export function poolConfig({ url, schema }: Place): PoolConfig {
  if (!isSchemaName(schema)) throw new Error(`"${schema}" cannot be the name of a guberniya's schema`);
  const address = new URL(url);
  const given = address.searchParams.get('options');
  const own = `${FROM_THE_FIRST} -c search_path=${schema},${EXTENSIONS_SCHEMA}`;
  address.searchParams.set('options', given === null ? own : `${given} ${own}`);
  return { connectionString: address.href, connectionTimeoutMillis: 10_000 };
}
