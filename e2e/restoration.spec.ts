import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { isAlive, open, test } from './support/browser';
import { adminPassword, demonstration, employ, PASSWORD, type Program } from './support/program';

/** A worker that begins anew after a failed test makes them anew. */
const MARK = Date.now().toString(36);
const [SECRETARY, CHAIR, EXECUTIVE] = [`vos-sec-${MARK}`, `vos-chair-${MARK}`, `vos-exec-${MARK}`];
const POSTED_ON = '1927-01-17';
/** The least that is a PDF by its first bytes and its last. */
const SCAN = Buffer.from(
  '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n',
);

test.describe.configure({ mode: 'serial' });

let secretary: Program;
/** Has the list of the soviet compiled, verified and posted, with the person on it. */
let postList: () => Promise<void>;
let residentId: string;
let entryId: string;
let petition: string;

/** A guberniya of one soviet with its secretary, the guberniya's commission and its executive committee; made by acts. */
test.beforeAll(async () => {
  const admin = await demonstration().signedIn('admin', adminPassword());
  const add = async (kind: string, name: string, parentId?: string): Promise<string> =>
    (await admin.do('territory/add', { kind, name, parentId })).id;
  const guberniya = await add('guberniya', `Вознесенская ${MARK}`);
  const uezd = await add('uezd', 'Вознесенский', guberniya);
  const sovietId = await add('selsoviet', 'Возный', await add('volost', 'Возная', uezd));
  const settlementId = await add('settlement', 'Воза', sovietId);
  const { id: campaignId } = await admin.do('campaign/open', {
    ...{ territoryId: uezd, name: 'Выборы 1927 года', startsOn: '1926-12-20', mode: 'conduct', today: '1927-01-10' },
  });
  const { id: commissionId } = await admin.do('commissions/form', {
    ...{ campaignId, territoryId: guberniya, formedOn: '1927-01-04' },
    members: [{ name: 'Лосев Тит Фомич', function: 'chair', sex: 'm' }],
  });
  const { id: villageId } = await admin.do('commissions/form', {
    ...{ campaignId, territoryId: sovietId, formedOn: '1927-01-04' },
    members: [{ name: 'Юдина Анна Петровна', function: 'chair', sex: 'f' }],
  });
  const { program: village } = await employ(admin, `vos-village-${MARK}`, 'Юдина А. П.', 'chair', villageId);
  postList = async () => {
    const { id: electionId } = await village.do('elections/announce', { campaignId, sovietId, startsOn: '1927-02-06' });
    const { listId } = await village.do('lishentsy/compile', { electionId });
    const verified = { documentSeen: 'справка о патенте № 12', outcome: 'kept', on: '1927-01-10' };
    await village.do('lishentsy/verify', { listId, entryId, member: 'Юдина А. П.', ...verified });
    await admin.do('campaign/set-day', { campaignId, today: POSTED_ON });
    await village.do('lishentsy/publish', { listId, postedOn: POSTED_ON, places: 'у здания сельсовета' });
  };
  secretary = (await employ(admin, SECRETARY, 'Юрьев С. Л.', 'soviet-secretary', sovietId)).program;
  await employ(admin, CHAIR, 'Лосев Т. Ф.', 'chair', commissionId);
  await employ(admin, EXECUTIVE, 'Носов К. Д.', 'executive-officer', guberniya);
  const person = { surname: 'Воронцов', given: 'Пётр', patronymic: 'Ильич', sex: 'm', birthYear: 1885 };
  residentId = (await secretary.do('register/add-resident', { ...person, settlementId, household: '7' })).id;
});

async function show(page: Page, path: string): Promise<void> {
  await open(page, path);
  await isAlive(page);
}

const franchiseNow = async (): Promise<string> => (await secretary.ask('register/resident', { residentId })).franchise;
const stateNow = async (): Promise<string> => (await secretary.ask('lishentsy/entry', { entryId })).state;

async function press(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
}

