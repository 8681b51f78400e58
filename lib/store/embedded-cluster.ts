import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  type Binaries,
  canReach,
  findBinaries,
  type OsUser,
  SYSTEM_PLACE,
  serverUser,
} from '@/lib/store/embedded-binaries';
import { diskFault, StartFault } from '@/lib/store/start-fault';

export const OWNER_ROLE = 'izbirkom_owner';

export type Passwords = { readonly owner: string; readonly program: string };

/** A database cluster that is there, running or not. */
export type Cluster = {
  readonly folder: string;
  readonly log: string;
  readonly binaries: Binaries;
  readonly user: OsUser | undefined;
  readonly passwords: Passwords;
};

const POINTER = 'database-place';
const PASSWORDS = 'database-passwords.json';

/** A file that only its owner may read: made once, then always the same. */
export async function keptSecret<T>(path: string, make: () => T): Promise<T> {
  try {
    // Written by this very function and by nothing else.
    return JSON.parse(await readFile(path, 'utf8')) as T;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw diskFault(error, path);
  }
  const made = make();
  await writeFile(path, `${JSON.stringify(made)}\n`, { mode: 0o600, flag: 'wx' }).catch((error) => {
    throw diskFault(error, path);
  });
  return made;
}

export async function prepareFolder(path: string): Promise<string> {
  try {
    await mkdir(path, { recursive: true });
    return await realpath(path);
  } catch (error) {
    throw diskFault(error, path);
  }
}

// The folder itself where the server's user can get at it; else a place of its own, which a pointer remembers.
async function placeFor(dataFolder: string, user: OsUser | undefined): Promise<string> {
  const pointer = join(dataFolder, POINTER);
  if (existsSync(pointer)) return (await readFile(pointer, 'utf8')).trim();
  if (existsSync(join(dataFolder, 'postgres')) || (await canReach(dataFolder, user))) return dataFolder;
  const place = join(SYSTEM_PLACE, createHash('sha256').update(dataFolder).digest('hex').slice(0, 16));
  await writeFile(pointer, `${place}\n`);
  return place;
}

async function initialise(cluster: Cluster): Promise<void> {
  const unfinished = `${cluster.folder}.${process.pid}`;
  const passwordFile = `${unfinished}.password`;
  const { user } = cluster;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  await writeFile(passwordFile, `${cluster.passwords.owner}\n`, { mode: 0o600 });
  if (user) for (const path of [unfinished, passwordFile]) await chown(path, user.uid, user.gid);
  const locale = process.platform === 'linux' ? 'C.UTF-8' : 'en_US.UTF-8';
  try {
    await promisify(execFile)(
      cluster.binaries.initdb,
      [
        `--pgdata=${unfinished}`,
        `--username=${OWNER_ROLE}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        `--locale=${process.platform === 'win32' ? 'C' : locale}`,
        '--locale-provider=icu',
        '--icu-locale=ru-RU',
        '--lc-messages=C',
        '--no-instructions',
      ],
      { ...user, cwd: '/', env: { ...process.env, LC_MESSAGES: 'C' } },
    );
    // The name appears only when the cluster is whole, so a start broken off half-way leaves nothing to trip over.
    await rename(unfinished, cluster.folder);
  } catch (error) {
    if (existsSync(join(cluster.folder, 'PG_VERSION'))) return;
    throw initFault(error, cluster.folder);
  } finally {
    await rm(passwordFile, { force: true });
    await rm(unfinished, { recursive: true, force: true });
  }
}

function initFault(error: unknown, folder: string): unknown {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  if (/No space left on device/.test(said)) return new StartFault(`The disk that holds ${folder} is full.`);
  const line = said.split('\n').find((text) => /error|fatal|could not/i.test(text));
  return line
    ? new StartFault(`The database could not be made in ${folder}: ${line.trim()}`)
    : diskFault(error, folder);
}

/** The cluster of a data folder, made on the first call. */
export async function openCluster(dataFolder: string): Promise<Cluster> {
  const folder = await prepareFolder(dataFolder);
  const user = serverUser();
  try {
    const place = await placeFor(folder, user);
    if (place !== folder) {
      await mkdir(place, { recursive: true, mode: 0o755 });
      if (user) await chown(place, user.uid, user.gid);
    }
    const cluster: Cluster = {
      folder: join(place, 'postgres'),
      log: join(place, 'postgres.log'),
      binaries: await findBinaries(user),
      user,
      passwords: await keptSecret(join(folder, PASSWORDS), () => ({
        owner: randomBytes(24).toString('hex'),
        program: randomBytes(24).toString('hex'),
      })),
    };
    if (!existsSync(join(cluster.folder, 'PG_VERSION'))) await initialise(cluster);
    if (user) await chown(cluster.folder, user.uid, user.gid);
    await chmod(cluster.folder, 0o700).catch(() => undefined);
    return cluster;
  } catch (error) {
    throw diskFault(error, folder);
  }
}
