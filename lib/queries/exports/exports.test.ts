import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeMeeting } from '@/lib/testing/meeting';
import { createWorld, type World } from '@/lib/testing/world';
import { contextFor } from '../query';
import { findExport } from './registry';

let world: World;

async function csvOf(login: string, kind: string, asked: Record<string, unknown>): Promise<string[]> {
  const found = findExport(kind);
  if (found === null) throw new Error(`There is no export ${kind}`);
  const opened = await found.open(contextFor(await world.as(login), 'ru'), found.input.parse(asked));
  if (!opened.ok) throw new Error(opened.error.code);
  return (await text(opened.value.write('csv'))).trimEnd().split('\r\n');
}

beforeAll(async () => {
  world = await createWorld();
  await makeMeeting(world, 2100);
  return () => world.close();
});

describe('lists as tables', () => {
  it('hold every row of a list longer than one page, once, under headings in the asker’s language', async () => {
    const [heading, ...rows] = await csvOf('borkovskaya-clerk', 'residents', { sovietId: world.id('Борковский') });
    expect(heading).toContain('Селение;Двор;Фамилия;Имя;Отчество;Пол;Год рождения');
    expect(rows).toHaveLength(2100);
    expect(new Set(rows).size).toBe(2100);
    expect(rows[0]).toMatch(/;избиратель;;;;[0-9a-f-]{36}$/);
  });

  it('take the filters of their query', async () => {
    const rows = await csvOf('borkovskaya-clerk', 'residents', { sovietId: world.id('Борковский'), name: 'Котова' });
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.slice(1).every((row) => row.includes('Котова'))).toBe(true);
    expect(await csvOf('borkovskaya-clerk', 'meetings', { state: 'signed' })).toHaveLength(1);
    expect(await csvOf('borkovskaya-clerk', 'meetings', {})).toHaveLength(2);
  });

  it('show nothing of another territory', async () => {
    await expect(csvOf('kamenskaya-clerk', 'residents', { sovietId: world.id('Борковский') })).rejects.toThrow(
      'NOT_FOUND',
    );
    const results = { territoryId: world.id('Борковский'), campaignId: world.id('campaign') };
    await expect(csvOf('kamenskaya-clerk', 'results', results)).rejects.toThrow('NOT_FOUND');
    expect(await csvOf('kamenskaya-clerk', 'meetings', {})).toHaveLength(1);
  });

  it('make a name harmless that a spreadsheet would take for a formula', async () => {
    const { prisma } = world.store;
    const one = await prisma.resident.findFirstOrThrow({ where: { sovietId: world.id('Борковский') } });
    await prisma.resident.update({ where: { id: one.id }, data: { surname: '=cmd()' } });
    const rows = await csvOf('borkovskaya-clerk', 'residents', { sovietId: world.id('Борковский') });
    expect(rows.some((row) => row.includes(";'=cmd();"))).toBe(true);
    expect(rows.some((row) => row.includes(';=cmd();'))).toBe(false);
  });

  it('tell the results and the journal in words', async () => {
    const results = await csvOf('uezd-chair', 'results', {
      ...{ territoryId: world.id('Ольховский'), campaignId: world.id('campaign') },
    });
    expect(results.find((row) => row.startsWith('Борковский;'))).toMatch(/^Борковский;2100;2100;0;1;/);
    const journal = await csvOf('uezd-chair', 'journal', { act: 'meetings' });
    expect(journal).toHaveLength(3);
    expect(journal[1]).toMatch(/;[0-9a-f]{64}$/);
  });

  it('art. 21: tell of a record, its household and its place what was changed, by whom and why', async () => {
    const { prisma } = world.store;
    const person = await prisma.resident.findFirstOrThrow({ where: { sovietId: world.id('Борковский') } });
    const { id: residentId, household, settlementId } = person;
    await world.do('borkovskaya-secretary', 'register/amend-resident', {
      ...{ residentId, occupation: 'бондарь', reason: 'со слов соседей' },
    });
    const [heading, ...changes] = await csvOf('borkovskaya-clerk', 'resident-changes', { residentId });
    expect(heading).toBe('В какой день;Что переменилось;Было;Стало;Кто;Действие;Причина;Файл');
    expect(changes.find((row) => row.includes(';Занятие;'))).toMatch(
      /^[\d-]+;Занятие;[^;]*;бондарь;[^;]+;[^;]+;со слов соседей;$/,
    );

    await world.do('borkovskaya-secretary', 'register/move-household', {
      ...{ settlementId, household, toSettlementId: settlementId, toHousehold: '9001', reason: 'перенумерованы' },
    });
    const left = await csvOf('borkovskaya-clerk', 'household-history', { settlementId, household });
    expect(left.find((row) => row.includes('Выбытие в другой двор'))).toMatch(/;[^;]+, 9001;.*перенумерованы;$/);

    const territoryId = world.id('Выселки');
    await world.do('admin', 'territory/amend', { territoryId, population: 77, reason: 'по переписи' });
    const place = await csvOf('uezd-chair', 'territory-changes', { territoryId });
    expect(place[1]).toMatch(/;Население;[^;]*;77;[^;]+;[^;]+;по переписи;$/);
    await expect(csvOf('kamenskaya-clerk', 'territory-changes', { territoryId })).rejects.toThrow('NOT_FOUND');
  });

  it('art. 21: tell of an entry of the disfranchised everything that happened to it, in words', async () => {
    const sovietId = world.id('Борковский');
    const { id: residentId } = await world.store.prisma.resident.findFirstOrThrow({ where: { sovietId } });
    const documents = [{ kind: 'patent-certificate', number: '1', issuedOn: '1926-11-01', issuer: 'финотдел' }];
    const { id: entryId } = await world.do('borkovskaya-secretary', 'lishentsy/enter', {
      ...{ sovietId, residentId, letter: 'з', facts: {}, documents, enteredOn: '1927-01-03' },
    });
    const rows = await csvOf('borkovskaya-secretary', 'entry-history', { entryId });
    expect(rows[0]).toBe('В какой день;Что переменилось;Кампания;Пометка;Статья');
    const told = rows.slice(1).join('\n');
    expect(told).toMatch(/;21$/m);
    expect(told).not.toMatch(/[a-z]-[a-z]+/);
  });

  it('tell who may do what, by one function', async () => {
    const all = await csvOf('borkovskaya-clerk', 'access', {});
    const agents = await csvOf('borkovskaya-clerk', 'access', { function: 'agent' });
    expect(agents.length).toBeGreaterThan(5);
    expect(all.length).toBeGreaterThan(agents.length * 2);
    expect(agents.slice(1).filter((row) => !/;(уполномоченный|каждый)/i.test(row))).toEqual([]);
    expect(all.join('\n')).not.toMatch(/[a-z]+\/[a-z]+/);
  });

  it('come as a workbook too', async () => {
    const bytes: Buffer[] = [];
    const found = findExport('meetings');
    const opened = await found?.open(contextFor(await world.as('uezd-chair'), 'uk'), found.input.parse({}));
    if (!opened?.ok) throw new Error('There is no export of meetings');
    for await (const piece of opened.value.write('xlsx')) bytes.push(Buffer.from(piece));
    expect(Buffer.concat(bytes).subarray(0, 2).toString()).toBe('PK');
    expect(opened.value.name).toBe('Збори');
  });
});
