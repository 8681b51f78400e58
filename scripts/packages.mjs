// Brings in the packages that are missing and runs the program's own scripts by the Node that comes with them.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { exit, kill, pid, platform, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

function fail(sentence) {
  stderr.write(`${sentence}\n`);
  exit(1);
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function isInstalled() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  if (!wanted || !present || !existsSync(join(root, 'node_modules/.bin/tsx'))) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      path === '' || link || (present[path] ? present[path].version === version : optional === true),
  );
}

/** Installs what the lock file names, unless it is all there. */
export function installMissing() {
  if (isInstalled()) return;
  const began = Date.now();
  stdout.write('  packages: npm ci\n');
  // Only errors are said: which Node a tool would rather have is no news to whoever starts the program.
  const done = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: platform === 'win32',
  });
  if (done.error) fail(`npm could not be run: ${done.error.message}.`);
  if (done.status !== 0) fail('The packages could not be installed: npm ci failed, see above.');
  stdout.write(`  packages: installed, ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
}

// npm dies of a SIGTERM without handing it on; what it started must not stay behind.
function stopWithNpm(child) {
  if (process.env.npm_lifecycle_event === undefined || platform === 'win32') return;
  const npm = process.ppid;
  setInterval(() => {
    if (process.ppid !== npm) child.kill('SIGTERM');
  }, 500).unref();
}

/** Runs scripts/NAME.ts to its end, hands on every signal and leaves with its exit code. */
export function runScript(name, args) {
  const own = join(root, 'node_modules/.bin/node');
  const node = platform !== 'win32' && existsSync(own) ? own : 'node';
  const child = spawn(node, ['--no-deprecation', '--import', 'tsx', join(root, 'scripts', `${name}.ts`), ...args], {
    cwd: root,
    // The tools it calls find the same Node, as they do under npm run.
    env: { ...process.env, PATH: join(root, 'node_modules/.bin') + delimiter + (process.env.PATH || '') },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  stopWithNpm(child);
  child.on('error', (error) => fail(`Node could not be run: ${error.message}.`));
  child.on('exit', (code, signal) => {
    for (const caught of SIGNALS) process.removeAllListeners(caught);
    if (signal) kill(pid, signal);
    else exit(code === null ? 1 : code);
  });
}
