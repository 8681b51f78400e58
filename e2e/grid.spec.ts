import { expect, type Page } from '@playwright/test';
import { accessFaults, isAlive, open, test } from './support/browser';
import { adminPassword, demonstration, employ, PASSWORD, type Program } from './support/program';

test.describe.configure({ mode: 'serial' });

const LOGIN = 'polyan-secretary';
let secretary: Program;
let sovietId = '';
let settlementId = '';
let volostId = '';

const SHEET = [
  ['Селение', 'Двор', 'Фамилия', 'Имя', 'Отчество', 'Пол', 'Год рождения'],
  ['Поляны', '1', 'Агеев', 'Иван', 'Ильич', 'м', '1890'],
  ['Поляны', '1', 'Агеева', 'Анна', 'Львовна', 'ж', '1895'],
  ['Нигде', '2', 'Бодров', 'Пётр', 'Ильич', 'м', '1880'],
  ['Поляны', '3', '', 'Егор', 'Фомич', '?', 'давно'],
]
  .map((row) => row.join('\t'))
  .join('\n');

test.beforeAll(async () => {
  const admin = await demonstration().signedIn('admin', adminPassword());
  const add = async (kind: string, name: string, parentId?: string): Promise<string> =>
    (await admin.do('territory/add', { kind, name, parentId })).id;
  const uezd = await add('uezd', 'Луговской');
  volostId = await add('volost', 'Луговая', uezd);
  sovietId = await add('selsoviet', 'Полянский', volostId);
  settlementId = await add('settlement', 'Поляны', sovietId);
  await admin.do('campaign/open', {
    ...{ territoryId: uezd, name: 'Выборы 1927 года', startsOn: '1926-12-20', mode: 'conduct', today: '1927-01-10' },
  });
  secretary = (await employ(admin, LOGIN, 'Юрьев С. Л.', 'soviet-secretary', sovietId)).program;
});

const gridOf = (page: Page) => page.getByRole('grid', { name: 'Жители к внесению' });
const faultsOf = (page: Page) => gridOf(page).locator('[aria-invalid="true"]');
const countOf = async () => (await secretary.ask('register/residents', { sovietId, limit: '1' })).total;
const keys = async (page: Page, ...pressed: string[]) => {
  for (const key of pressed) await page.keyboard.press(key);
};

