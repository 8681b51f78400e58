import { expect, type Page } from '@playwright/test';
import { accessFaults, isAlive, open, overflow, test } from './support/browser';
import { adminPassword, demonstration, employ, PASSWORD, type Program } from './support/program';

/** A worker that begins anew after a failed test makes them anew. */
const MARK = Date.now().toString(36);
const LOGIN = `rog-${MARK}`;
const REASON = 'по подворной описи';

let secretary: Program;
let sovietId: string;
/** Ids by name: of settlements, and of people by their given names. */
const ids = new Map<string, string>();
const id = (name: string): string => ids.get(name) ?? name;

test.beforeAll(async () => {
  const admin = await demonstration().signedIn('admin', adminPassword());
  const add = async (kind: string, name: string, parentId?: string): Promise<string> =>
    (await admin.do('territory/add', { kind, name, parentId, reason: REASON })).id;
  const uezd = await add('uezd', `Рогожский ${MARK}`);
  sovietId = await add('selsoviet', 'Рогожинский', await add('volost', 'Рогожская', uezd));
  for (const name of ['Рогожка', 'Рогозино']) ids.set(name, await add('settlement', name, sovietId));
  await admin.do('campaign/open', {
    ...{ territoryId: uezd, name: 'Выборы 1927 года', startsOn: '1926-12-20', mode: 'conduct', today: '1927-01-10' },
  });
  secretary = (await employ(admin, LOGIN, 'Юрьев С. Л.', 'soviet-secretary', sovietId)).program;
});

async function addPerson(surname: string, given: string, household: string, birthYear = 1885): Promise<string> {
  const person = { surname, given, patronymic: 'Ильич', sex: 'm', household, birthYear, reason: REASON };
  return (await secretary.do('register/add-resident', { ...person, settlementId: id('Рогожка') })).id;
}

async function show(page: Page, path: string): Promise<void> {
  await open(page, path);
  await isAlive(page);
}

const personOf = (residentId: string) => secretary.ask('register/resident', { residentId });

/** The folded form of this name, unfolded. */
async function unfold(page: Page, name: string) {
  const folded = page.locator('details').filter({ has: page.locator('summary', { hasText: name }) });
  await folded.locator('summary').click();
  return folded;
}

