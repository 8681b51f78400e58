import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Locale } from '@/lib/i18n/locales';
import { findExport } from '@/lib/queries/exports/registry';
import { contextFor } from '@/lib/queries/query';
import { openTable } from '@/lib/registers/open-table';
import type { TableFormat } from '@/lib/registers/write-table';
import { temporaryFolder } from './temporary-folder';
import type { World } from './world';

export interface ExportAsked {
  readonly format?: TableFormat;
  readonly locale?: Locale;
}

/** Exports a list to a file, as whoever is signed in by that login; the file's path. */
export async function exportFile(
  world: World,
  login: string,
  kind: string,
  asked: Readonly<Record<string, unknown>>,
  { format = 'csv', locale = 'ru' }: ExportAsked = {},
): Promise<string> {
  const found = findExport(kind);
  if (found === null) throw new Error(`There is no export ${kind}`);
  const opened = await found.open(contextFor(await world.as(login), locale), found.input.parse(asked));
  if (!opened.ok) throw new Error(opened.error.code);
  const path = join(await temporaryFolder(), `${kind}.${format}`);
  await pipeline(opened.value.write(format), createWriteStream(path));
  return path;
}

/** The table of a file as the program's own reader sees it: every row by its headings. */
export async function readTable(path: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const opened = await openTable(path);
  if (!opened.ok) throw new Error(opened.error.code);
  const { heading, rows } = opened.value;
  const read: Record<string, string>[] = [];
  for await (const { cells } of rows)
    read.push(Object.fromEntries(heading.map((name, i) => [name, cells[i] ?? ''] as const)));
  return read;
}

/** What a reading of a file may write: the import itself with its rows, and that it was done. */
const OF_IMPORTS = ['import', 'import_row', 'journal_entry', 'journal_head', 'idempotency', '_prisma_migrations'];

/** The digest of every other table, to tell whether anything at all has changed. */
export async function digestTables({ store: { prisma } }: World): Promise<Readonly<Record<string, string>>> {
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' AND NOT table_name = ANY(${OF_IMPORTS})
    ORDER BY 1`;
  const digests: Record<string, string> = {};
  for (const { name } of tables) {
    // Names of tables come from the database itself.
    const [row] = await prisma.$queryRawUnsafe<{ digest: string | null }[]>(
      `SELECT md5(string_agg(t::text, chr(10) ORDER BY t::text)) AS digest FROM "${name}" t`,
    );
    digests[name] = row?.digest ?? '';
  }
  return digests;
}
