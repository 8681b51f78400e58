import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import { applyMigrations, diff, ensureProgramRole, grantToProgram } from '@/lib/store/migrate';
import { writeMigration } from '@/lib/store/migrations';
import { testDatabase } from '@/lib/testing/database';
import { temporaryFolder } from '@/lib/testing/temporary-folder';

async function asked<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

const FIRST = `CREATE TABLE journal_entry (id int PRIMARY KEY, surname text);
CREATE INDEX ON journal_entry USING gin (surname gin_trgm_ops);
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no; never'; END; $$;
CREATE TABLE resident (id int PRIMARY KEY);`;

async function folderWith(...scripts: string[]): Promise<string> {
  const folder = await temporaryFolder();
  for (const [index, sql] of scripts.entries()) await writeMigration('step', sql, new Date(index * 1000), folder);
  return folder;
}

describe('migrations', () => {
  it('agree with the Prisma schema: nothing is left to change', async () => {
    const { ownerUrl, schema } = await testDatabase();
    expect(await diff({ url: ownerUrl, schema })).toBe('');
  });

  it('run once in each of two guberniyas of one database, whose rows stay apart', async () => {
    const { ownerUrl } = await testDatabase();
    const folder = await folderWith(FIRST);
    for (const schema of ['kursk', 'tambov']) {
      expect((await applyMigrations(ownerUrl, schema, folder)).applied).toHaveLength(1);
      expect((await applyMigrations(ownerUrl, schema, folder)).applied).toEqual([]);
    }
    await asked(ownerUrl, 'INSERT INTO kursk.resident VALUES (1)');
    expect(await asked(ownerUrl, 'SELECT id FROM tambov.resident')).toEqual([]);
  });

  it('leave nothing of a script that fails, and run it again once it is mended', async () => {
    const { ownerUrl } = await testDatabase();
    const broken = await folderWith('CREATE TABLE half (id int); SELECT 1 / 0;');
    await expect(applyMigrations(ownerUrl, 'kursk', broken)).rejects.toThrow('division by zero');
    const mended = await folderWith('CREATE TABLE half (id int);');
    expect((await applyMigrations(ownerUrl, 'kursk', mended)).applied).toHaveLength(1);
  });

  it('go on after a program that was killed when a script was committed and not yet noted by the engine', async () => {
    const { ownerUrl } = await testDatabase();
    await applyMigrations(ownerUrl, 'kursk', await folderWith(FIRST));
    // As if the program were gone: nothing more can be noted of a script once it has run.
    await asked(
      ownerUrl,
      `CREATE FUNCTION kursk.killed() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'killed'; END; $$;
       CREATE TRIGGER killed BEFORE UPDATE ON kursk._prisma_migrations FOR EACH ROW
         WHEN (NEW.applied_steps_count > OLD.applied_steps_count) EXECUTE FUNCTION kursk.killed()`,
    );
    const folder = await folderWith(FIRST, 'CREATE TABLE common_list (id int)', 'CREATE TABLE unit (id int)');
    await expect(applyMigrations(ownerUrl, 'kursk', folder)).rejects.toThrow('killed');
    await asked(ownerUrl, 'DROP TRIGGER killed ON kursk._prisma_migrations');
    expect((await applyMigrations(ownerUrl, 'kursk', folder)).applied).toHaveLength(1);
    expect(await asked(ownerUrl, 'SELECT common_list.id FROM kursk.common_list, kursk.unit')).toEqual([]);
  });

  it('let the program add to the journal and change nothing there', async () => {
    const { ownerUrl, url } = await testDatabase();
    await applyMigrations(ownerUrl, 'kursk', await folderWith(FIRST));
    await grantToProgram(ownerUrl, 'kursk');
    await asked(url, "INSERT INTO kursk.journal_entry VALUES (1, 'Ёлкин')");
    await asked(url, 'UPDATE kursk.resident SET id = 1');
    for (const sql of [
      'UPDATE kursk.journal_entry SET id = 2',
      'DELETE FROM kursk.journal_entry',
      'TRUNCATE kursk.journal_entry',
      'DROP TABLE kursk.journal_entry',
      'DELETE FROM kursk._prisma_migrations',
    ]) {
      await expect(asked(url, sql), sql).rejects.toThrow(/permission denied|must be owner/);
    }
  });

  it('make the role that the program signs in as, once, with the password of its address', async () => {
    const { ownerUrl } = await testDatabase();
    const role = `clerk_${randomBytes(4).toString('hex')}`;
    const programUrl = new URL(ownerUrl);
    programUrl.username = role;
    programUrl.password = encodeURIComponent("it's @ secret");
    await ensureProgramRole(ownerUrl, programUrl.href);
    await ensureProgramRole(ownerUrl, programUrl.href);
    await applyMigrations(ownerUrl, 'kursk', await folderWith(FIRST));
    await grantToProgram(ownerUrl, 'kursk', role);
    expect(await asked(programUrl.href, 'SELECT current_user AS role')).toEqual([{ role }]);
    await expect(asked(programUrl.href, 'DELETE FROM kursk.journal_entry')).rejects.toThrow('permission denied');
  });

  it('refuse a name that is no guberniya', async () => {
    const { ownerUrl } = await testDatabase();
    for (const name of ['public', 'extensions', 'pg_catalog', 'Kursk', 'a;b', '']) {
      await expect(applyMigrations(ownerUrl, name), name).rejects.toThrow('cannot be the name');
    }
  });
});
