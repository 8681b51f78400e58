import { expect, type Page } from '@playwright/test';
import { isAlive, open, test } from './support/browser';
import { adminPassword, demonstration, employ, PASSWORD, type Program } from './support/program';

/** A worker that begins anew after a failed test makes them anew. */
const MARK = Date.now().toString(36);
const [VILLAGE, VOLOST] = [`dub-village-${MARK}`, `dub-volost-${MARK}`];
const ON = '1927-01-18';
const TRADERS = 15;
/** Whose complaints are decided together; those after them complain later. */
const TOGETHER = 12;
/** Everybody of the only uchastok of the soviet, traders among them. */
const PEOPLE = 60;

test.describe.configure({ mode: 'serial' });

let village: Program;
let other: Program;
let electionId: string;
const appealIds: string[] = [];
const entryIds: string[] = [];

/** A village whose list stands with traders on it, most of whom complain at once; made by acts. */
test.beforeAll(async () => {
  test.setTimeout(120_000);
  const admin = await demonstration().signedIn('admin', adminPassword());
  const add = async (kind: string, name: string, parentId?: string): Promise<string> =>
    (await admin.do('territory/add', { kind, name, parentId })).id;
  const uezd = await add('uezd', `Дубровский ${MARK}`);
  const volostId = await add('volost', 'Дубовая', uezd);
  const sovietId = await add('selsoviet', 'Дубский', volostId);
  const settlementId = await add('settlement', 'Дубки', sovietId);
  const { id: campaignId } = await admin.do('campaign/open', {
    ...{ territoryId: uezd, name: 'Выборы 1927 года', startsOn: '1926-12-20', mode: 'conduct', today: '1927-01-10' },
  });
  const form = async (territoryId: string, name: string): Promise<string> =>
    (
      await admin.do('commissions/form', {
        ...{ campaignId, territoryId, formedOn: '1927-01-04', members: [{ name, function: 'chair', sex: 'm' }] },
      })
    ).id;
  await form(uezd, 'Зуев Лука Ильич');
  const volostCommission = await form(volostId, 'Носов Карп Демидович');
  const villageCommission = await form(sovietId, 'Лосев Тит Фомич');
  village = (await employ(admin, VILLAGE, 'Лосев Т. Ф.', 'chair', villageCommission)).program;
  const volost = (await employ(admin, VOLOST, 'Носов К. Д.', 'clerk', volostCommission)).program;
  other = (await employ(admin, `dub-chair-${MARK}`, 'Юрьев С. Л.', 'chair', volostCommission)).program;
  const secretary = (await employ(admin, `dub-sec-${MARK}`, 'Юдина А. П.', 'soviet-secretary', sovietId)).program;

  const residentIds: string[] = [];
  for (let index = 0; index < PEOPLE; index += 1) {
    const { id } = await secretary.do('register/add-resident', {
      ...{ settlementId, household: String(1 + Math.floor(index / 5)), surname: 'Дубов', given: 'Пётр' },
      ...{ patronymic: `${'АБВГДЕЖЗИКЛМНОПРСТУФ'[index % 20]}${index}ович`, sex: 'm', birthYear: 1870 + (index % 30) },
    });
    residentIds.push(id);
  }
  const documents = [{ kind: 'patent-certificate', number: '12', issuedOn: '1926-11-01', issuer: 'финотдел' }];
  for (const residentId of residentIds.slice(0, TRADERS)) {
    const entered = { sovietId, residentId, letter: 'з', facts: {}, documents, enteredOn: '1927-01-05' };
    entryIds.push((await secretary.do('lishentsy/enter', entered)).id);
  }
  electionId = (await village.do('elections/announce', { campaignId, sovietId, startsOn: '1927-02-10' })).id;
  const { listId } = await village.do('lishentsy/compile', { electionId });
  const verified = { documentSeen: 'справка о патенте', outcome: 'kept', on: '1927-01-10', member: 'Лосев Т. Ф.' };
  for (const entryId of entryIds) await village.do('lishentsy/verify', { listId, entryId, ...verified });
  await admin.do('campaign/set-day', { campaignId, today: ON });
  await village.do('lishentsy/publish', { listId, postedOn: '1927-01-17', places: 'у здания сельсовета' });
  await village.do('uchastki/adopt', {
    electionId,
    uchastki: [{ number: 1, name: 'Дубки', kind: 'territorial', settlementIds: [settlementId] }],
  });
  for (const entryId of entryIds.slice(1, TOGETHER)) appealIds.push(await complain(entryId, volost));
});

