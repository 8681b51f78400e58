import { Client } from 'pg';
import { quoted } from '@/lib/store/connect';
import type { TestDatabase } from './database';

/** Every row of every table, as text, in an order of its own. */
export type DatabaseState = ReadonlyMap<string, readonly string[]>;

/** Reads a whole small database once nobody else is at it: whoever died has been rolled back by then. */
export async function readState({ ownerUrl, schema }: TestDatabase): Promise<DatabaseState> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await untilAlone(client);
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = $1::regnamespace AND relkind IN ('r', 'p') ORDER BY 1`,
      [schema],
    );
    const reads = tables.map(
      ({ name }) => `SELECT '${name}' AS name, array(
        SELECT row::text FROM ${quoted(schema)}.${quoted(name)} row ORDER BY row::text COLLATE "C") AS rows`,
    );
    const { rows } = await client.query<{ name: string; rows: string[] }>(reads.join(' UNION ALL '));
    return new Map(rows.map((table) => [table.name, table.rows]));
  } finally {
    await client.end();
  }
}

async function untilAlone(client: Client): Promise<void> {
  for (;;) {
    const { rowCount } = await client.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND usename = 'izbirkom_app'`,
    );
    if (rowCount === 0) return;
  }
}

/** The tables that are not as they were. */
export const changedTables = (before: DatabaseState, after: DatabaseState): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name)?.join('\n') !== after.get(name)?.join('\n'),
  );

/**
 * What came and what went, by table: the same for two that did the same at another moment, under other ids and, numbers
 * once given being given no more, under other numbers.
 */
export function changesBetween(before: DatabaseState, after: DatabaseState): Readonly<Record<string, object>> {
  const known = new Set([...before.values()].flat().flatMap((row) => row.match(IDS) ?? []));
  const plain = (row: string) =>
    row
      .replace(/^\(\d+,/, '(<number>,')
      .replace(IDS, (id) => (known.has(id) ? id : '<id>'))
      .replace(/\b[0-9a-f]{64}\b/g, '<digest>')
      .replace(/\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d+)?(Z|\+00)?/g, '<instant>');
  const changes = changedTables(before, after).map((name) => {
    const [was, is] = [new Set(before.get(name)), new Set(after.get(name))];
    const came = [...is].filter((row) => !was.has(row)).map(plain);
    const went = [...was].filter((row) => !is.has(row)).map(plain);
    return [name, { came: came.sort(), went: went.sort() }];
  });
  return Object.fromEntries(changes);
}

const IDS = /\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;
