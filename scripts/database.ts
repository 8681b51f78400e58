import { Client } from 'pg';
import type { Environment } from '@/lib/env';
import { borrowEmbedded, startEmbedded } from '@/lib/store/embedded';
import { applyMigrations, ensureProgramRole, grantToProgram } from '@/lib/store/migrate';
import { StartFault } from '@/lib/store/start-fault';

export type Database = {
  readonly ownerUrl: string;
  readonly programUrl: string;
  readonly isEmbedded: boolean;
  readonly stop: () => Promise<void>;
};

const roleOf = (url: string) => decodeURIComponent(new URL(url).username);

function withoutPassword(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

async function reach(name: string, url: string): Promise<void> {
  if (!URL.canParse(url)) throw new StartFault(`${name} is not the address of a database.`);
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int AS version",
    );
    const version = Math.floor((rows[0]?.version ?? 0) / 10_000);
    if (version < 17) throw new StartFault(`PostgreSQL 17 or newer is needed; ${withoutPassword(url)} is ${version}.`);
  } catch (error) {
    if (error instanceof StartFault) throw error;
    const why =
      error instanceof Error ? error.message || ('code' in error ? String(error.code) : error.name) : String(error);
    throw new StartFault(`The database ${withoutPassword(url)} (${name}) cannot be reached: ${why}.`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The server named by the environment, else the embedded one of the data folder, which nobody else may have open. */
export async function openDatabase(env: Environment): Promise<Database> {
  if (env.DATABASE_URL === undefined) return { ...(await startEmbedded(env.IZBIRKOM_DATA)), isEmbedded: true };
  return reachServer(env, env.DATABASE_URL);
}

/** The same for a tool beside the program: it shares the embedded one if that is running. */
export async function borrowDatabase(env: Environment): Promise<Database> {
  if (env.DATABASE_URL === undefined) return { ...(await borrowEmbedded(env.IZBIRKOM_DATA)), isEmbedded: true };
  return reachServer(env, env.DATABASE_URL);
}

async function reachServer(env: Environment, programUrl: string): Promise<Database> {
  const ownerUrl = env.DATABASE_OWNER_URL ?? programUrl;
  await reach(env.DATABASE_OWNER_URL === undefined ? 'DATABASE_URL' : 'DATABASE_OWNER_URL', ownerUrl);
  if (ownerUrl !== programUrl) await ensureProgramRole(ownerUrl, programUrl);
  await reach('DATABASE_URL', programUrl);
  return { ownerUrl, programUrl, isEmbedded: false, stop: () => Promise.resolve() };
}

/** Every guberniya brought up to date; how many scripts were run. */
export async function migrateAll(database: Database, guberniyas: readonly string[]): Promise<number> {
  let count = 0;
  for (const guberniya of guberniyas) {
    const { applied } = await applyMigrations(database.ownerUrl, guberniya);
    count += applied.length;
    if (!hasOneRole(database)) await grantToProgram(database.ownerUrl, guberniya, roleOf(database.programUrl));
  }
  return count;
}

/** With one role the program could rewrite its own journal, and only the chain of hashes would show it. */
export function hasOneRole(database: Database): boolean {
  return roleOf(database.ownerUrl) === roleOf(database.programUrl);
}