test('art. 22–23: what was told is checked on the spot, and with the paper entered; its scan is laid to it and comes back byte for byte', async ({
  enter,
}) => {
  const page = await enter(SECRETARY, PASSWORD);
  await show(page, '/lishentsy/information');
  await page.getByRole('combobox', { name: 'О ком' }).fill('Воронцов');
  await page.getByRole('option', { name: 'Воронцов Пётр Ильич' }).click();
  await page.getByLabel('Что сообщают').fill('держит лавку');
  await press(page, 'Записать');
  await page.waitForURL(/lishentsy\/information\/[0-9a-f-]+$/);
  await isAlive(page);

  await page.getByLabel('Кто проверял').fill('член совета Лосев');
  await page.getByRole('radio', { name: 'подтвердилось', exact: true }).check();
  await page.getByLabel('Как проверено и что установлено').fill('лавка осмотрена, патент есть');
  await press(page, 'Записать проверку');

  await page.getByLabel('Пункт статьи 15').selectOption('з');
  const papers = page.getByRole('group', { name: 'Документы' });
  await papers.getByLabel('Вид документа').selectOption('patent-certificate');
  await press(page, 'Внести в учёт');
  // A paper without a number and an issuer is told without them.
  await expect(page.getByRole('listitem').getByText('Справка о выборке патента', { exact: true })).toBeVisible();
  await expect(page.getByText('Выдан:')).toHaveCount(0);
  await page.getByRole('link', { name: 'Открыть запись' }).click();
  await page.waitForURL(/lishentsy\/entry\/[0-9a-f-]+$/);
  await isAlive(page);
  entryId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  expect(await secretary.ask('lishentsy/entry', { entryId })).toMatchObject({ letter: 'з', state: 'entered' });

  await page.getByLabel('Приложить снимок').setInputFiles({
    ...{ name: 'патент.pdf', mimeType: 'application/pdf', buffer: SCAN },
  });
  const link = page.getByRole('link', { name: 'патент.pdf' });
  await expect(link).toBeVisible();
  const coming = page.waitForEvent('download');
  await link.click();
  expect((await readFile(await (await coming).path())).equals(SCAN)).toBe(true);
  await page.getByRole('button', { name: /^Снять.*патент\.pdf$/ }).click();
  await page.getByRole('dialog').getByLabel('Почему снимается').fill('снято не с той бумаги');
  await page.getByRole('dialog').getByRole('button', { name: 'Снять' }).click();
  await expect(page.getByText('снято не с той бумаги')).toBeVisible();
  await expect(link).toHaveCount(0);
});

test('art. 20: the soviet takes the petition in with its papers and sends it on with its conclusion', async ({
  enter,
}) => {
  await postList();
  expect(await franchiseNow()).toBe('disfranchised');
  const page = await enter(SECRETARY, PASSWORD);
  await show(page, `/lishentsy/entry/${entryId}`);
  await page.getByRole('link', { name: 'Подать ходатайство' }).click();
  await page.waitForURL('**/petitions/new?**');
  await isAlive(page);
  await page.getByLabel('О чём просит').fill('вернуть права: торговлю оставил');
  await page.getByLabel('Какой документ').fill('справка о труде');
  await press(page, 'Принять ходатайство');
  await page.waitForURL(/petitions\/[0-9a-f-]+$/);
  await isAlive(page);
  petition = new URL(page.url()).pathname;
  await expect(page.getByText('справка о труде')).toBeVisible();
  await page.getByLabel('Заключение').fill('Трудится с 1921 года.');
  await press(page, 'Переслать с заключением');
  await expect(page.getByText('в комиссии, ждёт решения')).toBeVisible();
  await expect(page.getByText('Трудится с 1921 года.')).toBeVisible();
});

test('art. 19: the commission reckons the five years and grants, the executive committee confirms, and only then the person votes again', async ({
  enter,
}) => {
  const chair = await enter(CHAIR, PASSWORD);
  await show(chair, petition);
  await chair.getByRole('radio', { name: 'удовлетворить' }).check();
  await chair.getByLabel('С какого дня трудится без перерыва').fill('01.06.1921');
  await expect(chair.getByText('Пять лет ко дню решения исполнились.')).toBeVisible();
  await chair.getByRole('radio', { name: 'доказана', exact: true }).check();
  await press(chair, 'Записать решение');
  await expect(chair.getByText('удовлетворено, ждёт утверждения')).toBeVisible();
  expect([await stateNow(), await franchiseNow()]).toEqual(['entered', 'disfranchised']);

  const executive = await enter(EXECUTIVE, PASSWORD);
  await show(executive, petition);
  await executive.getByRole('radio', { name: 'утвердить', exact: true }).check();
  await press(executive, 'Записать');
  await expect(executive.getByText('восстановлен', { exact: true })).toBeVisible();
  expect([await stateNow(), await franchiseNow()]).toEqual(['restored', 'elector']);
});
