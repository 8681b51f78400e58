import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './stamp';

const FOLDER = join(ROOT, '.cache/chromium');
const UNPACKED = join(FOLDER, 'root');
/** Starts Debian's Chromium unpacked beside it; there once it has been unpacked wholly. */
export const UNPACKED_CHROMIUM = join(FOLDER, 'chromium');

// A package's own libraries (libpulsecommon) lie a folder deeper, which their users name from the machine's root.
// Of a machine that has no fonts at all those unpacked along are taken.
const LAUNCHER = `#!/bin/sh
root="$(dirname "$0")/root"
for folder in "$root"/usr/lib/*-linux-gnu "$root"/lib/*-linux-gnu "$root"/usr/lib/*-linux-gnu/*/; do
  LD_LIBRARY_PATH="$folder\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
done
export LD_LIBRARY_PATH
if [ ! -e /etc/fonts/fonts.conf ]; then export FONTCONFIG_SYSROOT="$root"; fi
exec "$root/usr/lib/chromium/chromium" "$@"
`;

/** Runs it where its output is seen; false when it fails, is not there or takes longer. */
export const attempt = (command: string, args: readonly string[], minutes: number): boolean =>
  spawnSync(command, args, { stdio: 'inherit', timeout: minutes * 60_000 }).status === 0;

/** Installs Debian's Chromium; for whoever may not, it is unpacked into a folder of the project, with what the machine lacks for it. */
export function fetchDebianChromium(): void {
  if (process.getuid?.() === 0) install();
  else unpack();
}

function install(): void {
  attempt('apt-get', ['update', '-q'], 3);
  attempt('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], 8);
}

function unpack(): void {
  const [lists, archives] = [join(FOLDER, 'lists'), join(FOLDER, 'archives')];
  for (const folder of [lists, archives]) mkdirSync(join(folder, 'partial'), { recursive: true });
  const own = [
    'Debug::NoLocking=1',
    `Dir::State::lists=${lists}`,
    `Dir::Cache=${FOLDER}`,
    `Dir::Cache::archives=${archives}`,
  ];
  const apt = (args: readonly string[], minutes: number) =>
    attempt('apt-get', ['-q', '-y', ...own.flatMap((option) => ['-o', option]), ...args], minutes);
  apt(['update'], 3);
  const isFetched = apt(['install', '--no-install-recommends', '--download-only', 'chromium'], 8);
  const packages = globSync(join(archives, '*.deb'));
  const isUnpacked = isFetched && packages.every((one) => attempt('dpkg-deb', ['--extract', one, UNPACKED], 3));
  for (const folder of [lists, archives]) rmSync(folder, { recursive: true });
  if (!isUnpacked) return;
  writeFileSync(UNPACKED_CHROMIUM, LAUNCHER, { mode: 0o755 });
  // Of one that lacks a library nothing more is to be had than of none.
  if (!attempt(UNPACKED_CHROMIUM, ['--version'], 1)) rmSync(UNPACKED_CHROMIUM);
}