/** Pastes as from a spreadsheet, by the keyboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await gridOf(page).focus();
  await page.keyboard.press('ControlOrMeta+V');
}

test('a sheet is pasted, its faults stand in their cells, keys alone mend them, a refresh loses nothing, one act enters it', async ({
  enter,
}) => {
  const page = await enter(LOGIN, PASSWORD);
  await open(page, '/register/grid');
  await isAlive(page);
  await paste(page, SHEET);
  const status = page.getByRole('status').filter({ hasText: 'строк' });
  await expect(status).toContainText('4 строки; с замечаниями 2 строки');
  await expect(faultsOf(page)).toHaveCount(4);
  await expect(gridOf(page).getByTitle('такого селения в совете нет')).toHaveText('Нигде');
  await expect(gridOf(page).getByTitle('нет фамилии')).toHaveText('');
  const save = page.getByRole('button', { name: 'Внести в список' });
  await expect(save).toBeDisabled();
  expect(await accessFaults(page)).toEqual([]);
  const ground = page.getByLabel('Основание для всех строк');
  await ground.fill('подворный список');
  // What is wrong is said under the grid, and leads there.
  await expect(page.getByRole('listitem').filter({ hasText: 'Строка 4' })).toContainText('нет фамилии');
  await page.getByRole('button', { name: 'Строка 3' }).click();
  await expect(gridOf(page)).toBeFocused();
  // From one cell at fault to the next, and round again.
  const current = gridOf(page).locator('[aria-selected="true"]');
  await keys(page, 'F8');
  await expect(current).toHaveAttribute('title', 'нет фамилии');
  await keys(page, 'F8', 'F8', 'F8');
  await expect(current).toHaveText('Нигде');
  await keys(page, 'ArrowUp', 'ArrowUp');

  // The settlement of the third row is cleared and written anew; Enter goes down, arrows and Tab go along the fourth.
  await keys(page, 'ArrowDown', 'ArrowDown', 'Delete', 'Enter');
  await page.keyboard.type('Поляны');
  await keys(page, 'Enter', 'ArrowRight', 'ArrowRight', 'Enter');
  await page.keyboard.type('Бодров');
  await keys(page, 'Tab', 'Tab', 'Tab', 'Delete', 'F2');
  await page.keyboard.type('м');
  await keys(page, 'Tab');
  await page.keyboard.type('188');
  // In the middle of a word the page is loaded anew.
  await page.reload();
  await isAlive(page);
  await expect(gridOf(page).getByRole('textbox')).toHaveValue('188');
  await expect(gridOf(page).getByRole('textbox')).toBeFocused();
  await expect(ground).toHaveValue('подворный список');
  await page.keyboard.type('5');
  await keys(page, 'Enter');
  await expect(save).toBeEnabled();
  await expect(status).toContainText('4 строки; замечаний нет');
  await expect(status).not.toContainText('Проверяется');
  await expect(faultsOf(page)).toHaveCount(0);

  await gridOf(page).focus();
  await keys(page, 'Escape');
  await expect(save).toBeFocused();
  await keys(page, 'Enter');
  await expect(page.getByText('Внесено: 4 жителя')).toBeVisible();
  await expect(status).toContainText('Строк нет');
  await expect(ground).toHaveValue('');
  expect(await countOf()).toBe(4);
});

test('who is written already is shown with the record, and what is undone comes back by a key', async ({ enter }) => {
  const page = await enter(LOGIN, PASSWORD);
  await open(page, '/register/grid');
  await isAlive(page);
  await paste(page, SHEET.split('\n').slice(0, 2).join('\n'));
  await expect(gridOf(page).getByRole('link', { name: 'уже в списке: Агеев Иван Ильич' })).toBeVisible();
  await keys(page, 'Control+z');
  await expect(page.getByRole('status').filter({ hasText: 'строк' })).toContainText('Строк нет');
  await page.reload();
  await isAlive(page);
  await expect(gridOf(page).getByRole('row')).toHaveCount(2);
  expect(await countOf()).toBe(4);
});

test('art. 38: undecided ages are settled one after another by keys alone', async ({ enter }) => {
  for (const surname of ['Юдин', 'Юрин', 'Яшин'])
    await secretary.do('register/add-resident', {
      ...{ settlementId, household: '9', surname, given: 'Илья', patronymic: 'Фомич', sex: 'm', birthYear: 1909 },
    });
  const page = await enter(LOGIN, PASSWORD);
  await open(page, '/register/ages');
  await isAlive(page);
  await expect(page.getByText('Не установлен возраст 3 жителей')).toBeVisible();
  const ageOf = (surname: string) => page.getByRole('textbox', { name: `День рождения: ${surname} Илья Фомич` });
  await page.getByLabel('По какому документу').focus();
  await page.keyboard.type('метрическая выпись');
  await keys(page, 'Enter');
  await expect(ageOf('Юдин')).toBeFocused();
  await page.keyboard.type('31.2');
  await keys(page, 'Enter');
  await expect(page.getByText('Это не день 1909 года.')).toBeVisible();
  await keys(page, 'ControlOrMeta+A');
  await page.keyboard.type('2.1');
  await keys(page, 'Enter');
  await expect(ageOf('Юрин')).toBeFocused();
  await page.keyboard.type('30.12');
  await keys(page, 'Enter');
  await expect(ageOf('Яшин')).toBeFocused();
  await page.keyboard.type('+');
  await keys(page, 'Enter');
  await expect(page.getByText('Установлено: избиратель')).toHaveCount(2);
  await expect(page.getByText('Установлено: несовершеннолетний')).toHaveCount(1);
  await keys(page, 'ArrowUp');
  await expect(ageOf('Юрин')).toBeFocused();
  expect(await accessFaults(page)).toEqual([]);
  await page.reload();
  await expect(page.getByText('Возраст всех жителей ясен.')).toBeVisible();
});

test('on a phone a cell at fault far below comes into sight with its row’s number', async ({ enter }) => {
  const page = await enter(LOGIN, PASSWORD);
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/register/grid');
  await isAlive(page);
  const rows = Array.from({ length: 120 }, (_, at) =>
    ['Поляны', `${100 + at}`, 'Тюрин', 'Пахом', 'Ильич', at === 90 ? '?' : 'м', '1870'].join('\t'),
  );
  await paste(page, [SHEET.split('\n')[0], ...rows].join('\n'));
  await expect(page.getByRole('button', { name: 'Строка 91' })).toBeVisible();
  await gridOf(page).focus();
  await keys(page, 'F8');
  await expect(gridOf(page).locator('[aria-selected="true"]')).toBeInViewport({ ratio: 0.9 });
  await expect(gridOf(page).getByRole('rowheader', { name: '91' })).toBeInViewport({ ratio: 0.9 });
  await keys(page, 'Control+z');
});

test('a soviet without a settlement says where people come from, wherever they would be entered', async ({ enter }) => {
  const admin = await demonstration().signedIn('admin', adminPassword());
  const { id: bareId } = await admin.do('territory/add', {
    kind: 'selsoviet',
    name: 'Пустошинский',
    parentId: volostId,
  });
  await employ(admin, 'pustosh-secretary', 'Юрьев П. Л.', 'soviet-secretary', bareId);
  const page = await enter('pustosh-secretary', PASSWORD);
  for (const path of ['/register', '/register/new', '/register/grid']) {
    await open(page, path);
    await expect(page.getByText('В совете нет ни одного селения')).toBeVisible();
  }
  await page.getByRole('link', { name: 'Загрузить селения' }).click();
  await expect(page.getByRole('radio', { name: 'Селения' })).toBeChecked();
  expect(await accessFaults(page)).toEqual([]);
});

test('who was entered by another clerk since the rows were checked is shown when they are refused, and what is left out stays', async ({
  enter,
}) => {
  const page = await enter(LOGIN, PASSWORD);
  await open(page, '/register/grid');
  await isAlive(page);
  const names = ['Чижов', 'Щеглов', 'Дроздов'];
  const rows = names.map((surname) => ['Поляны', '70', surname, 'Карп', 'Ильич', 'м', '1875'].join('\t'));
  await paste(page, [SHEET.split('\n')[0], ...rows].join('\n'));
  const status = page.getByRole('status').filter({ hasText: 'строк' });
  await expect(status).toContainText('3 строки; замечаний нет');
  await expect(status).not.toContainText('Проверяется');
  const meanwhile = (surname: string) =>
    secretary.do('register/add-resident', {
      ...{ settlementId, household: '70', surname, given: 'Карп', patronymic: 'Ильич', sex: 'm', birthYear: 1875 },
    });
  await meanwhile('Чижов');
  await page.getByRole('button', { name: 'Внести в список' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Не внесено' })).toBeVisible();
  await expect(gridOf(page).getByRole('link', { name: 'уже в списке: Чижов Карп Ильич' })).toBeVisible();
  await meanwhile('Щеглов');
  await page.getByRole('button', { name: 'Внести без строк с замечаниями' }).click();
  await expect(page.getByText('Внесено: 1 житель')).toBeVisible();
  await expect(status).toContainText('2 строки; с замечаниями 2 строки');
});