/** Filed in the village, sent on with its conclusion, received in the volost. */
async function complain(entryId: string, volost: Program): Promise<string> {
  const filing = { entryId, filedOn: ON, form: 'oral', text: 'не торгую', filedBy: 'сам' };
  const { id: appealId } = await village.do('appeals/file', filing);
  await village.do('appeals/forward', { appealId, on: ON, conclusion: 'Проверено.' });
  await volost.do('appeals/receive', { appealId, on: ON });
  return appealId;
}

async function show(page: Page, path: string): Promise<void> {
  await open(page, path);
  await isAlive(page);
}

const electorsNow = async (): Promise<number> =>
  (await village.ask('uchastki/list', { electionId })).items[0]?.electors;

test('art. 27: the right commission takes a complaint that was first brought elsewhere, with the papers laid to it', async ({
  enter,
}) => {
  const page = await enter(VILLAGE, PASSWORD);
  await show(page, '/appeals/new');
  await page.getByRole('combobox', { name: 'Кто жалуется' }).fill('Дубов');
  await page.getByRole('option').first().click();
  await page.getByLabel('Содержание').fill('Торговлю оставил в 1924 году.');
  await page.getByRole('button', { name: 'Добавить документ' }).click();
  await page.getByLabel('Какой документ').fill('Справка о сдаче патента');
  await page.getByLabel('Жалобу сперва принесли не сюда').check();
  await page.getByLabel('Куда принесли').fill('Дубовый волостной исполнительный комитет');
  // A refresh takes nothing back, neither who complains nor where it was brought.
  await page.reload();
  await isAlive(page);
  await expect(page.getByText('Восстановлено то, что было введено раньше.')).toBeVisible();
  await expect(page.getByLabel('Жалобу сперва принесли не сюда')).toBeChecked();
  await page.getByRole('button', { name: 'Принять жалобу' }).click();
  await expect(page).toHaveURL(/\/appeals\/[0-9a-f-]{36}$/);
  await expect(page.getByText('Сперва принесена: Дубовый волостной исполнительный комитет')).toBeVisible();
  await expect(page.getByText('Справка о сдаче патента')).toBeVisible();
});

test('every order that the heads of the complaints offer can be had, from whichever stands now', async ({ enter }) => {
  const page = await enter(VILLAGE, PASSWORD);
  const heads = page.getByRole('columnheader').getByRole('link');
  const orders = new Set<string>();
  for (const sort of ['due', 'name', '-name', 'filed', '-filed']) {
    const response = await page.goto(`/appeals?show=all&sort=${sort}`);
    expect(response?.status(), sort).toBe(200);
    for (const link of await heads.all()) orders.add((await link.getAttribute('href')) ?? '');
  }
  expect(orders.size).toBeGreaterThan(4);
  for (const href of orders) expect((await page.goto(href))?.status(), href).toBe(200);
});

test('art. 29: a decision on many shows what it will change and does that; what is refused keeps its tick and its reason', async ({
  enter,
}) => {
  const page = await enter(VOLOST, PASSWORD);
  await show(page, '/appeals');
  await page.getByRole('checkbox', { name: 'Отметить все на странице' }).check();
  await expect(page.getByText(`Отмечено ${appealIds.length} жалоб`)).toBeVisible();
  // Somebody else has decided one of them meanwhile.
  const [taken = ''] = appealIds;
  await other.do('appeals/decide', { appealId: taken, on: ON, outcome: 'refused', reasons: 'торгует' });
  const before = await electorsNow();
  const satisfied = appealIds.length - 1;
  await page.getByRole('radio', { name: 'Удовлетворить' }).check();
  const sums = page.getByRole('region', { name: `Что изменят решения по ${satisfied} жалобам` });
  await expect(sums.getByText(/^1 из отмеченных жалоб/)).toBeVisible();
  await expect(sums.getByText(`${satisfied} лиц перестают считаться лишёнными прав`)).toBeVisible();
  await expect(sums.getByText(`возвращается ${satisfied} лицам`)).toBeVisible();
  const row = sums.getByRole('row', { name: /Дубский/ });
  await expect(row).toContainText(`${before} → ${before + satisfied}`);
  const quorum = (electors: number) => Math.ceil((35 * electors) / 100);
  await expect(row).toContainText(`${quorum(before)} → ${quorum(before + satisfied)}`);
  await page.getByLabel('Основания').fill('Патентов не выбирали, что видно из справок.');
  await page.getByRole('button', { name: /^Записать: / }).click();
  await expect(page.getByText(`Записано: ${satisfied} из ${appealIds.length}.`)).toBeVisible({ timeout: 30_000 });
  expect(await electorsNow()).toBe(before + satisfied);
  // What was refused keeps its tick, and says why.
  await expect(page.getByText('Отмечена 1 жалоба')).toBeVisible();
  await expect(page.locator('.fault')).toHaveCount(1);
  const outcomes = await Promise.all(
    appealIds.map(async (appealId) => (await other.ask('appeals/one', { appealId })).state),
  );
  expect(outcomes).toEqual(['sent', ...Array.from({ length: satisfied }, () => 'satisfied')]);
});

