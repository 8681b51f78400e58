import { resolve } from 'node:path';
import { readEnvironment } from '@/lib/env';
import { restoreBackup } from '@/lib/store/backup/restore';
import { prepareFolder } from '@/lib/store/embedded-cluster';
import { migrateAll, openDatabase } from './database';
import { tellParts } from './part-line';
import { generateClient } from './prepare';
import { toolFor } from './tool';

// npm run restore FILE: into an empty database and data folder, then walks the journal that came with it.
await toolFor(async () => {
  const [given] = process.argv.slice(2);
  if (given === undefined) return 'Say which file to restore: npm run restore FILE.';
  const env = readEnvironment(process.env);
  const dataFolder = await prepareFolder(resolve(env.IZBIRKOM_DATA));
  const database = await openDatabase({ ...env, IZBIRKOM_DATA: dataFolder });
  try {
    const manifest = await restoreBackup(resolve(given), { ownerUrl: database.ownerUrl, dataFolder }, tellParts());
    const names = manifest.guberniyas.map(({ name }) => name);
    await migrateAll(database, names);
    const broken = await verifyAll(database.programUrl, names);
    const unserved = names.filter((name) => !env.IZBIRKOM_GUBERNIYAS.includes(name));
    if (unserved.length > 0) process.stdout.write(`Start the program with IZBIRKOM_GUBERNIYAS=${names.join(',')}\n`);
    if (manifest.faulty.length > 0)
      process.stdout.write(`Its scans were not all there when it was made: ${manifest.faulty.join(', ')}\n`);
    process.stdout.write(`Restored as it stood at ${manifest.madeAt}.\n`);
    return broken;
  } finally {
    await database.stop();
  }
});

async function verifyAll(url: string, guberniyas: readonly string[]): Promise<string | null> {
  await generateClient();
  // Both need the client that the step before makes.
  const { openStore } = await import('@/lib/store/client');
  const { verifyJournal } = await import('@/lib/journal/verify');
  const broken: string[] = [];
  for (const guberniya of guberniyas) {
    const store = openStore(url, guberniya, 2);
    const { entries, intact } = await verifyJournal(store.prisma).finally(() => store.prisma.$disconnect());
    process.stdout.write(`${guberniya}: ${entries} journal entries, ${intact ? 'intact' : 'broken'}\n`);
    if (!intact) broken.push(guberniya);
  }
  return broken.length === 0 ? null : `The journal of ${broken.join(', ')} is not what was written: npm run verify.`;
}
