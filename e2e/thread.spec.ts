import { expect, type Page } from '@playwright/test';
import { accessFaults, isAlive, open, test } from './support/browser';
import { EXPECTED, tableOf } from './support/tables';

test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

const SOVIET = 'Малиновский';
const COMPLAINT = 'Торговлю оставил в 1924 году, живу хлебопашеством.';

let entryName = '';
let meetingPath = '';

type Row = Readonly<Record<string, string>>;

/** What a query answers to the sign-in of this window. */
async function ask(page: Page, query: string, parameters: Row = {}) {
  const answer = await page.request.get(`/api/v1/queries/${query}?${new URLSearchParams(parameters)}`);
  expect(answer.status(), query).toBe(200);
  return answer.json();
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).first().click();
const confirm = (page: Page, name: string | RegExp) => page.getByRole('dialog').getByRole('button', { name }).click();
const said = (page: Page, words: string | RegExp) => expect(page.getByText(words).first()).toBeVisible();

async function goTo(page: Page, path: string): Promise<void> {
  await open(page, path);
  await isAlive(page);
}

/** Sends a table and waits until it has been read. */
async function upload(page: Page, path: string, name: string, content: string, kind?: string): Promise<void> {
  await goTo(page, path);
  if (kind !== undefined) await page.getByRole('radio', { name: kind }).check();
  await page.getByLabel(/^Файл CSV/).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  await press(page, 'Отправить и проверить');
  await page.waitForURL(/\/register\/import\/[0-9a-f-]{36}/);
  await page.getByRole('button', { name: /^Внести/ }).click();
  await confirm(page, /^Внести/);
  await said(page, 'внесён');
}

async function setDay(page: Page, day: string): Promise<void> {
  await goTo(page, '/campaign');
  await page.getByLabel('Сегодня по календарю кампании').fill(day);
  await press(page, 'Перевести календарь');
  await said(page, 'Календарь переведён');
}

/** Names somebody in a field that searches: typed, offered, taken by Enter. */
async function name(page: Page, field: string, person: string): Promise<void> {
  const box = page.getByRole('combobox', { name: field });
  await box.fill(person);
  await expect(
    page
      .getByRole('option')
      .filter({ hasText: person.split(' ')[0] ?? person })
      .first(),
  ).toBeVisible();
  await box.press('Enter');
}

test('the secretary of the soviet takes in its register and its disfranchised', async ({ enter }) => {
  const page = await enter('malin-secretary');
  await upload(page, '/register/import', 'malinovsky.csv', tableOf('register.csv', SOVIET));
  await upload(page, '/register/import', 'lishentsy.csv', tableOf('lishentsy.csv', SOVIET), 'Лишённые прав');
  await goTo(page, '/register');
  const { total } = await ask(page, 'register/residents', { limit: '1' });
  expect(total).toBe(EXPECTED.bySoviet[SOVIET]?.population);
  expect(await accessFaults(page)).toEqual([]);
});

test('the clerk announces the elections and divides the soviet', async ({ enter }) => {
  const page = await enter('malin-clerk');
  await page
    .getByRole('link', { name: /Малиновский/ })
    .first()
    .click();
  await page.waitForURL('**/elections');
  await isAlive(page);
  await page.getByLabel('Начало выборов').fill('02.03.1927');
  await press(page, 'Назначить день');
  // Art. 25: twenty days before.
  await said(page, /10 февраля 1927/);
  await goTo(page, '/uchastki');
  await page.getByRole('link', { name: 'Разбить на участки' }).click();
  await page.waitForURL('**/uchastki/divide?**');
  await isAlive(page);
  // A refresh takes back nothing of what was drawn.
  const drawn = page.getByRole('textbox');
  const proposed = await drawn.count();
  await press(page, 'Добавить участок');
  await drawn.last().fill('Дальний');
  await page.reload();
  await isAlive(page);
  await expect(drawn.last()).toHaveValue('Дальний');
  await press(page, 'Очистить');
  await expect(drawn).toHaveCount(proposed);
  await press(page, 'Утвердить разбивку');
  await page.waitForURL(/\/uchastki\?electionId=/);
  await press(page, 'Распределить места');
  await said(page, /Места распределены|Распределено/);
});

test('the clerk compiles the list, verifies each entry by its paper and posts it', async ({ enter }) => {
  const page = await enter('malin-clerk');
  await goTo(page, '/lishentsy/list');
  await press(page, 'Составить список');
  await page.waitForURL(/\/lishentsy\/list\/[0-9a-f-]{36}/);
  await isAlive(page);
  const listId = page.url().split('/').at(-1) ?? '';
  const { items } = await ask(page, 'lishentsy/list', { listId });
  entryName = [items[0].surname, items[0].given, items[0].patronymic].join(' ');
  await page.getByLabel('Член комиссии').fill('Полякова Д. Н.');
  for (const { number } of items) {
    await said(page, new RegExp(`^${number}\\. `));
    await page.getByLabel('Какой документ видел').fill('справка сельсовета');
    await page.getByLabel('Какой документ видел').press('Enter');
  }
  await said(page, 'Проверены все записи.');
  await page.getByLabel('Где вывешен').fill('у здания сельсовета');
  await press(page, 'Вывесить список');
  await said(page, 'Акт о вывешивании');
  await press(page, 'Отметить отсылку');
  await said(page, /отослан 6 фев/);
});

