import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from './stamp';
import { toolFor } from './tool';

/** What each file of scripts/bench exports. */
type Bench = { readonly about: string; readonly bench: (args: string[]) => Promise<void> };

async function list(): Promise<Map<string, Bench>> {
  const found = new Map<string, Bench>();
  for (const file of globSync('scripts/bench/*.ts', { cwd: ROOT }).sort()) {
    // A file of that folder exports exactly this; one that does not is left out.
    const module = (await import(join(ROOT, file))) as Partial<Bench>;
    if (module.bench && module.about) found.set(basename(file, '.ts'), { about: module.about, bench: module.bench });
  }
  return found;
}

// npm run bench: what there is to measure; npm run bench NAME [...]: measures it; npm run bench all: one after another.
await toolFor(async () => {
  const [name, ...args] = process.argv.slice(2);
  const benches = await list();
  if (name === undefined) {
    for (const [known, { about }] of benches) process.stdout.write(`${known.padEnd(20)} ${about}\n`);
    return benches.size === 0 ? 'There is nothing to measure yet in scripts/bench.' : null;
  }
  const chosen = name === 'all' ? [...benches.values()] : [benches.get(name)];
  for (const each of chosen) {
    if (!each) return `No bench is called ${name}: npm run bench lists them.`;
    await each.bench(args);
  }
  return null;
});
