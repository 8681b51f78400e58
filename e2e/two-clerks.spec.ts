import { expect, type Page } from '@playwright/test';
import { isAlive, open, signIn, test } from './support/browser';
import { adminPassword, demonstration, employ, PASSWORD, type Program } from './support/program';

const ON = '1927-01-05';
const TYPED = 'справился у соседей';

/** A worker that begins anew after a failed test makes them anew. */
const MARK = Date.now().toString(36);
const [FIRST, LATER] = [`first-${MARK}`, `later-${MARK}`];

let first: Program;
let sovietId: string;
let settlementId: string;

/** A soviet with two secretaries; made by acts. */
test.beforeAll(async () => {
  const admin = await demonstration().signedIn('admin', adminPassword());
  const add = async (kind: string, name: string, parentId?: string): Promise<string> =>
    (await admin.do('territory/add', { kind, name, parentId })).id;
  const uezd = await add('uezd', `Двуреченский ${MARK}`);
  sovietId = await add('selsoviet', 'Двинский', await add('volost', 'Двинская', uezd));
  settlementId = await add('settlement', 'Двинка', sovietId);
  await admin.do('campaign/open', {
    ...{ territoryId: uezd, name: 'Выборы 1927 года', startsOn: '1927-01-03', mode: 'conduct', today: ON },
  });
  first = (await employ(admin, FIRST, 'Лосев Тит Фомич', 'soviet-secretary', sovietId)).program;
  await employ(admin, LATER, 'Юдина Анна Петровна', 'soviet-secretary', sovietId);
});

async function addResident(surname: string): Promise<string> {
  const { id } = await first.do('register/add-resident', {
    ...{ settlementId, household: '7', surname, given: 'Пётр', patronymic: 'Ильич', sex: 'm', birthYear: 1885 },
  });
  return id;
}

async function enterTrader(surname: string): Promise<{ id: string; version: number }> {
  const documents = [{ kind: 'patent-certificate', number: '12', issuedOn: '1926-11-01', issuer: 'финотдел' }];
  const { id } = await first.do('lishentsy/enter', {
    ...{ sovietId, residentId: await addResident(surname), letter: 'з', facts: {}, documents, enteredOn: ON },
  });
  return first.ask('lishentsy/entry', { entryId: id });
}

async function show(page: Page, path: string): Promise<void> {
  await open(page, path);
  await isAlive(page);
}

const amending = (page: Page) =>
  page
    .getByRole('form')
    .or(page.locator('form'))
    .filter({ has: page.getByLabel('Почему дополняется') });

test('art. 22: the second clerk at an entry sees what the first did, keeps what was typed and takes nothing back', async ({
  enter,
}) => {
  const entry = await enterTrader('Доронин');
  const page = await enter(LATER, PASSWORD);
  await show(page, `/lishentsy/entry/${entry.id}`);
  const form = amending(page);
  await form.getByLabel('Почему дополняется').fill(TYPED);
  await first.do('lishentsy/amend', {
    ...{ entryId: entry.id, version: entry.version, ground: 'держит лавку', reason: 'сам заявил', on: ON },
  });

  await form.getByRole('button', { name: 'Записать' }).click();
  const notice = page.getByRole('alert').filter({ hasText: 'Пока вы писали, запись изменил Лосев Тит Фомич' });
  await expect(notice).toContainText('Основание: было «не указано», стало «держит лавку»');
  await expect(form.getByLabel('Почему дополняется')).toHaveValue(TYPED);
  // What nobody touched shows what stands now, and is not sent back as it was.
  await expect(form.getByLabel('Основание своими словами')).toHaveValue('держит лавку');

  await form.getByRole('button', { name: 'Записать' }).click();
  await expect.poll(async () => (await first.ask('lishentsy/entry', { entryId: entry.id })).version).toBe(3);
  const { ground, history } = await first.ask('lishentsy/entry', { entryId: entry.id });
  expect(ground).toBe('держит лавку');
  expect(JSON.stringify(history)).toContain(TYPED);
});

test('what is recorded is no draft any more: whoever recorded it goes on after a refresh as if anew', async ({
  enter,
}) => {
  const entry = await enterTrader('Демин');
  const page = await enter(LATER, PASSWORD);
  await show(page, `/lishentsy/entry/${entry.id}`);
  const form = amending(page);
  const versionNow = async () => (await first.ask('lishentsy/entry', { entryId: entry.id })).version;
  for (const version of [2, 3]) {
    await form.getByLabel('Почему дополняется').fill(`${TYPED} ${version}`);
    await form.getByRole('button', { name: 'Записать' }).click();
    await expect.poll(versionNow).toBe(version);
    await expect(page.getByText(`${TYPED} ${version}`)).toBeVisible();
    await page.reload();
    await isAlive(page);
    await expect(form.getByLabel('Почему дополняется')).toHaveValue('');
    await expect(form.getByText('Восстановлено то, что было введено раньше.')).toHaveCount(0);
  }
});

