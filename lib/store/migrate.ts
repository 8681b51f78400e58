import { Client } from 'pg';
import { EXTENSIONS_SCHEMA, isSchemaName, type Place, quoted } from '@/lib/store/connect';
import { type Datamodels, readDatamodels, readMigrations } from '@/lib/store/migrations';
import { withSchemaEngine } from '@/lib/store/schema-engine';

/** The role the program works as: it may add to the journal and never touch what stands there. */
export const PROGRAM_ROLE = 'izbirkom_app';

const EXTENSIONS = ['pg_trgm', 'unaccent', 'btree_gin', 'btree_gist', 'fuzzystrmatch'];
const APPEND_ONLY = ['journal_entry', 'resident_change', 'territory_change'];
const NO_FILTER = { externalTables: [], externalEnums: [] };
const ONE_AT_A_TIME = 1926_11_04;

export type Migrated = { readonly applied: readonly string[] };

async function connected<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function prepareDatabase(client: Client, schema: string): Promise<void> {
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${EXTENSIONS_SCHEMA}`);
  await client.query(`GRANT USAGE ON SCHEMA ${EXTENSIONS_SCHEMA} TO PUBLIC`);
  for (const extension of EXTENSIONS) {
    await client.query(`CREATE EXTENSION IF NOT EXISTS ${quoted(extension)} SCHEMA ${EXTENSIONS_SCHEMA}`);
  }
  const elsewhere = await client.query<{ extname: string }>(
    `SELECT extname FROM pg_extension JOIN pg_namespace n ON n.oid = extnamespace
     WHERE extname = ANY($1) AND nspname <> $2`,
    [EXTENSIONS, EXTENSIONS_SCHEMA],
  );
  for (const { extname } of elsewhere.rows) {
    await client.query(`ALTER EXTENSION ${quoted(extname)} SET SCHEMA ${EXTENSIONS_SCHEMA}`);
  }
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${quoted(schema)}`);
}

/** Brings one guberniya's schema up to date; `url` is the owner's. Two programs starting at once wait for each other. */
export async function applyMigrations(url: string, schema: string, folder?: string): Promise<Migrated> {
  if (!isSchemaName(schema)) throw new Error(`"${schema}" cannot be the name of a guberniya's schema`);
  const migrationsList = await readMigrations(folder);
  return connected(url, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [ONE_AT_A_TIME]);
    await prepareDatabase(client, schema);
    return withSchemaEngine({ url, schema }, [], async (engine) => {
      // A script is one transaction: what broke off half-way left nothing behind and may be run again.
      const history = { migrationsList, optInToShadowDatabase: false, filters: NO_FILTER };
      const { failedMigrationNames } = await engine.diagnoseMigrationHistory(history);
      for (const migrationName of failedMigrationNames) await engine.markMigrationRolledBack({ migrationName });
      const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: NO_FILTER });
      return { applied: appliedMigrationNames };
    });
  });
}

/** On a server install: the role that `programUrl` signs in as, made with its password if the server lacks it. */
export async function ensureProgramRole(ownerUrl: string, programUrl: string): Promise<void> {
  const { username, password } = new URL(programUrl);
  const role = decodeURIComponent(username);
  await connected(ownerUrl, async (client) => {
    const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
    if (found.rowCount !== 0) return;
    const secret = client.escapeLiteral(decodeURIComponent(password));
    await client.query(`CREATE ROLE ${quoted(role)} LOGIN PASSWORD ${secret}`);
  });
}

/** The program's role reads and writes everything but the journal's past and the list of migrations. */
export async function grantToProgram(ownerUrl: string, schema: string, role = PROGRAM_ROLE): Promise<void> {
  const place = quoted(schema);
  const program = quoted(role);
  await connected(ownerUrl, async (client) => {
    const tables = await client.query<{ name: string }>(
      'SELECT tablename AS name FROM pg_tables WHERE schemaname = $1',
      [schema],
    );
    const statements = [
      `GRANT USAGE ON SCHEMA ${place}, ${EXTENSIONS_SCHEMA} TO ${program}`,
      `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${place} TO ${program}`,
      `GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${place} TO ${program}`,
      `GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${place} TO ${program}`,
    ];
    for (const { name } of tables.rows) {
      if (name === '_prisma_migrations') {
        statements.push(`REVOKE INSERT, UPDATE, DELETE ON ${place}.${quoted(name)} FROM ${program}`);
      } else if (APPEND_ONLY.includes(name)) {
        statements.push(`REVOKE UPDATE, DELETE, TRUNCATE ON ${place}.${quoted(name)} FROM ${program}`);
      }
    }
    await client.query(`BEGIN; ${statements.join('; ')}; COMMIT`);
  });
}

/** The SQL that leads from what a guberniya's schema is to what the Prisma schema says; empty when they agree. */
export async function diff(place: Place, datamodels?: Datamodels): Promise<string> {
  const models = datamodels ?? (await readDatamodels());
  const files = models.map(([path, content]) => ({ path, content }));
  const { stdout } = await withSchemaEngine(place, models, (engine) =>
    engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: '.' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: NO_FILTER,
    }),
  );
  return strip(stdout ?? '');
}

function strip(sql: string): string {
  const kept = sql
    .replaceAll(/^-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS .*;\n*/gm, '')
    .replaceAll(/^-- This is an empty migration\.\s*/gm, '')
    .trim();
  return kept === '' ? '' : `${kept}\n`;
}
