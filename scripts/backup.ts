import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readEnvironment } from '@/lib/env';
import { makeBackup } from '@/lib/store/backup/make';
import { borrowDatabase } from './database';
import { tellParts } from './part-line';
import { toolFor } from './tool';

// npm run backup FILE: everything of every guberniya and the papers taken in, beside a running program or alone.
await toolFor(async () => {
  const [given] = process.argv.slice(2);
  if (given === undefined) return 'Say which file to write: npm run backup FILE.';
  const path = resolve(given);
  const env = readEnvironment(process.env);
  const dataFolder = resolve(env.IZBIRKOM_DATA);
  const database = await borrowDatabase({ ...env, IZBIRKOM_DATA: dataFolder });
  try {
    const source = { ownerUrl: database.ownerUrl, guberniyas: env.IZBIRKOM_GUBERNIYAS, dataFolder };
    const { guberniyas, files, faulty } = await makeBackup(path, source, tellParts());
    const tables = guberniyas.flatMap((guberniya) => guberniya.tables);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    const { size } = await stat(path);
    process.stdout.write(
      `${path}: ${rows} rows of ${tables.length} tables, ${files.length} files, ${(size / 1e6).toFixed(1)} MB\n`,
    );
    return faulty.length === 0
      ? null
      : `${path} is made, but what the registers name as scans does not lie in ${dataFolder} as it was taken in: ${faulty.join(', ')}. Put it there from an older backup and make another.`;
  } finally {
    await database.stop();
  }
});
