import { beforeAll, describe, expect, it } from 'vitest';
import { SAMPLES } from '@/lib/papers/samples/all-kinds';
import { readBundle, run } from '@/lib/papers/samples/read-paper';
import { type PostedList, postList } from '@/lib/testing/lishentsy';
import { printAs } from '@/lib/testing/papers';
import { createWorld, type World } from '@/lib/testing/world';
import { contextFor } from '../query';
import { announcementPaper } from './announcement';
import { appealPaper } from './appeal';
import { conclusionPaper } from './conclusion';
import { decisionPaper } from './decision';
import { findPaperQuery } from './registry';

let world: World;
let list: PostedList;
const ids: string[] = [];

beforeAll(async () => {
  world = await createWorld({ today: '1927-01-18' });
  list = await postList(world, { people: 3 });
  const { prisma } = world.store;
  const named = { surname: 'Рябова', given: 'Фёкла', patronymic: 'Ильинична', sex: 'f' };
  await prisma.resident.update({ where: { id: list.residents[0] ?? '' }, data: named });
  await world.appoint('pokrovskaya-officer', 'executive-officer', world.id('Покровская'));
  await world.setDay('1927-02-20');
  for (const index of [0, 1]) {
    const { id } = await world.do('uezd-clerk', 'appeals/file', {
      ...{ entryId: list.entries[index], filedOn: '1927-01-21', passedOn: '1927-01-22', form: 'oral' },
      ...{ text: 'Не торгую с 1924 года.', filedBy: 'Рябова Фёкла Ильинична', addressedTo: world.id('uezd') },
    });
    ids.push(id);
  }
  await world.do('borkovskaya-chair', 'commissions/end', { commissionId: world.id('borkovskaya'), on: '1927-02-10' });
  await world.do('pokrovskaya-chair', 'commissions/end', { commissionId: world.id('pokrovskaya'), on: '1927-02-10' });
  const appealId = ids[0];
  await world.do('borkovskaya-secretary', 'appeals/receive', { appealId, on: '1927-02-11' });
  await world.do('borkovskaya-secretary', 'appeals/forward', {
    ...{ appealId, on: '1927-02-12', conclusion: 'Патента не выбирает.' },
  });
  await world.do('pokrovskaya-officer', 'appeals/receive', { appealId, on: '1927-02-13' });
  await world.do('pokrovskaya-officer', 'appeals/decide', {
    ...{ appealId, on: '1927-02-14', outcome: 'satisfied', reasons: 'Торговли не установлено.' },
  });
  await world.do('borkovskaya-secretary', 'appeals/announce', {
    ...{ appealId, on: '1927-02-15', manner: 'refused', note: 'при свидетелях Лосеве И. П. и Зуеве А. А.' },
  });
  return () => world.close();
}, 60_000);

describe('papers of a complaint after the commissions’ end', () => {
  it('art. 27: the record says where it was first brought, and keeps the first day', async () => {
    const { text } = await printAs(world, 'borkovskaya-secretary', appealPaper, { appealId: ids[0] ?? '' });
    expect(text).toContain(
      run('в Ольховскую уездную избирательную комиссию, передана 22 января 1927 г., день подачи сохранён'),
    );
    expect(text).toContain(run('21 января 1927 г.'));
    expect(text).toContain(run('Рябовой Фёклы Ильиничны'));
  });

  it('art. 27: until the right body has it the record names no day of receipt', async () => {
    const { text } = await printAs(world, 'borkovskaya-secretary', appealPaper, { appealId: ids[1] ?? '' });
    expect(text).toContain(run('ещё не получена'));
    expect(text).not.toContain(run('получена 21 января'));
  });

  it('art. 27: one who came «сам» has brought it without anybody for him', async () => {
    const own = await world.do('borkovskaya-secretary', 'appeals/file', {
      ...{ entryId: list.entries[2], filedOn: '1927-02-15', form: 'written', text: 'Не торгую.', filedBy: 'Сам' },
    });
    const { text } = await printAs(world, 'borkovskaya-secretary', appealPaper, { appealId: own.id });
    expect(text).not.toContain(run('Подана за заявителя'));
    expect(text).toContain(run('Подал жалобу'));
  });

  it('art. 33: the soviet concludes in its own name, to the executive committee', async () => {
    const { data, text } = await printAs(world, 'borkovskaya-secretary', conclusionPaper, { appealId: ids[0] ?? '' });
    expect(data.head).toMatchObject({ body: 'Борковский сельсовет', basis: ['33'] });
    expect(text).toContain(run('В Покровский волостной исполнительный комитет'));
    expect(text).toContain(run('Заключение совета'));
    expect(text).toContain(run('срок не установлен'));
    expect(text).not.toContain(run('комиссии, '));
  });

  it('art. 33: the executive committee decides, with the soviet’s conclusion heard', async () => {
    const { data, text } = await printAs(world, 'pokrovskaya-officer', decisionPaper, { appealId: ids[0] ?? '' });
    expect(data.head.body).toBe('Покровский волостной исполнительный комитет');
    expect(data.isLate).toBe(false);
    expect(text).toContain(run('Покровского волостного исполнительного комитета'));
    expect(text).toContain(run('Заключение Борковского сельсовета от 12 февраля 1927 г.'));
    expect(text).toContain(run('Рябову Фёклу Ильиничну исключить из списка'));
  });

  it('art. 29: the receipt says that the person would not sign, and before whom', async () => {
    const { data, text } = await printAs(world, 'borkovskaya-secretary', announcementPaper, { appealId: ids[0] ?? '' });
    expect(data.head.body).toBe('Борковский сельсовет');
    expect(text).toContain(run('Рябовой Фёкле Ильиничне'));
    expect(text).toContain(run('От подписи отказалась.'));
    expect(text).toContain(run('Отметка: при свидетелях Лосеве И. П. и Зуеве А. А.'));
  });

  it('many are printed in one file, and those that have no such paper yet are left out', async () => {
    const query = findPaperQuery('decision');
    const context = contextFor(await world.as('uezd-executive-officer'), 'ru');
    const parsed = query?.input.parse({ appealIds: ids.join(',') });
    const printed = await query?.print(context, parsed);
    expect(printed?.ok && printed.value.name).toContain('Рябова');
    expect(query?.input.safeParse({ appealIds: 'none' }).success).toBe(false);
    const none = await findPaperQuery('decision')?.print(context, query?.input.parse({ appealIds: ids[1] }));
    expect(none).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  });
});

it('many papers make one file, the sheets of each counted by themselves', async () => {
  const long = { ...SAMPLES.conclusion, conclusion: 'Справка рассмотрена.\n'.repeat(30) };
  const { text, pages } = await readBundle('conclusion', [SAMPLES.conclusion, long, SAMPLES.conclusion]);
  expect(pages).toBe(4);
  expect(run(text).match(/лист\dиз\d/g)).toEqual(['лист1из1', 'лист1из2', 'лист2из2', 'лист1из1']);
});
