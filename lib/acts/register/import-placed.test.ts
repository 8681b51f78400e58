import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uploadFile } from '@/lib/testing/register-uezd';
import { temporaryFolder } from '@/lib/testing/temporary-folder';
import { createWorld, type World } from '@/lib/testing/world';

let world: World;
let sovietId: string;
let electionId: string;

const uchastok = (number: number, name: string, land: object) => ({
  ...{ number, name, kind: 'territorial' },
  ...land,
});

async function announce(startsOn: string, campaignId: string): Promise<string> {
  const { prisma } = world.store;
  const { id: commissionId } = await prisma.commission.findFirstOrThrow({ where: { territoryId: sovietId } });
  const election = { campaignId, sovietId, commissionId, startsOn: new Date(startsOn) };
  return (await prisma.election.create({ data: election })).id;
}

/** Every living person's household and the number of the uchastok, as «Борки, 7: 1». */
async function placed(): Promise<string[]> {
  const people = await world.store.prisma.resident.findMany({
    where: { sovietId },
    include: { settlement: true, uchastok: true },
    orderBy: [{ settlement: { name: 'asc' } }, { household: 'asc' }],
  });
  return people.map((one) => `${one.settlement.name}, ${one.household}: ${one.uchastok?.number ?? 'нигде'}`);
}

async function adopt(): Promise<void> {
  const [borki, vyselki] = [world.id('Борки'), world.id('Выселки')];
  const yards = (from: number, to: number) =>
    BORKI.slice(from, to).map((household) => ({ settlementId: borki, household }));
  const uchastki = [
    uchastok(1, 'Борки, начало', { households: yards(0, 5) }),
    uchastok(2, 'Борки, конец', { households: yards(5, 9) }),
    uchastok(3, 'Выселки', { settlementIds: [vyselki] }),
  ];
  await world.do('borkovskaya-chair', 'uchastki/adopt', { electionId, uchastki });
}

const BORKI = Array.from({ length: 9 }, (_, index) => String(index + 1));

beforeAll(async () => {
  world = await createWorld();
  sovietId = world.id('Борковский');
  electionId = await announce('1927-02-06', world.id('campaign'));
  await adopt();
});
afterAll(() => world.close());

const ROWS = [
  'Селение;Двор;Фамилия;Имя;Отчество;Год рождения;Пол',
  'Борки;№ 3;Агеев;Илья;Фомич;1880;м',
  'Борки;07;Бодров;Пётр;Ильич;1881;м',
  'Борки;40;Власов;Яков;Ильич;1882;м',
  'Выселки;12;Гусев;Влас;Фомич;1883;м',
  'Заполье;1;Дёмин;Фома;Ильич;1884;м',
];

async function importPeople(rows = ROWS, { isApplied = true } = {}): Promise<string> {
  const file = join(await temporaryFolder(), 'register.csv');
  await writeFile(file, rows.join('\n'));
  const importId = await uploadFile(world, 'register/import-residents', file, {
    ...{ territoryId: sovietId, campaignId: world.id('campaign') },
  });
  if (isApplied) await world.do('admin', 'register/apply-import', { importId });
  return importId;
}

describe('art. 37: people who come after the division', () => {
  it('are read from a file into the uchastok where their household lies, each record written once', async () => {
    await importPeople();
    expect(await placed()).toEqual([
      ...['Борки, 07: 2', 'Борки, 40: нигде', 'Борки, № 3: 1', 'Выселки, 12: 3', 'Заполье, 1: нигде'],
    ]);
    expect(await world.store.prisma.residentChange.count({ where: { sovietId } })).toBe(0);
    const counted = await world.store.prisma.uchastok.findMany({ orderBy: { number: 'asc' } });
    expect(counted.map(({ population }) => population)).toEqual([1, 1, 1]);
  });

  it('are taken away again with their import, as the division was adopted before and not by them', async () => {
    const { id: importId } = await world.store.prisma.import.findFirstOrThrow({ where: { state: 'applied' } });
    await world.do('admin', 'register/undo-import', { importId });
    expect(await placed()).toEqual([]);
    const counted = await world.store.prisma.uchastok.findMany();
    expect(counted.map(({ population, electors }) => [population, electors])).toEqual([0, 0, 0].map((no) => [no, no]));
  });

  it('stay once the soviet is divided anew, with them in it', async () => {
    const { prisma } = world.store;
    const importId = await importPeople();
    await prisma.resident.deleteMany({ where: { uchastokId: null } });
    await adopt();
    const refused = await world.try('admin', 'register/undo-import', { importId });
    expect(refused).toMatchObject({ error: { reason: 'import-rested-on', values: { acts: 'uchastki/adopt' } } });
  });

  it('are not read into an uchastok whose meeting goes on', async () => {
    const { prisma } = world.store;
    const importId = await importPeople(
      ROWS.map((row) => row.replace('Гусев', 'Гуськов')),
      { isApplied: false },
    );
    const far = await prisma.uchastok.findFirstOrThrow({ where: { electionId, number: 3 } });
    const meeting = await prisma.meeting.create({
      data: {
        ...{ electionId, uchastokId: far.id, heldOn: new Date('1927-02-10'), hour: '12:00', place: 'школа' },
        ...{ agentId: world.id('borkovskaya-agent'), agentName: 'Лаптев', state: 'opened' },
      },
    });
    const apply = () => world.try('admin', 'register/apply-import', { importId });
    expect(await apply()).toMatchObject({ error: { reason: 'uchastok-meeting-open' } });
    expect(await prisma.resident.count({ where: { importId } })).toBe(0);
    await prisma.meeting.delete({ where: { id: meeting.id } });
    expect(await apply()).toMatchObject({ ok: true, value: { added: 3 } });
  });

  it('go into the latest division when the soviet has been divided before', async () => {
    const { id: campaignId } = await world.do('admin', 'campaign/open', {
      ...{ territoryId: world.id('Ольховский'), name: 'Новые выборы', startsOn: '1927-01-10', mode: 'conduct' },
    });
    const parts = ['Борки', 'Выселки', 'Заполье'].map((name) => ({ settlementId: world.id(name), households: null }));
    const later = await announce('1927-03-06', campaignId);
    await world.store.prisma.uchastok.create({ data: { ...uchastok(1, 'Всё', {}), electionId: later, parts } });
    const row = { settlement: 'Выселки', household: '15', surname: 'Ежов', given: 'Карп', patronymic: 'Ильич' };
    await world.do('borkovskaya-secretary', 'register/add-residents', {
      ...{ sovietId, rows: [{ ...row, sex: 'м', birthYear: '1885' }] },
    });
    const added = await world.store.prisma.resident.findFirstOrThrow({
      where: { surname: 'Ежов' },
      include: { uchastok: true, changes: true },
    });
    expect(added).toMatchObject({
      uchastok: { name: 'Всё' },
      changes: [{ act: 'register/add-residents', before: {} }],
    });
  });
});
