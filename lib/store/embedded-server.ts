import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile, truncate } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { type Cluster, OWNER_ROLE } from '@/lib/store/embedded-cluster';
import { StartFault } from '@/lib/store/start-fault';

export type Running = { readonly pid: number; readonly port: number };

const PATIENCE_MS = 60_000;
const STEP_MS = 25;
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '256MB',
  work_mem: '16MB',
  maintenance_work_mem: '256MB',
  max_wal_size: '2GB',
  random_page_cost: '1.1',
  jit: 'off',
  // What a killed program was in the middle of is given up at once, not at its end. Windows cannot tell.
  ...(process.platform !== 'win32' && { client_connection_check_interval: '1s' }),
  timezone: 'UTC',
  log_timezone: 'UTC',
};

export function serverUrl(port: number, role: string, password: string, database: string): string {
  return `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
}

export function ownerUrl(cluster: Cluster, port: number, database = 'postgres'): string {
  return serverUrl(port, OWNER_ROLE, cluster.passwords.owner, database);
}

/** What the server itself wrote down about the process that has the folder open. */
export async function readRunning(cluster: Cluster): Promise<Running | undefined> {
  const text = await readFile(join(cluster.folder, 'postmaster.pid'), 'utf8').catch(() => '');
  const [pid, , , port] = text.split('\n').map(Number);
  return pid && port ? { pid, port } : undefined;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

export async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

export function freePort(host = '127.0.0.1'): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, host, () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

async function lastWords(cluster: Cluster): Promise<string> {
  return (await readFile(cluster.log, 'utf8').catch(() => '')).split('\n').slice(-40).join('\n');
}

// Started apart from this process's group, so that Ctrl-C reaches the web server first and the database last.
function launch(cluster: Cluster, port: number, settings: Record<string, string>) {
  const log = openSync(cluster.log, 'a', 0o600);
  const flags = Object.entries({ ...SETTINGS, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(cluster.binaries.postgres, ['-D', cluster.folder, '-p', String(port), ...flags], {
    ...cluster.user,
    cwd: cluster.folder,
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, LC_MESSAGES: 'C', PGTZ: 'UTC' },
  });
  closeSync(log);
  child.unref();
  return child;
}

async function attempt(cluster: Cluster, port: number, settings: Record<string, string>): Promise<Running | string> {
  await truncate(cluster.log).catch(() => undefined);
  const child = launch(cluster, port, settings);
  let ended: string | undefined;
  child.once('error', (error) => {
    ended = error.message;
  });
  child.once('exit', (code, signal) => {
    ended ??= `it ended with ${signal ?? code}`;
  });
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    if (ended !== undefined) return `${await lastWords(cluster)}\n${ended}`;
    if (child.pid && (await answers(ownerUrl(cluster, port)))) return { pid: child.pid, port };
    await pause(STEP_MS);
  }
  return `${await lastWords(cluster)}\nit did not answer in time`;
}

function fault(cluster: Cluster, said: string): StartFault {
  if (/No space left on device/.test(said)) return new StartFault(`The disk that holds ${cluster.folder} is full.`);
  if (/incompatible with server/.test(said)) {
    return new StartFault(`The database in ${cluster.folder} was made by another version of PostgreSQL.`);
  }
  if (/shared memory|No space left|Cannot allocate/.test(said)) {
    return new StartFault('There is not enough memory for the database.');
  }
  const line =
    said.split('\n').findLast((text) => /FATAL|PANIC|ERROR/.test(text)) ?? said.trim().split('\n').at(-1) ?? '';
  return new StartFault(`The database in ${cluster.folder} does not start (${cluster.log}): ${line.trim()}`);
}

// After a crash the server's children may outlive it for a moment, and a port may be taken for another: try again.
const PASSING = /pre-existing shared memory|could not bind|Address already in use|lock file ".*" already exists/;

/** Starts the server, or takes up the one that already has this folder open. At the port that is named, and nowhere else. */
export async function launchServer(
  cluster: Cluster,
  settings: Record<string, string>,
  port?: number,
): Promise<Running> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const said = await attempt(cluster, port ?? (await freePort()), settings);
    if (typeof said !== 'string') return said;
    const other = await readRunning(cluster);
    if (other && (await answers(ownerUrl(cluster, other.port)))) return other;
    if (!PASSING.test(said) || Date.now() > until) throw fault(cluster, said);
    await pause(100);
  }
}

/** A fast shutdown; an immediate one where that takes too long. */
export async function stopServer(cluster: Cluster, pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    const until = Date.now() + 20_000;
    while (Date.now() < until) {
      const running = await readRunning(cluster);
      if (!isAlive(pid) || (signal !== 'SIGKILL' && running?.pid !== pid)) return;
      await pause(STEP_MS);
    }
  }
}
