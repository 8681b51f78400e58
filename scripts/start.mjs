// The first step runs on whatever Node the machine has; everything after it on the one that the project brings.
import './oldest-node.mjs';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { argv, exit, kill, pid, platform, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

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

function install() {
  const began = Date.now();
  stdout.write('  packages: npm ci\n');
  const shell = platform === 'win32';
  const done = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell,
  });
  if (done.error) fail(`npm could not be run: ${done.error.message}.`);
  if (done.status !== 0) fail('The packages could not be installed: npm ci failed, see above.');
  stdout.write(`  packages: installed, ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
}

if (!isInstalled()) install();
if (argv.includes('--install')) exit(0);

const own = join(root, 'node_modules/.bin/node');
const node = platform !== 'win32' && existsSync(own) ? own : 'node';
const child = spawn(node, ['--no-deprecation', '--import', 'tsx', join(root, 'scripts/start.ts'), ...argv.slice(2)], {
  cwd: root,
  // The tools it calls find the same Node, as they do under npm start.
  env: { ...process.env, PATH: join(root, 'node_modules/.bin') + delimiter + (process.env.PATH || '') },
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => fail(`Node could not be run: ${error.message}.`));
child.on('exit', (code, signal) => {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(name);
  if (signal) kill(pid, signal);
  else exit(code === null ? 1 : code);
});
