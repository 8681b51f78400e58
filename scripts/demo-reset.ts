import { resolve } from 'node:path';
import { readEnvironment } from '@/lib/env';
import { openDatabase } from './database';
import { dropGuberniya, stateOfDemonstration } from './demonstration';
import { toolFor } from './tool';

// Throws the demonstration away; the next npm start performs it anew. Never on a server's database that holds real work.
await toolFor(async () => {
  const env = readEnvironment(process.env);
  const { openStore } = await import('@/lib/store/client');
  const database = await openDatabase({ ...env, IZBIRKOM_DATA: resolve(env.IZBIRKOM_DATA) });
  try {
    for (const guberniya of env.IZBIRKOM_GUBERNIYAS) {
      const store = openStore(database.programUrl, guberniya, 2);
      const state = await stateOfDemonstration(store).finally(() => store.prisma.$disconnect());
      if (state === 'none') return `${guberniya} does not hold the demonstration, and is left as it is.`;
      await dropGuberniya(database.ownerUrl, guberniya);
      process.stdout.write(`${guberniya}: thrown away. npm start performs the demonstration anew.\n`);
    }
    return null;
  } finally {
    await database.stop();
  }
});