test('art. 29: what is refused is told by name when it has left the list; what was typed stays, and what waits for another act keeps its tick', async ({
  enter,
}) => {
  const [first = '', second = '', third = ''] = entryIds.slice(TOGETHER);
  const taken = await complain(first, other);
  const left = await complain(second, other);
  const { id: coming } = await village.do('appeals/file', {
    ...{ entryId: third, filedOn: ON, form: 'oral', text: 'не торгую', filedBy: 'сам' },
  });
  await village.do('appeals/forward', { appealId: coming, on: ON, conclusion: 'Проверено.' });
  const page = await enter(VOLOST, PASSWORD);
  await show(page, '/appeals?show=mine');
  await page.getByRole('checkbox', { name: 'Отметить все на странице' }).check();
  await page.getByRole('combobox', { name: 'Что сделать с отмеченными' }).selectOption('decide');
  await page.getByRole('radio', { name: 'Удовлетворить' }).check();
  const reasons = page.getByLabel('Основания');
  await reasons.fill('Патентов не выбирали.');
  // The words stay while the ticks are changed, and through a refresh.
  for (const again of [() => page.getByRole('button', { name: 'Снять отметки' }).click(), () => page.reload()]) {
    await again();
    await isAlive(page);
    await page.getByRole('checkbox', { name: 'Отметить все на странице' }).check();
    await page.getByRole('combobox', { name: 'Что сделать с отмеченными' }).selectOption('decide');
    await expect(reasons).toHaveValue('Патентов не выбирали.');
  }
  // The day before they came: both are refused, and nothing is to be typed anew.
  await page.getByLabel('День решения').fill('17.01.1927');
  const write = page.getByRole('button', { name: /^Записать: / });
  await write.click();
  await expect(page.getByText('Записано: 0 из 2.')).toBeVisible();
  await expect(page.locator('.fault')).toHaveCount(2);
  await expect(reasons).toHaveValue('Патентов не выбирали.');
  await expect(page.getByText('Отмечены 3 жалобы')).toBeVisible();

  await other.do('appeals/decide', { appealId: taken, on: ON, outcome: 'refused', reasons: 'торгует' });
  await page.getByLabel('День решения').fill('18.01.1927');
  await write.click();
  const told = page.getByRole('status').filter({ hasText: 'Записано: 1 из 2.' });
  await expect(told.getByText('Не записана 1 жалоба, которой в этом списке уже нет:')).toBeVisible();
  await expect(told.getByRole('link')).toHaveAttribute('href', `/appeals/${taken}`);
  await expect(told.getByRole('listitem')).toContainText(/Дубов Пётр .+: .+/);
  await expect(page.getByText('Отмечена 1 жалоба')).toBeVisible();

  // The last one goes too: of a list with nothing in it the same is told.
  await page.getByRole('combobox', { name: 'Что сделать с отмеченными' }).selectOption('receive');
  await other.do('appeals/receive', { appealId: coming, on: ON });
  await other.do('appeals/decide', { appealId: coming, on: ON, outcome: 'satisfied', reasons: 'не торгует' });
  await write.click();
  await expect(page.getByText('Жалоб, ждущих вас, нет.')).toBeVisible();
  await expect(page.getByRole('status').getByRole('link')).toHaveAttribute('href', `/appeals/${coming}`);
  expect((await other.ask('appeals/one', { appealId: left })).state).toBe('satisfied');
});