test('a change to many is looked at before it is made, made at one press and taken back at one', async ({ enter }) => {
  const people = [await addPerson('Титов', 'Агей', '1'), await addPerson('Титов', 'Борис', '1')];
  const stay = await addPerson('Титов', 'Влас', '2');
  const settlements = () =>
    Promise.all([...people, stay].map(async (one) => (await personOf(one)).settlementName as string));
  const page = await enter(LOGIN, PASSWORD);
  await show(page, '/register?name=Титов');
  for (const name of ['Титов Агей', 'Титов Борис']) await page.getByLabel(`Отметить: ${name}`).check();
  await page.getByRole('button', { name: 'Изменить отмеченных' }).click();
  await page.waitForURL('**/register/changes/new?**');
  await isAlive(page);
  await page.getByLabel('В селение').selectOption({ label: 'Рогозино' });
  await page.getByLabel('Основание записи').fill(REASON);
  await page.getByRole('button', { name: 'Просмотреть изменение' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Перевод: 2 человека' })).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Титов Агей' })).toContainText(/Рогожка.*Рогозино/s);
  expect(await settlements()).toEqual(['Рогожка', 'Рогожка', 'Рогожка']);
  await page.getByRole('button', { name: 'Внести изменение' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Внести изменение' }).click();
  await expect(page.getByText('Внесено 10 января 1927 г.', { exact: true })).toBeVisible();
  expect(await settlements()).toEqual(['Рогозино', 'Рогозино', 'Рогожка']);

  const undoing = await unfold(page, 'Отменить изменение');
  await undoing.getByLabel('Основание записи').fill('переезд не состоялся');
  await undoing.getByRole('button', { name: 'Отменить изменение' }).click();
  await expect(page.getByText('Отменено 10 января 1927 г.')).toBeVisible();
  expect(await settlements()).toEqual(['Рогожка', 'Рогожка', 'Рогожка']);
});

test('of two like records one stays and they are parted again; others are told to be two people, and that is taken back', async ({
  enter,
}) => {
  const twins = [await addPerson('Носов', 'Гаврила', '5'), await addPerson('Носов', 'Гаврила', '6')];
  await addPerson('Жуков', 'Демид', '7');
  await addPerson('Жуков', 'Демид', '8');
  const page = await enter(LOGIN, PASSWORD);
  await show(page, '/register/duplicates');
  const pairOf = (name: string) => page.getByRole('article', { name: `Сличение: ${name} Ильич и ${name} Ильич` });
  await expect(pairOf('Жуков Демид')).toBeVisible();
  const apart = pairOf('Жуков Демид').getByRole('button', { name: 'Это разные лица' });
  await expect(apart).toBeDisabled();
  await pairOf('Жуков Демид').getByLabel('Основание').fill('отец и сын');
  await apart.click();
  await expect(pairOf('Жуков Демид')).toHaveCount(0);
  await page.getByRole('link', { name: 'Признаны разными' }).click();
  await expect(pairOf('Жуков Демид')).toContainText('отец и сын');
  await pairOf('Жуков Демид').getByRole('button', { name: 'Отменить признание' }).click();
  await expect(pairOf('Жуков Демид')).toHaveCount(0);
  await page.getByRole('link', { name: 'Не решены' }).click();
  await expect(pairOf('Жуков Демид')).toBeVisible();

  await pairOf('Носов Гаврила').getByRole('button', { name: 'Соединить, оставить первую' }).click();
  await expect(pairOf('Носов Гаврила')).toHaveCount(0);
  const merged = await Promise.all(twins.map(personOf));
  const gone = merged.find(({ mergedIntoId }) => mergedIntoId !== null);
  expect(twins).toContain(gone.mergedIntoId);
  await show(page, `/register/${gone.id}`);
  await expect(page.getByText('Соединена с записью: Носов Гаврила Ильич')).toBeVisible();
  await expect(page.getByText('в списке не значится')).toBeVisible();
  const parting = await unfold(page, 'Разъединить записи');
  await parting.getByLabel('Основание записи').fill('двоюродные братья');
  await parting.getByRole('button', { name: 'Разъединить записи' }).click();
  await expect.poll(async () => (await personOf(gone.id)).mergedIntoId).toBeNull();
  await expect(page.getByText('Исправить запись', { exact: true })).toBeVisible();
});

test('a household takes another number: its old address says where it is, its history how it came there, and leads back', async ({
  enter,
}) => {
  await addPerson('Орлов', 'Ефим', '20');
  const page = await enter(LOGIN, PASSWORD);
  const addressOf = (household: string) =>
    `/register/household?${new URLSearchParams({ settlementId: id('Рогожка'), household })}`;
  await show(page, addressOf('20'));
  const moving = await unfold(page, 'Перевести двор или дать другой номер');
  await moving.getByLabel('Новый номер двора').fill('21');
  await moving.getByLabel('Основание записи').fill(REASON);
  await moving.getByRole('button', { name: 'Перевести двор или дать другой номер' }).click();

  const gone = page.getByRole('note').filter({ hasText: 'По этому адресу никого не осталось' });
  await expect(gone).toContainText('1 человек');
  await gone.getByRole('link').click();
  await page.waitForURL(`**${addressOf('21')}`);
  const came = page.getByRole('row').filter({ hasText: 'Прибытие из другого двора' });
  await expect(came).toContainText('Орлов Ефим Ильич');
  await expect(came).toContainText(REASON);
  await expect(page.getByRole('row').filter({ hasText: 'Внесение в список' })).toHaveCount(0);
  expect(await accessFaults(page)).toEqual([]);

  await came.getByRole('link', { name: 'Отменить', exact: true }).click();
  const undoing = await unfold(page, 'Отменить изменение');
  await expect(page.getByText('1 запись вернётся к тому, что в ней стояло.')).toBeVisible();
  await undoing.getByLabel('Основание записи').fill('номер прежний');
  await undoing.getByRole('button', { name: 'Отменить изменение' }).click();
  await expect(page.getByRole('note').filter({ hasText: 'Отменено' })).toBeVisible();
  await show(page, addressOf('20'));
  await expect(page.getByRole('row').filter({ hasText: 'номер прежний' })).toContainText('Орлов Ефим Ильич');

  await show(page, `/register/households?${new URLSearchParams({ settlementId: id('Рогожка'), household: '33' })}`);
  await page.getByRole('link', { name: 'Внести двор' }).click();
  const grid = page.getByRole('grid', { name: 'Жители к внесению' });
  await expect(grid.getByRole('row').nth(1)).toContainText('33');
  await expect(grid.getByRole('row').nth(1)).toContainText('Рогожка');
});

test('a settlement is put right with a reason, and its history begins with its adding', async ({ enter }) => {
  const page = await enter('admin', adminPassword());
  await show(page, `/territory/${id('Рогозино')}`);
  const amending = await unfold(page, 'Исправить');
  await amending.getByLabel('Население').fill('120');
  await amending.getByLabel('Основание записи').fill('перепись 1926 года');
  await amending.getByRole('button', { name: 'Исправить' }).click();
  const history = page.getByRole('table', { name: 'История' });
  const lines = history.getByRole('row');
  await expect(lines.filter({ hasText: 'перепись 1926 года' })).toContainText('120');
  await expect(lines.last()).toContainText('Запись внесена');
  await expect(lines.last()).toContainText(REASON);
});

test('a change that was overtaken says so in the list, and gives way to the one prepared in its place', async ({
  enter,
}) => {
  const people = [await addPerson('Шилов', 'Агей', '6'), await addPerson('Шилов', 'Борис', '6')];
  const change = { kind: 'field', field: 'occupation', value: 'бондарь' };
  const asked = { sovietId, change, chosen: { residentIds: people }, reason: REASON };
  const { changesetId } = await secretary.do('register/prepare-changeset', asked);
  await secretary.do('register/amend-resident', { residentId: people[0], party: 'б/п', reason: REASON });
  const page = await enter(LOGIN, PASSWORD);
  await show(page, '/register/changes?state=prepared');
  const row = page.getByRole('row').filter({ has: page.locator(`a[href$="${changesetId}"]`) });
  await expect(row).toContainText('устарело');
  await row.getByRole('link').click();
  await page.getByRole('button', { name: 'Подготовить заново' }).click();
  await expect(page.getByRole('button', { name: 'Внести изменение' })).toBeVisible();
  expect(page.url()).not.toContain(String(changesetId));
  await show(page, '/register/changes');
  await expect(row).toHaveCount(0);
  await page.getByRole('link', { name: 'Убрано' }).click();
  await expect(row).toContainText('убрано');
});

test('a file that was read and is not wanted is put away, and found among such', async ({ enter }) => {
  const page = await enter(LOGIN, PASSWORD);
  await show(page, '/register/import');
  const buffer = Buffer.from(
    'Селение;Двор;Фамилия;Имя;Отчество;Пол;Год рождения\nРогожка;40;Щукин;Иван;Ильич;м;1890\n',
  );
  await page.getByLabel(/^Файл CSV/).setInputFiles({ name: 'не тот.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Отправить и проверить' }).click();
  await expect(page.getByRole('button', { name: 'Внести 1 строку' })).toBeVisible();
  await page.getByRole('button', { name: 'Убрать' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Убрать' }).click();
  await expect(page.getByText('Загрузка убрана: в список ничего не внесено')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Внести/ })).toHaveCount(0);
  expect(await accessFaults(page)).toEqual([]);
  await show(page, '/register/import');
  const file = page.getByRole('link', { name: 'не тот.csv' });
  await expect(page.getByText('Загрузок здесь нет')).toBeVisible();
  await expect(file).toHaveCount(0);
  await page.getByRole('link', { name: 'Убранные' }).click();
  await expect(file).toBeVisible();
});

test('people are entered one after another: the household stays, and nothing of the person before is taken for the next', async ({
  enter,
}) => {
  const page = await enter(LOGIN, PASSWORD);
  await show(page, '/register/new');
  const field = (name: string) => page.locator(`main [name="${name}"]`);
  await page.getByLabel('Селение').selectOption({ label: 'Рогозино' });
  const kept = { household: '41', surname: 'Яковлев', reason: REASON };
  for (const [name, value] of Object.entries(kept)) await field(name).fill(value);
  await field('given').fill('Егор');
  await page.getByLabel('мужской').check();
  await field('birthYear').fill('1890');
  await field('birthYear').press('Enter');
  await expect(page.getByText('Житель внесён')).toBeVisible();
  await expect(field('given')).toBeFocused();
  for (const name of ['given', 'birthYear']) await expect(field(name), name).toHaveValue('');
  for (const [name, value] of Object.entries(kept)) await expect(field(name), name).toHaveValue(value);
  // What was begun and is not wanted goes, too.
  await field('given').fill('Лука');
  await page.reload();
  await isAlive(page);
  await expect(field('given')).toHaveValue('Лука');
  await page.getByRole('button', { name: 'Очистить' }).click();
  await expect(field('given')).toHaveValue('');
});

test('a word as long as a file’s name drives no page off its window', async ({ enter }) => {
  const [long, yard] = ['выписка_из_посемейного_списка_'.repeat(8), { settlementId: id('Рогожка'), household: '77' }];
  const { id: residentId } = await secretary.do('register/add-resident', {
    ...{ ...yard, surname: 'Щукин', given: 'Карп', patronymic: 'Ильич', sex: 'm', birthYear: 1885 },
    ...{ occupation: 'ы'.repeat(60), reason: long },
  });
  const page = await enter(LOGIN, PASSWORD);
  for (const path of [`/register/${residentId}`, `/register/household?${new URLSearchParams(yard)}`, '/journal']) {
    await show(page, path);
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflow(page), `${path} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});