test('a complaint is taken, sent on, refused at the volost and satisfied at the uezd', async ({ enter }) => {
  const clerk = await enter('malin-clerk');
  await goTo(clerk, '/appeals/new');
  await name(clerk, 'Кто жалуется', entryName);
  await clerk.getByLabel('Содержание').fill(COMPLAINT);
  await press(clerk, 'Принять жалобу');
  await clerk.waitForURL(/\/appeals\/[0-9a-f-]{36}/);
  const path = new URL(clerk.url()).pathname;
  await clerk.getByLabel('Заключение комиссии').fill('Патент был в 1924 году.');
  await press(clerk, 'Переслать');
  await said(clerk, /отправлена 6 фев|переслала 6 фев/);

  const volost = await enter('zareka-chair');
  await goTo(volost, path);
  await press(volost, 'Принять жалобу');
  await volost.getByRole('radio', { name: /^Отказать/ }).check();
  await volost.getByLabel('Основания').fill('Основание подтверждено.');
  await press(volost, 'Вынести решение');
  await said(volost, /отказала 6 фев/);

  const uezd = await enter('uezd-chair');
  await goTo(uezd, path);
  await press(uezd, 'Принять жалобу');
  await uezd.getByRole('radio', { name: /^Удовлетворить/ }).check();
  await uezd.getByLabel('Основания').fill('Торговли в настоящее время не установлено.');
  await press(uezd, 'Вынести решение');
  await said(uezd, /удовлетворила 6 фев/);
  expect(await accessFaults(uezd)).toEqual([]);

  await goTo(clerk, path);
  await press(clerk, 'Записать объявление');
  await said(clerk, /объявлено 6 фев/);
});

test('the clerk convenes the meeting; its notices are served five days before', async ({ enter }) => {
  const clerk = await enter('malin-clerk');
  await goTo(clerk, '/meetings');
  await clerk
    .getByRole('link', { name: /^Созвать/ })
    .first()
    .click();
  await clerk.waitForURL(/\/meetings\/convene/);
  await isAlive(clerk);
  await clerk.getByLabel('Место').fill('школа');
  await press(clerk, 'Созвать собрание');
  await clerk.waitForURL(/\/meetings\/[0-9a-f-]{36}/);
  meetingPath = new URL(clerk.url()).pathname;
  const uezd = await enter('uezd-chair');
  await setDay(uezd, '20.02.1927');
  await goTo(clerk, `${meetingPath}/notices`);
  const meetingId = meetingPath.split('/').at(-1) ?? '';
  const { items } = await ask(clerk, 'meetings/roll', { meetingId });
  const [lost, next] = items.filter((row: Row) => row.franchise === 'elector');
  const serve = async ({ number }: Row) => {
    const box = clerk.getByRole('combobox').or(clerk.getByRole('searchbox')).or(clerk.getByLabel('Фамилия или номер'));
    await box.first().fill(String(number));
    await box.first().press('Enter');
  };
  // A mark that did not come through is told of until it is recorded, whoever is marked after it.
  await clerk.route('**/notices', (route) => route.abort('aborted'), { times: 1 });
  await serve(lost);
  await said(clerk, `Вручение не записано: ${lost.name}`);
  await serve(next);
  await said(clerk, `${next.name}: повестка вручена`);
  await said(clerk, `Вручение не записано: ${lost.name}`);
  await serve(lost);
  await expect(clerk.getByText('Вручение не записано')).toHaveCount(0);
  await press(clerk, 'Отметить все оставшиеся вручёнными');
  await confirm(clerk, 'Вручены все');
  const left = async () => {
    const { notices } = await ask(clerk, 'meetings/one', { meetingId });
    return notices.electors - notices.served;
  };
  await expect.poll(left, { message: 'notices that are still to be served' }).toBe(0);
  await setDay(uezd, '02.03.1927');
});

test('the agent opens the meeting, marks those who come and announces a lawful number', async ({ enter }) => {
  const page = await enter('malin-agent');
  await goTo(page, meetingPath);
  await press(page, 'Открыть собрание');
  await page.waitForURL(/\/attendance$/);
  await isAlive(page);
  const meetingId = meetingPath.split('/').at(-1) ?? '';
  const { items } = await ask(page, 'meetings/roll', { meetingId });
  const electors = items.filter((row: Row) => row.franchise === 'elector');
  const box = page
    .getByRole('combobox')
    .or(page.getByRole('searchbox'))
    .or(page.getByLabel('Фамилия или номер'))
    .first();
  for (const { name: person, number } of electors.slice(0, 3)) {
    await box.fill(String(number));
    await box.press('Enter');
    await said(page, `${person}`);
  }
  await said(page, 'все отметки записаны');
  const rest = electors.slice(3, Math.ceil(electors.length * 0.4));
  const marks = rest.map(({ residentId }: Row) => ({ residentId, present: true, at: '12:20' }));
  const marked = await page.request.post('/api/v1/acts/meetings/mark-present', { data: { meetingId, marks } });
  expect(marked.status()).toBe(200);
  await goTo(page, `${meetingPath}/attendance`);
  await press(page, 'Объявить явку');
  await confirm(page, 'Объявить: собрание законно');
  await said(page, /Законное число есть|Явка объявлена/);
});

