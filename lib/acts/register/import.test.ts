import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contextFor } from '@/lib/queries/query';
import { importQuery } from '@/lib/queries/register/import';
import { emptyUezd, OLKHOVSKY, uploadFile } from '@/lib/testing/register-uezd';
import { createWorld, type World } from '@/lib/testing/world';

const expected = JSON.parse(readFileSync(join(OLKHOVSKY, 'expected.json'), 'utf8'));

let world: World;
let place: { territoryId: string; campaignId: string };

async function stateOf(importId: string) {
  const answer = await importQuery.run(contextFor(await world.as('admin'), 'ru'), { importId });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

const upload = (act: string, file: string) => uploadFile(world, act, join(OLKHOVSKY, file), place);

beforeAll(async () => {
  world = await createWorld();
  place = await emptyUezd(world);
});
afterAll(() => world.close());

describe('a whole uezd read from its registers', () => {
  let residents: string;

  it('makes the volosts, soviets and settlements that are missing', async () => {
    const importId = await upload('register/import-settlements', 'settlements.csv');
    expect(await stateOf(importId)).toMatchObject({
      ...{ state: 'ready', read: expected.settlements, total: expected.settlements, valid: expected.settlements },
      ...{ rejected: {}, duplicates: 0, encoding: 'utf-8', separator: ',' },
    });
    const applied = await world.do('admin', 'register/apply-import', { importId });
    expect(applied).toMatchObject({ added: expected.settlements, soviets: 8, volosts: 2 });
  });

  it('stores nothing of a register before it is applied, and nothing while rejected rows stand in the way', async () => {
    residents = await upload('register/import-residents', 'register.csv');
    expect(await stateOf(residents)).toMatchObject({
      ...{ state: 'ready', read: expected.rows, total: expected.rows, valid: expected.valid },
      ...{ rejected: expected.rejected, duplicates: expected.duplicates, oldSpelling: expected.oldSpelling },
    });
    const refused = await world.try('admin', 'register/apply-import', { importId: residents });
    expect(refused).toMatchObject({ ok: false, error: { reason: 'import-has-rejected', values: { rejected: 108 } } });
    expect(await world.store.prisma.resident.count()).toBe(0);
  });

  it('stores every valid row in one act, whose entry holds the digest and the counts', async () => {
    const applied = await world.do('admin', 'register/apply-import', { importId: residents, skipRejected: true });
    expect(applied).toMatchObject({ added: expected.valid });
    expect(await world.store.prisma.resident.count()).toBe(expected.valid);
    expect(await stateOf(residents)).toMatchObject({ state: 'applied', added: expected.valid });
    const entry = await world.store.prisma.journalEntry.findFirstOrThrow({
      where: { act: 'register/apply-import', subjectId: residents },
    });
    const { fileDigest } = await world.store.prisma.import.findUniqueOrThrow({ where: { id: residents } });
    expect(entry.what).toMatchObject({ noted: { digest: fileDigest, valid: expected.valid, added: expected.valid } });
    const again = await world.try('admin', 'register/apply-import', { importId: residents, skipRejected: true });
    expect(again).toMatchObject({ ok: false, error: { code: 'CONFLICT', reason: 'import-applied' } });
  });

  it('knows who is of age on 13 February 1927, once the elections are announced', async () => {
    const db = world.store.prisma;
    for (const name of Object.keys(expected.bySoviet)) {
      const { id: sovietId } = await db.territory.findFirstOrThrow({
        where: { name, kind: 'selsoviet', path: { contains: place.territoryId } },
      });
      await world.do('admin', 'commissions/form', { campaignId: place.campaignId, territoryId: sovietId, members: [] });
      await announceByAppointed(sovietId);
      const count = (franchise?: string) =>
        db.resident.count({ where: { sovietId, ...(franchise !== undefined && { franchise }) } });
      expect([name, { population: await count(), electors: await count('elector') }]).toEqual([
        name,
        expected.bySoviet[name],
      ]);
    }
    const of = (franchise: string) => db.resident.count({ where: { franchise } });
    expect([await of('elector'), await of('age-undecided'), await of('under-age')]).toEqual([
      ...[expected.electors, expected.ageUndecided, expected.underAge],
    ]);
  });

  it('finds everyone there already when the same file comes again', async () => {
    const importId = await upload('register/import-residents', 'register.csv');
    const { valid, duplicates, rejected } = await stateOf(importId);
    expect({ valid, duplicates, rejected }).toEqual({
      ...{ valid: 0, duplicates: expected.valid + expected.duplicates, rejected: expected.rejected },
    });
    await world.do('admin', 'register/apply-import', { importId, skipRejected: true });
    expect(await world.store.prisma.resident.count()).toBe(expected.valid);
  });

  async function announceByAppointed(sovietId: string) {
    const commission = await world.store.prisma.commission.findFirstOrThrow({ where: { territoryId: sovietId } });
    const login = `chair-${sovietId}`;
    await world.appoint(login, 'chair', commission.id);
    await world.do(login, 'elections/announce', { campaignId: place.campaignId, sovietId, startsOn: '1927-02-13' });
  }
});
