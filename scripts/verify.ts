import { resolve } from 'node:path';
import { readEnvironment } from '@/lib/env';
import { verifyJournal } from '@/lib/journal/verify';
import { openStore } from '@/lib/store/client';
import { borrowDatabase } from './database';
import { toolFor } from './tool';

// Walks every chain of the journal of every guberniya, beside a running program or alone.
await toolFor(async () => {
  const env = readEnvironment(process.env);
  const database = await borrowDatabase({ ...env, IZBIRKOM_DATA: resolve(env.IZBIRKOM_DATA) });
  let isIntact = true;
  try {
    for (const guberniya of env.IZBIRKOM_GUBERNIYAS) {
      const store = openStore(database.programUrl, guberniya, 2);
      const found = await verifyJournal(store.prisma).finally(() => store.prisma.$disconnect());
      isIntact &&= found.intact;
      const { firstBroken: broken } = found;
      const what =
        broken === null ? 'intact' : `broken: body ${broken.bodyId}, entry ${broken.sequence}, ${broken.reason}`;
      process.stdout.write(`${guberniya}: ${found.entries} entries, ${what}\n`);
    }
    return isIntact ? null : 'The journal is not what was written.';
  } finally {
    await database.stop();
  }
});