test('what was typed outlives a refresh, and is still told of what changed before it', async ({ enter }) => {
  const entry = await enterTrader('Дроздов');
  const page = await enter(LATER, PASSWORD);
  await show(page, `/lishentsy/entry/${entry.id}`);
  const form = amending(page);
  await form.getByLabel('Основание своими словами').fill('торгует с лотка');
  await form.getByLabel('Почему дополняется').fill(TYPED);
  await first.do('lishentsy/amend', {
    ...{ entryId: entry.id, version: entry.version, ground: 'держит лавку', reason: 'сам заявил', on: ON },
  });
  await page.reload();
  await isAlive(page);
  await expect(form.getByText('Восстановлено то, что было введено раньше.')).toBeVisible();
  await expect(form.getByLabel('Основание своими словами')).toHaveValue('торгует с лотка');
  await expect(form.getByLabel('Почему дополняется')).toHaveValue(TYPED);

  await form.getByRole('button', { name: 'Записать' }).click();
  await expect(form.getByRole('alert')).toContainText('Лосев Тит Фомич');
  expect((await first.ask('lishentsy/entry', { entryId: entry.id })).ground).toBe('держит лавку');
  await form.getByRole('button', { name: 'Записать' }).click();
  await expect
    .poll(async () => (await first.ask('lishentsy/entry', { entryId: entry.id })).ground)
    .toBe('торгует с лотка');
});

test('what one clerk has typed is put back for that clerk alone, whoever else signs in at the same table', async ({
  enter,
}) => {
  await addResident('Драгунов');
  const page = await enter(LATER, PASSWORD);
  await show(page, '/lishentsy/enter');
  const [who, number] = [page.getByRole('combobox', { name: 'Кого внести' }), page.getByLabel('Номер')];
  const other = page.getByRole('button', { name: 'Выбрать другого: Драгунов Пётр Ильич' });
  await who.fill('Драгунов');
  await expect(page.getByRole('option', { name: 'Драгунов' })).toBeVisible();
  // The keyboard stays at the field, whichever of the two stands there.
  await who.press('Enter');
  await expect(other).toBeFocused();
  await other.press('Enter');
  await expect(who).toBeFocused();
  await who.fill('Драгунов');
  await page.getByRole('option', { name: 'Драгунов' }).click();
  await number.fill('17');
  const change = async (login: string) => {
    await page.getByRole('button', { name: 'Выйти' }).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/lishentsy'));
    await signIn(page, login, PASSWORD);
    await show(page, '/lishentsy/enter');
  };
  await change(FIRST);
  await expect(who).toHaveValue('');
  await expect(number).toHaveValue('');
  await change(LATER);
  // The person chosen is the person sent: no other name can be typed over an id that nobody sees.
  await expect(page.getByText('Драгунов Пётр Ильич')).toBeVisible();
  await expect(who).toHaveCount(0);
  await expect(number).toHaveValue('17');
  // A paper begun is not left out because its kind is not named.
  await page.getByRole('button', { name: 'Внести в учёт' }).click();
  await expect(page.getByRole('link', { name: 'Вид документа: Заполните это поле' })).toBeVisible();
});

test('struck while another was striking it: the second is told who did it, and their words stay', async ({ enter }) => {
  const entry = await enterTrader('Дубов');
  const page = await enter(LATER, PASSWORD);
  await show(page, `/lishentsy/entry/${entry.id}`);
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Исключить из учёта' }) });
  const [reason, document] = [form.getByRole('textbox').nth(0), form.getByRole('textbox').nth(1)];
  await reason.fill(TYPED);
  await document.fill('акт № 5');
  await first.do('lishentsy/strike', {
    ...{ entryId: entry.id, version: entry.version, reason: 'ошибка', document: 'акт № 4', on: ON },
  });
  await form.getByRole('button', { name: 'Исключить из учёта' }).click();
  await expect(form.getByRole('alert')).toContainText('Лосев Тит Фомич');
  await expect(reason).toHaveValue(TYPED);
  await expect(document).toHaveValue('акт № 5');
});

test('the second clerk at a resident’s record is told which fields stand otherwise', async ({ enter }) => {
  const residentId = await addResident('Денисов');
  const page = await enter(LATER, PASSWORD);
  await show(page, `/register/${residentId}`);
  await page.getByText('Исправить запись', { exact: true }).click();
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Исправить' }) });
  await form.getByLabel('Двор').fill('19');
  await form.getByLabel('Основание записи').fill(TYPED);
  // Loaded anew, the page does not fold what was typed away.
  await page.reload();
  await isAlive(page);
  await expect(form.getByText('Восстановлено то, что было введено раньше.')).toBeVisible();
  await expect(form.getByLabel('Двор')).toHaveValue('19');
  await first.do('register/amend-resident', {
    ...{ residentId, version: 1, occupation: 'кузнец', reason: 'сам заявил' },
  });
  await form.getByRole('button', { name: 'Исправить' }).click();
  const told = form.getByRole('alert');
  await expect(told).toContainText('Лосев Тит Фомич');
  await told.getByRole('button', { name: 'Обновить страницу' }).click();
  await expect(form.getByLabel('Занятие')).toHaveValue('кузнец');
  await expect(form.getByLabel('Двор')).toHaveValue('19');
  await expect(form.getByLabel('Основание записи')).toHaveValue(TYPED);
  await form.getByRole('button', { name: 'Исправить' }).click();
  await expect
    .poll(async () => {
      const { household, occupation } = await first.ask('register/resident', { residentId });
      return { household, occupation };
    })
    .toEqual({ household: '19', occupation: 'кузнец' });
});
