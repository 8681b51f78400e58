import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { poolConfig } from '@/lib/store/connect';
import { freePort } from '@/lib/store/embedded-server';
import { buildPages } from '../prepare';
import { ROOT } from '../stamp';
import { startWebServer } from '../web-server';
import { type MillionDatabase, SCHEMA } from './million-database';

const FLOOR = join(import.meta.dirname, 'floor');
const HOST = '127.0.0.1';

export interface Servers {
  /** The program, and the bare handlers beside it, on the same database. */
  readonly program: string;
  readonly floor: string;
  readonly stop: () => Promise<void>;
}

function next(args: string[], env: Record<string, string>) {
  return spawn(process.execPath, [join(ROOT, 'node_modules/next/dist/bin/next'), ...args], {
    cwd: FLOOR,
    env: { ...process.env, ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function startFloor(url: string) {
  const building = next(['build'], {});
  building.stdout.resume();
  const [code] = await once(building, 'exit');
  if (code !== 0) throw new Error('The bare handlers could not be built');
  const port = await freePort();
  const child = next(['start', '-H', HOST, '-p', String(port)], { FLOOR_DATABASE: url });
  const ended = once(child, 'exit');
  await new Promise<void>((opened, refused) => {
    child.stdout.on('data', (said: Buffer) => said.includes('Ready') && opened());
    void ended.then(() => refused(new Error('The bare handlers did not start')));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { address: `http://${HOST}:${port}`, stop };
}

/** The program, built, on a database of its own. */
export async function startProgram({ embedded, folder }: MillionDatabase) {
  await buildPages();
  const web = await startWebServer(HOST, 0, false);
  const environment = {
    DATABASE_URL: embedded.programUrl,
    NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
    NEXTAUTH_URL: `http://${HOST}:${web.port}`,
    IZBIRKOM_DATA: folder,
  };
  await web.open(environment, false);
  return { address: `http://${HOST}:${web.port}`, stop: web.stop };
}

/** Both built and serving over the loopback. */
export async function startServers(on: MillionDatabase): Promise<Servers> {
  const program = await startProgram(on);
  const floor = await startFloor(poolConfig({ url: on.embedded.ownerUrl, schema: SCHEMA }).connectionString ?? '');
  return {
    program: program.address,
    floor: floor.address,
    stop: async () => {
      await program.stop();
      await floor.stop();
    },
  };
}
