import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '@/lib/papers/samples/read-paper';
import { type PostedList, postList } from '@/lib/testing/lishentsy';
import { printAs, refusedAs } from '@/lib/testing/papers';
import { createWorld, type World } from '@/lib/testing/world';
import { announcementPaper } from './announcement';
import { appealPaper } from './appeal';
import { conclusionPaper } from './conclusion';
import { decisionPaper } from './decision';
import { lishentsyListPaper } from './lishentsy-list';
import { postingActPaper } from './posting-act';

const CLERK = 'borkovskaya-clerk';
let world: World;
let list: PostedList;
let appealId: string;

beforeAll(async () => {
  world = await createWorld({ today: '1927-01-17' });
  list = await postList(world);
  await world.store.prisma.resident.update({ where: { id: list.residents[1] ?? '' }, data: { given: 'Фёкла' } });
  return () => world.close();
});

describe('the list of the disfranchised', () => {
  it('art. 24, 26: comes in three copies, for the soviet, the commission and the committee above', async () => {
    const { data, text } = await printAs(world, CLERK, lishentsyListPaper, { listId: list.listId });
    expect(data.copies?.map(({ addressee }) => addressee)).toEqual([
      'Борковскому сельсовету',
      'Покровской волостной избирательной комиссии',
      'Покровскому волостному исполнительному комитету',
    ]);
    expect(data.rows).toHaveLength(3);
    expect(data.rows[0]).toMatchObject({ letter: '15.з', constitutionLetter: '69.в', birth: 1890 });
    expect(data.rows[0]?.documents).toEqual([
      { kind: 'справка о выборке патента', number: '1', issuedOn: '1926-11-01', issuer: 'финотдел' },
    ]);
    expect(data.rows[0]?.check).toEqual({ on: '1927-01-10', by: 'Лосев И. П.' });
    expect(text).not.toContain(run('ПРОЕКТ'));
    const one = await printAs(world, CLERK, lishentsyListPaper, { listId: list.listId, copy: '2' });
    expect(one.data.copies).toHaveLength(1);
  });

  it('art. 25: the act of posting names the places, the day and the last day that the term left', async () => {
    const { data, text } = await printAs(world, CLERK, postingActPaper, { listId: list.listId });
    expect(data).toMatchObject({ entries: 3, postedOn: '1927-01-17', latestOn: '1927-01-17' });
    expect(data).toMatchObject({ isLate: false, isSupplement: false, places: ['у здания сельсовета'] });
    expect(text).toContain(run('3 (три)'));
  });

  it('before it is posted the list is a draft and has no act of posting', async () => {
    await world.store.prisma.disfranchisedList.update({ where: { id: list.listId }, data: { state: 'compiled' } });
    const { text } = await printAs(world, CLERK, lishentsyListPaper, { listId: list.listId });
    expect(text).toContain(run('ПРОЕКТ'));
    expect(await refusedAs(world, CLERK, postingActPaper, { listId: list.listId })).toBe('NOT_FOUND');
    await world.store.prisma.disfranchisedList.update({ where: { id: list.listId }, data: { state: 'published' } });
  });

  it('is not to be had from another soviet', async () => {
    expect(await refusedAs(world, 'kamenskaya-clerk', lishentsyListPaper, { listId: list.listId })).toBe('NOT_FOUND');
    expect(await refusedAs(world, 'kamenskaya-clerk', postingActPaper, { listId: list.listId })).toBe('NOT_FOUND');
  });
});

