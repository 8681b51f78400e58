import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { type Cluster, openCluster } from '@/lib/store/embedded-cluster';
import {
  answers,
  launchServer,
  ownerUrl,
  type Running,
  readRunning,
  serverUrl,
  stopServer,
} from '@/lib/store/embedded-server';
import { PROGRAM_ROLE } from '@/lib/store/migrate';
import { StartFault } from '@/lib/store/start-fault';

export const DATABASE = 'izbirkom';

/** Held by the one program that has the data folder open; the server lets go of it when that program dies. */
const HOLDER = 1_926_1104;

export type Embedded = {
  readonly ownerUrl: string;
  readonly programUrl: string;
  readonly pid: () => number;
  readonly stop: () => Promise<void>;
};

export type EmbeddedOptions = { readonly settings?: Record<string, string> };

function urls(cluster: Cluster, port: number) {
  return {
    ownerUrl: ownerUrl(cluster, port, DATABASE),
    programUrl: serverUrl(port, PROGRAM_ROLE, cluster.passwords.program, DATABASE),
  };
}

async function running(cluster: Cluster): Promise<Running | undefined> {
  const found = await readRunning(cluster);
  return found && (await answers(ownerUrl(cluster, found.port))) ? found : undefined;
}

async function hold(cluster: Cluster, port: number): Promise<Client | undefined> {
  const client = new Client({ connectionString: ownerUrl(cluster, port), keepAlive: true, application_name: 'holder' });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [HOLDER]);
  if (rows[0]?.held) return client;
  await client.end();
  return undefined;
}

async function ensureRoles(client: Client, cluster: Cluster): Promise<void> {
  const role = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [PROGRAM_ROLE]);
  if (role.rowCount === 0) {
    await client.query(`CREATE ROLE ${PROGRAM_ROLE} LOGIN PASSWORD '${cluster.passwords.program}'`);
  }
  const database = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
  if (database.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
}

// A server that dies under us is started again on the same port, so that every pool finds it by itself.
function supervise(cluster: Cluster, first: Running, firstHolder: Client, settings: Record<string, string>): Embedded {
  // The server that we hold, and the one to be stopped at the end: one just started may be taken by another program first.
  let held = first;
  let ours: Running | undefined = first;
  let holder = firstHolder;
  let isStopping = false;
  let reviving: Promise<void> = Promise.resolve();
  const watch = () => {
    holder.once('end', () => {
      if (!isStopping) reviving = revive();
    });
  };
  const revived = async (): Promise<boolean> => {
    const server = (await running(cluster)) ?? (await launchServer(cluster, settings, first.port));
    ours = server;
    const again = await hold(cluster, server.port);
    if (again) {
      holder = again;
      held = server;
      watch();
    } else ours = undefined;
    return again !== undefined;
  };
  const revive = async () => {
    for (let wait = 50; !isStopping; wait = Math.min(wait * 2, 5_000)) {
      if (await revived().catch(() => false)) return;
      await pause(wait);
    }
  };
  watch();
  return {
    ...urls(cluster, first.port),
    pid: () => held.pid,
    stop: async () => {
      if (isStopping) return;
      isStopping = true;
      await reviving;
      await holder.end().catch(() => undefined);
      if (ours !== undefined) await stopServer(cluster, ours.pid);
    },
  };
}

/**
 * Opens the data folder's own PostgreSQL and keeps it open. One left behind by a killed program is taken over; one that
 * a living program holds is a fault.
 */
export async function startEmbedded(dataFolder: string, options: EmbeddedOptions = {}): Promise<Embedded> {
  const cluster = await openCluster(dataFolder);
  const settings = options.settings ?? {};
  const server = (await running(cluster)) ?? (await launchServer(cluster, settings));
  const holder = await hold(cluster, server.port);
  if (!holder) throw new StartFault(`Izbirkom is already running with the data folder ${dataFolder}.`);
  await ensureRoles(holder, cluster);
  return supervise(cluster, server, holder, settings);
}

/** For a tool beside the program: the database that is running, or one started for the tool alone. */
export async function borrowEmbedded(dataFolder: string): Promise<Embedded> {
  const cluster = await openCluster(dataFolder);
  const found = await running(cluster);
  if (!found) return startEmbedded(dataFolder);
  return { ...urls(cluster, found.port), pid: () => found.pid, stop: () => Promise.resolve() };
}
