import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { MigrationList } from '@prisma/schema-engine-wasm';

const ROOT = resolve(import.meta.dirname, '../..');

export const SCHEMA_FOLDER = join(ROOT, 'prisma/schema');
export const MIGRATIONS_FOLDER = join(ROOT, 'prisma/migrations');

export type Datamodels = [path: string, content: string][];

export async function readDatamodels(folder = SCHEMA_FOLDER): Promise<Datamodels> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.prisma')).sort();
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      const path = join(folder, name);
      return [path, await readFile(path, 'utf8')];
    }),
  );
}

export async function listMigrationNames(folder = MIGRATIONS_FOLDER): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

export async function readMigrations(folder = MIGRATIONS_FOLDER): Promise<MigrationList> {
  const names = await listMigrationNames(folder);
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok' as const, value: await readFile(join(folder, name, 'migration.sql'), 'utf8') },
        },
      })),
    ),
  };
}

/** `20261121204500_name`, in the order of writing whatever the time zone of the writer. */
export async function writeMigration(name: string, sql: string, at: Date, folder = MIGRATIONS_FOLDER): Promise<string> {
  const stamp = at.toISOString().replace(/\D/g, '').slice(0, 14);
  const path = join(folder, `${stamp}_${name}`);
  await mkdir(path, { recursive: true });
  await writeFile(join(folder, 'migration_lock.toml'), 'provider = "postgresql"\n');
  await writeFile(join(path, 'migration.sql'), sql);
  return path;
}
