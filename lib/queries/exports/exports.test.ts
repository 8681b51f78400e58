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
