import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { StartFault } from '@/lib/store/start-fault';
import { packFiles } from './pack-files';
import { digestOf, isFresh, putStamp, ROOT } from './stamp';

const CLIENT_STAMP = 'lib/store/generated/.made-from';
const BUILD_STAMP = '.next/made-from';

const bin = (name: string) => join(ROOT, 'node_modules/.bin', name);

function run(
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<{ code: number; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(bin(command), args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
    }
    child.once('error', reject);
    child.once('exit', (code) => resolve({ code: code ?? 1, said }));
  });
}

async function make(stamp: string, digest: string, what: string, work: () => ReturnType<typeof run>): Promise<string> {
  if (isFresh(stamp, digest)) return 'up to date';
  rmSync(join(ROOT, stamp), { force: true });
  const { code, said } = await work();
  if (/ENOSPC|No space left on device/.test(said)) throw new StartFault(`The disk that holds ${ROOT} is full.`);
  if (code !== 0) throw new StartFault(`${said.trim()}\n${what} failed, see above.`);
  await putStamp(stamp, digest);
  return 'made';
}

/** The typed database client. Its generator asks for an engine that it never runs: any file will do. */
export function generateClient(): Promise<string> {
  const digest = digestOf(['prisma/schema/**/*.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json']);
  const env = {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  };
  return make(CLIENT_STAMP, digest, 'Generating the database client', () => run('prisma', ['generate'], env));
}

/** The pages as they are served; built again only when a source has changed. */
export function buildPages(): Promise<string> {
  const sources = ['app', 'components', 'lib', 'public', 'prisma/schema'].map((folder) => `${folder}/**/*`);
  const single = [
    'package-lock.json',
    'tsconfig.json',
    'next.config.js',
    'postcss.config.*',
    'proxy.ts',
    'instrumentation.ts',
    'scripts/pack-files.ts',
  ];
  const digest = digestOf(
    [...sources, ...single],
    ['lib/store/generated/**', 'lib/testing/**', '**/*.test.ts', '**/*.test.tsx'],
  );
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  return make(BUILD_STAMP, digest, 'Building the pages', async () => {
    const built = await run('next', ['build'], env);
    if (built.code === 0) await packFiles(ROOT);
    return built;
  });
}
