import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { removeMillions } from './bench/million-database';
import { type Figure, loadNow, report, say } from './bench/report';
import { ROOT } from './stamp';
import { toolFor } from './tool';

/** What each file of scripts/bench that measures something exports. */
interface Bench {
  readonly about: string;
  readonly bench: (args: string[]) => Promise<readonly Figure[]>;
}

async function list(): Promise<Map<string, Bench>> {
  const found = new Map<string, Bench>();
  for (const file of globSync('scripts/bench/*.ts', { cwd: ROOT }).sort()) {
    // A file of that folder exports exactly this; one that does not is left out.
    const module = (await import(join(ROOT, file))) as Partial<Bench>;
    if (module.bench && module.about) found.set(basename(file, '.ts'), { about: module.about, bench: module.bench });
  }
  return found;
}

// npm run bench: measures everything; npm run bench NAME [...]: one thing; npm run bench list: what there is to measure.
await toolFor(async () => {
  const [name = 'all', ...args] = process.argv.slice(2);
  const benches = await list();
  if (name === 'list') {
    for (const [known, { about }] of benches) say(`${known.padEnd(20)} ${about}`);
    return null;
  }
  const chosen = name === 'all' ? [...benches] : [...benches].filter(([known]) => known === name);
  if (chosen.length === 0) return `No bench is called ${name}: npm run bench list names them.`;
  try {
    for (const [known, { about, bench }] of chosen) {
      say(`${known}: ${about}`);
      const load = loadNow();
      await report(known, args, await bench(args), load);
    }
  } finally {
    await removeMillions();
  }
  return null;
});
