import type { ClientBase } from 'pg';
import { quoted } from '../connect';

export type StoredTable = { readonly name: string; readonly columns: readonly string[] };

const HISTORY = '_prisma_migrations';

/** The tables of a guberniya with the columns that are stored, not worked out. */
export async function listTables(client: ClientBase, schema: string): Promise<StoredTable[]> {
  const { rows } = await client.query<StoredTable>(
    `SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = to_regnamespace($1) AND c.relkind = 'r' AND c.relname <> $2
       AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     GROUP BY c.relname ORDER BY c.relname`,
    [quoted(schema), HISTORY],
  );
  return rows;
}

/** How many rows a table has, as the database last reckoned; of those it has not, nothing. */
export async function estimateRows(client: ClientBase, schema: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await client.query<{ name: string; about: number }>(
    `SELECT relname AS name, reltuples::float8 AS about FROM pg_class
     WHERE relnamespace = to_regnamespace($1) AND relkind = 'r' AND reltuples >= 0`,
    [quoted(schema)],
  );
  return new Map(rows.map(({ name, about }) => [name, about]));
}

export async function listSequences(client: ClientBase, schema: string): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string; last: string }>(
    'SELECT sequencename AS name, last_value::text AS last FROM pg_sequences WHERE schemaname = $1 AND last_value IS NOT NULL',
    [schema],
  );
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]));
}

/** The names of the migrations that a guberniya stands on; none where there is no such guberniya yet. */
export async function listApplied(client: ClientBase, schema: string): Promise<string[]> {
  const history = `${quoted(schema)}.${quoted(HISTORY)}`;
  const there = await client.query<{ at: string | null }>('SELECT to_regclass($1)::text AS at', [history]);
  if (!there.rows[0]?.at) return [];
  const { rows } = await client.query<{ name: string }>(
    `SELECT migration_name AS name FROM ${history} WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

/** Of each table: which it refers to, and whether a trigger of its own answers to rows put in. */
async function listNeeds(client: ClientBase, schema: string) {
  const { rows } = await client.query<{ name: string; needs: string[]; stirs: boolean }>(
    `SELECT c.relname AS name,
       array(SELECT DISTINCT f.confrelid::regclass::oid::text FROM pg_constraint f
             WHERE f.contype = 'f' AND f.conrelid = c.oid AND f.confrelid <> c.oid) AS needs,
       c.oid::text AS oid,
       EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND NOT t.tgisinternal AND t.tgtype & 4 > 0) AS stirs
     FROM pg_class c WHERE c.relnamespace = to_regnamespace($1) AND c.relkind = 'r'`,
    [quoted(schema)],
  );
  return rows as ((typeof rows)[number] & { oid: string })[];
}

/**
 * The order in which tables can be filled with every key and trigger in force: what is referred to comes first, and what
 * a trigger fills on the side comes before the table that sets it off, so that the trigger finds its work done.
 */
export async function orderOfFilling(client: ClientBase, schema: string): Promise<string[]> {
  const waiting = await listNeeds(client, schema);
  waiting.sort((a, b) => Number(a.stirs) - Number(b.stirs) || (a.name < b.name ? -1 : 1));
  const filled = new Set<string>();
  const order: string[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ needs }) => needs.every((oid) => filled.has(oid)));
    const [table] = waiting.splice(next, 1);
    if (next < 0 || !table) throw new Error(`The tables of ${schema} refer to one another in a ring`);
    filled.add(table.oid);
    order.push(table.name);
  }
  return order;
}