test('the meeting elects by the order of article 42, a tie is voted again, and the protocol is signed for good', async ({
  enter,
  stranger,
}) => {
  const page = await enter('malin-agent');
  const meetingId = meetingPath.split('/').at(-1) ?? '';
  const { items } = await ask(page, 'meetings/roll', { meetingId });
  const people: string[] = items.filter((row: Row) => row.isPresent).map((row: Row) => row.name ?? '');
  await goTo(page, meetingPath);
  for (const person of people.slice(0, 2)) await name(page, 'Фамилия избранного', person);
  await press(page, 'Записать президиум');
  for (const item of ['а', 'б', 'в', 'г', 'д']) {
    const tick = page.getByRole('button', { name: `Оглашено: пункт ${item}` });
    await tick.click();
    await expect(tick).toHaveCount(0);
  }
  await page.getByRole('radio', { name: 'по отдельным кандидатурам' }).check();
  await page.getByLabel('За', { exact: true }).fill(String(people.length));
  await page.getByLabel('Против', { exact: true }).fill('0');
  await press(page, 'Записать решение');

  const { races } = await ask(page, 'meetings/one', { meetingId });
  let next = 2;
  for (const { race, seats } of races) {
    await page.getByLabel('Куда').selectOption(race);
    await page.getByLabel('Название или имя').fill('Группа избирателей');
    for (const person of people.slice(next, next + seats + 1)) await name(page, 'Кандидаты', person);
    next += seats + 1;
    if (race === races[0].race) {
      // Nobody who was proposed is lost by a refresh in the middle of the meeting.
      await page.reload();
      await isAlive(page);
      await expect(page.getByLabel('Название или имя')).toHaveValue('Группа избирателей');
    }
    await press(page, 'Записать');
    await said(page, 'Кандидатура записана.');
  }

  for (const { seats } of races) {
    const share = Math.floor((people.length * seats) / (seats + 1)) - 1;
    await vote(page, meetingId, seats + 1, () => share);
    await said(page, 'Повторное голосование между равными');
    await vote(page, meetingId, seats + 1, (rank) => (rank === 0 ? 1 : share));
  }
  await goTo(page, meetingPath);
  await page.getByLabel('Час закрытия').fill('15:10');
  await press(page, 'Закрыть собрание');
  await page.waitForURL(/\/protocol$/);
  await isAlive(page);

  await page.getByLabel('Что исправить').selectOption({ label: 'место собрания' });
  await page.getByLabel('Как должно быть').fill('школа, большой класс');
  await page.getByLabel('Почему').fill('Записано неполно');
  await press(page, 'Исправить');
  await said(page, /стояло «школа»/);
  await press(page, 'Подписать протокол');
  await confirm(page, 'Подписать протокол');
  await said(page, 'Подписано и закрыто');
  const slip = { meetingId, entry: 'place', value: 'изба', reason: 'поздно' };
  const late = await page.request.post('/api/v1/acts/meetings/correct', { data: slip });
  expect(late.status()).toBe(409);
  expect(await accessFaults(page)).toEqual([]);
  const paper = await page.request.get(`/api/v1/papers/protocol?meetingId=${meetingId}`);
  expect(paper.headers()['content-type']).toContain('application/pdf');

  await goTo(stranger, '/');
  await stranger.getByRole('link', { name: SOVIET }).click();
  await said(stranger, 'протокол подписан');
  await said(stranger, /Избраны депутатами/);
});

/** Hands for each of so many names that are voted on now, by rank. */
async function vote(page: Page, meetingId: string, names: number, of: (rank: number) => number): Promise<void> {
  const { ballots } = await ask(page, 'meetings/one', { meetingId });
  const hands = page.getByRole('textbox', { name: /: За$/ });
  await expect(hands).toHaveCount(names);
  for (let rank = 0; rank < names; rank += 1) {
    await expect(hands.nth(rank)).toHaveValue('');
    await hands.nth(rank).fill(String(of(rank)));
  }
  // Hands are raised once: a refresh loses none that were counted.
  await page.reload();
  await isAlive(page);
  await expect(hands.last()).toHaveValue(String(of(names - 1)));
  await press(page, 'Записать голосование');
  await expect
    .poll(async () => (await ask(page, 'meetings/one', { meetingId })).ballots.length)
    .toBe(ballots.length + 1);
}
