import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { StartFault } from '@/lib/store/start-fault';
import type { FromServer, ToServer } from './serve.ts';
import { ROOT } from './stamp';

/**
 * Four times the room for what is new (16 MiB by default): most of what an act makes is gone before it is collected, instead
 * of being carried along, and fewer answers wait for the collector. docs/decisions/0015.
 */
export const ENGINE = ['--max-semi-space-size=64'];

export type WebServer = {
  readonly port: number;
  /** Lets it answer, with this added to its environment. */
  readonly open: (environment: Record<string, string>, isDev: boolean) => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly ended: Promise<number>;
};

function nextMessage(child: ChildProcess): Promise<FromServer> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: unknown) => {
      child.off('exit', onExit);
      // Written by scripts/serve.ts alone.
      resolve(message as FromServer);
    };
    const onExit = (code: number | null) => {
      child.off('message', onMessage);
      reject(new StartFault(`The web server ended by itself (${code ?? 'killed'}).`));
    };
    child.once('message', onMessage);
    child.once('exit', onExit);
  });
}

/** Takes the port at once, before anything slow is begun. */
export async function startWebServer(host: string, port: number, isDev: boolean): Promise<WebServer> {
  const child = spawn(
    process.execPath,
    [...ENGINE, '--no-deprecation', '--enable-source-maps', join(ROOT, 'scripts/serve.ts')],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        HOST: host,
        PORT: String(port),
        NODE_ENV: isDev ? 'development' : 'production',
        NEXT_TELEMETRY_DISABLED: '1',
      },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  );
  const ended = once(child, 'exit').then(([code]) => Number(code ?? 1));
  const tell = (message: ToServer) => child.connected && child.send(message);
  const first = await nextMessage(child);
  if (typeof first === 'string' || !('listening' in first)) {
    throw new StartFault(typeof first === 'string' ? first : first.failed);
  }
  return {
    port: first.listening,
    ended,
    open: async (environment, dev) => {
      tell({ open: environment, isDev: dev });
      const answer = await nextMessage(child);
      if (answer !== 'open') throw new StartFault('failed' in answer ? answer.failed : 'The web server did not open.');
    },
    stop: async () => {
      tell('stop');
      await ended;
    },
  };
}