describe('a complaint on its way', () => {
  it('art. 27: the complaint names the person in the genitive, the entry and the last day for complaints', async () => {
    await world.setDay('1927-01-20');
    const filed = await world.do(CLERK, 'appeals/file', {
      ...{ entryId: list.entries[1], filedOn: '1927-01-20', form: 'oral', text: 'Не торгую.', filedBy: 'Волкова' },
    });
    appealId = filed.id;
    const { data, text } = await printAs(world, CLERK, appealPaper, { appealId });
    expect(text).toContain(run('ЗАПИСЬ УСТНОЙ ЖАЛОБЫ'));
    expect(text).toContain(run('Волковой Фёклы Петровны'));
    expect(text).toContain(run('24 января 1927 г.'));
    expect(data).toMatchObject({ form: 'oral', isLate: false, filedBy: null, entry: { number: 2, letter: '15.з' } });
    expect(data.head.body).toBe('Борковская сельская избирательная комиссия');
  });

  it('there is no conclusion, decision or announcement before there is one', async () => {
    for (const query of [conclusionPaper, decisionPaper, announcementPaper])
      expect(await refusedAs(world, CLERK, query, { appealId })).toBe('NOT_FOUND');
  });

  it('art. 28: the village sends it on with its conclusion to the volost', async () => {
    await world.setDay('1927-01-22');
    await world.do(CLERK, 'appeals/forward', { appealId, on: '1927-01-22', conclusion: 'Патента в этом году нет.' });
    const { text, data } = await printAs(world, CLERK, conclusionPaper, { appealId });
    expect(text).toContain(run('В Покровскую волостную избирательную комиссию'));
    expect(text).toContain(run('Патента в этом году нет.'));
    expect(data).toMatchObject({ due: '1927-01-23', documents: [expect.stringContaining('№\u00a01 от')] });
  });

  it('art. 29: each decision is that of its own body, with the articles of the ground and what follows', async () => {
    await world.setDay('1927-01-24');
    await world.do('pokrovskaya-clerk', 'appeals/receive', { appealId, on: '1927-01-24' });
    await world.do('pokrovskaya-chair', 'appeals/decide', {
      ...{ appealId, on: '1927-01-24', outcome: 'refused', reasons: 'Патент выбран в 1926 году.' },
    });
    const volost = await printAs(world, 'pokrovskaya-chair', decisionPaper, { appealId });
    expect(volost.text).toContain(run('ПОСТАНОВЛЕНИЕ'));
    expect(volost.text).toContain(run('Жалобу Волковой Фёклы Петровны оставить без удовлетворения.'));
    expect(volost.text).toContain(run('передаётся в Ольховскую уездную избирательную комиссию'));
    expect(volost.data.articles).toEqual(['15.з', { article: '69.в', source: 'constitution' }]);
    expect(volost.data).toMatchObject({ isLate: false, due: '1927-01-27', reasons: 'Патент выбран в 1926 году.' });
    expect(volost.data.heard).toContain('Заключение Борковской сельской избирательной комиссии');
    await world.do('uezd-clerk', 'appeals/receive', { appealId, on: '1927-01-24' });
    await world.setDay('1927-01-26');
    await world.do('uezd-chair', 'appeals/decide', {
      ...{ appealId, on: '1927-01-26', outcome: 'satisfied', reasons: 'Торговли не установлено.' },
    });
    const last = await printAs(world, 'uezd-chair', decisionPaper, { appealId });
    expect(last.data.head.body).toBe('Ольховская уездная избирательная комиссия');
    expect(last.text).toContain(run('Волкову Фёклу Петровну исключить из списка'));
    expect(last.data.heard).toContain('Постановление Покровской волостной избирательной комиссии');
    expect(last.data.heard).not.toContain('..');
    expect(last.data.next).toBeNull();
    const earlier = await printAs(world, 'uezd-chair', decisionPaper, { appealId, stepOrdinal: 2 });
    expect(earlier.data.head.body).toBe('Покровская волостная избирательная комиссия');
    expect(await refusedAs(world, 'uezd-chair', decisionPaper, { appealId, stepOrdinal: 1 })).toBe('NOT_FOUND');
  });

  it('art. 29: the final word is announced to the person by the commission that made the list', async () => {
    const { text, data } = await printAs(world, CLERK, announcementPaper, { appealId });
    expect(data.head.body).toBe('Борковская сельская избирательная комиссия');
    expect(text).toContain(run('Волковой Фёкле Петровне'));
    expect(text).toContain(run('Ольховской уездной избирательной комиссией'));
    expect(text).toContain(run('удовлетворена'));
    expect(data).toMatchObject({ announcedOn: null });
    await world.do(CLERK, 'appeals/announce', { appealId, on: '1927-01-26' });
    const announced = await printAs(world, CLERK, announcementPaper, { appealId });
    expect(announced.data).toMatchObject({ announcedOn: '1927-01-26' });
  });

  it('the list shows the restored person with the day', async () => {
    const { data } = await printAs(world, CLERK, lishentsyListPaper, { listId: list.listId });
    expect(data.rows[1]?.note).toBe('жалоба от 20.01.1927; восстановлена 26.01.1927');
    expect(data.rows[1]?.settlement).toMatch(/, двор\u00a0/);
  });

  it('a commission that the complaint never came to cannot tell that there is one', async () => {
    for (const query of [appealPaper, conclusionPaper, decisionPaper, announcementPaper])
      expect(await refusedAs(world, 'kamenskaya-clerk', query, { appealId })).toBe('NOT_FOUND');
  });
});
