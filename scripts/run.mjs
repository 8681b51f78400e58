// Runs scripts/NAME.ts with the Node that the project brings, whatever Node is on the machine.
import './oldest-node.mjs';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { argv, exit, kill, pid, stderr } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [name = '', ...rest] = argv.slice(2);
const node = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

if (!existsSync(node)) {
  stderr.write('The packages are not installed: run npm ci first.\n');
  exit(1);
}
const child = spawn(node, ['--no-deprecation', '--import', 'tsx', join(root, 'scripts', `${name}.ts`), ...rest], {
  stdio: 'inherit',
  cwd: root,
  // The tools it calls find the same Node, as they do under npm run.
  env: { ...process.env, PATH: join(root, 'node_modules/.bin') + delimiter + (process.env.PATH || '') },
  shell: process.platform === 'win32',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => (signal ? kill(pid, signal) : exit(code === null ? 1 : code)));
