import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { quoted } from './connect';

/**
 * Puts rows that are written as COPY reads them into a table: the fastest way there is. Names of the table and its columns
 * are literals of ours.
 */
export async function copyText(
  client: ClientBase,
  table: string,
  columns: readonly string[],
  rows: string,
): Promise<void> {
  if (rows === '') return;
  const into = client.query(copyFrom(`COPY ${quoted(table)} (${columns.map(quoted).join(', ')}) FROM STDIN`));
  await pipeline(Readable.from([Buffer.from(rows)]), into);
}
