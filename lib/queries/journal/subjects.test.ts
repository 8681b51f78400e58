import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTS } from '@/lib/acts/registry';
import type { Locale } from '@/lib/i18n/locales';
import { type PostedList, postList } from '@/lib/testing/lishentsy';
import { createWorld, type World } from '@/lib/testing/world';
import { contextFor } from '../query';
import { journalList } from './list';
import { subjectKindOf } from './subject-kinds';

let world: World;
let list: PostedList;

beforeAll(async () => {
  world = await createWorld({ today: '1927-01-18' });
  list = await postList(world, { people: 2 });
});
afterAll(() => world.close());

async function linesOf(who: string, asked: Record<string, unknown> = {}, locale: Locale = 'ru') {
  const context = contextFor(await world.as(who), locale);
  const page = await journalList.run(context, journalList.input.parse({ limit: 500, ...asked }));
  if (!page.ok) throw new Error(page.error.code);
  return page.value.items;
}
const lastOf = async (who: string, act: string, locale: Locale = 'ru') =>
  (await linesOf(who, { act }, locale))[0]?.subject ?? null;
const nameOf = async (residentId: string | undefined): Promise<string> => {
  const { surname, given, patronymic } = await world.store.prisma.resident.findUniqueOrThrow({
    where: { id: residentId ?? '' },
  });
  return [surname, given, patronymic].join(' ').trim();
};

describe('a line of the journal says about whom or what it is', () => {
  it('of every act there is', () => {
    expect(ACTS.filter(({ name }) => subjectKindOf(name) === null).map(({ name }) => name)).toEqual([]);
    expect(subjectKindOf('weather/change')).toBeNull();
  });

  it('art. 21, 24: a person by name, a list by its soviet, each with its screen', async () => {
    const [residentId] = list.residents;
    const { id } = await world.do('borkovskaya-secretary', 'register/amend-resident', {
      ...{ residentId, occupation: 'портной', version: 1, reason: 'по справке' },
    });
    expect(id).toBe(residentId);
    const text = await nameOf(residentId);
    expect(await lastOf('borkovskaya-clerk', 'register/amend-resident')).toEqual({
      ...{ isPerson: true, text, href: `/register/${residentId}` },
    });
    expect(await lastOf('borkovskaya-clerk', 'lishentsy/enter')).toEqual({
      ...{ isPerson: true, text: await nameOf(list.residents[1]), href: `/lishentsy/entry/${list.entries[1]}` },
    });
    expect(await lastOf('borkovskaya-clerk', 'lishentsy/publish')).toEqual({
      ...{ isPerson: false, text: 'список лишённых прав, Борковский', href: `/lishentsy/list/${list.listId}` },
    });
    expect(await lastOf('borkovskaya-clerk', 'elections/announce')).toEqual({
      ...{ isPerson: false, text: 'выборы с 6 февраля 1927\u00a0г., Борковский' },
      href: `/uchastki?electionId=${list.electionId}`,
    });
  });

  it('art. 27: a complaint by the person who complains', async () => {
    const { id } = await world.do('borkovskaya-clerk', 'appeals/file', {
      ...{ entryId: list.entries[0], filedOn: '1927-01-18', form: 'oral', text: 'не торгую', filedBy: 'сам' },
    });
    expect(await lastOf('pokrovskaya-clerk', 'appeals/file')).toEqual({
      ...{ isPerson: true, text: await nameOf(list.residents[0]), href: `/appeals/${id}` },
    });
  });

  it('a household by its settlement and number, also when nobody lives there any more', async () => {
    const [residentId] = await world.addResidents('Борковский', 1, { settlement: 'Выселки' });
    const { household, settlementId } = await world.store.prisma.resident.findUniqueOrThrow({
      where: { id: residentId ?? '' },
    });
    await world.do('borkovskaya-secretary', 'register/move-household', {
      ...{ settlementId, household, toHousehold: '78', reason: 'переписаны' },
    });
    const subject = await lastOf('borkovskaya-clerk', 'register/move-household');
    expect(subject).toMatchObject({ isPerson: false, text: `Выселки, двор\u00a0${household}` });
    expect(subject?.href).toContain(`settlementId=${settlementId}&household=${household}`);
  });

  it('whoever is struck or moved out of sight is still named, and linked only where they may be seen', async () => {
    const [struck, gone] = await world.addResidents('Борковский', 2);
    const reason = 'выбыл';
    await world.do('borkovskaya-secretary', 'register/strike-resident', { residentId: struck, version: 1, reason });
    expect(await lastOf('borkovskaya-clerk', 'register/strike-resident')).toEqual({
      ...{ isPerson: true, text: await nameOf(struck), href: `/register/${struck}` },
    });
    await world.do('borkovskaya-secretary', 'register/amend-resident', {
      ...{ residentId: gone, occupation: 'плотник', version: 1, reason },
    });
    await world.store.prisma.resident.update({
      where: { id: gone ?? '' },
      data: { sovietId: world.id('Каменский'), settlementId: world.id('Каменка') },
    });
    const line = { isPerson: true, text: await nameOf(gone) };
    expect(await lastOf('borkovskaya-clerk', 'register/amend-resident')).toEqual({ ...line, href: null });
    expect(await lastOf('uezd-clerk', 'register/amend-resident')).toEqual({ ...line, href: `/register/${gone}` });
  });

  it('an account is named to whoever may read of accounts, and to nobody else', async () => {
    const accountId = world.id('borkovskaya-clerk');
    await world.do('admin', 'accounts/appoint', { accountId, function: 'observer', bodyId: world.id('Борковский') });
    const { name } = await world.store.prisma.account.findUniqueOrThrow({ where: { id: accountId } });
    const told = { isPerson: true, text: name, href: `/accounts/${accountId}` };
    expect(await lastOf('admin', 'accounts/appoint')).toEqual(told);
    expect(await lastOf('borkovskaya-clerk', 'accounts/appoint')).toEqual(told);
    expect(await lastOf('uezd-observer', 'accounts/appoint')).toBeNull();
  });

  it('territories, commissions and files in the words of each language', async () => {
    await world.do('admin', 'territory/add', {
      ...{ parentId: world.id('Борковский'), kind: 'settlement', name: 'Хуторок', reason: 'образован' },
    });
    expect(await lastOf('admin', 'territory/add')).toMatchObject({ text: 'Хуторок, селение' });
    expect(await lastOf('admin', 'territory/add', 'uk')).toMatchObject({ text: 'Хуторок, поселення' });
    expect(await lastOf('admin', 'commissions/form', 'en')).toMatchObject({ isPerson: false });
    await world.do('borkovskaya-secretary', 'lishentsy/report-information', {
      ...{ sovietId: world.id('Борковский'), residentId: list.residents[0], source: 'гражданин' },
      ...{ receivedOn: '1927-01-10', content: 'торгует' },
    });
    expect(await lastOf('borkovskaya-clerk', 'lishentsy/report-information')).toMatchObject({
      text: await nameOf(list.residents[0]),
    });
  });

  it('nothing that was done is left without what it was about', async () => {
    const lines = await linesOf('admin');
    expect(lines.length).toBeGreaterThan(40);
    expect(lines.filter(({ subject }) => subject === null || subject.text === '').map(({ act }) => act)).toEqual([]);
  });
});
