import { rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { startEmbedded } from '@/lib/store/embedded';
import { applyMigrations, diff } from '@/lib/store/migrate';
import { writeMigration } from '@/lib/store/migrations';
import { temporaryFolder } from '@/lib/testing/temporary-folder';

// Writes the SQL between the migrations that are there and what prisma/schema says, to be read and completed by hand.
const name = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  process.stderr.write('npm run migration:new NAME: the name is in small letters, digits and underscores.\n');
  process.exit(1);
}
const folder = await temporaryFolder();
const database = await startEmbedded(folder, { settings: { fsync: 'off' } });
try {
  const place = { url: database.ownerUrl, schema: 'izbirkom' };
  await applyMigrations(place.url, place.schema);
  const sql = await diff(place);
  if (sql === '') process.stdout.write('The migrations and the schema agree: nothing to write.\n');
  else {
    const path = await writeMigration(name, sql, new Date());
    process.stdout.write(`${relative(process.cwd(), path)}/migration.sql\n`);
  }
} finally {
  await database.stop();
  await rm(folder, { recursive: true, force: true });
}
