import { expect, type Page } from '@playwright/test';
import { accessFaults, isAlive, open, overflow, test } from './support/browser';

// Each walk is a whole of its own, so that both workers share them.
test.describe.configure({ mode: 'parallel' });

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 390, height: 844 };

/** Pages that show the same sheet for other things are one. */
const patternOf = (path: string): string =>
  path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '*').replace(/^\/law\/(?!readings$)[^/]+$/, '/law/*');

/** Addresses of the program that the page leads to; papers and exports are no pages. */
const linksOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !href.startsWith('/api/') && !href.startsWith('//'))
      .map((href) => href.split('#')[0] ?? href),
  );

const isOnRail = (pattern: string): boolean => /^\/[a-z]+$/.test(pattern);

/**
 * Every kind of page that links lead to from here, one example of each, of those that are asked for. The public pages
 * belong to the stranger's own walk.
 */
async function walk(
  page: Page,
  from: string,
  isAsked: (pattern: string) => boolean,
  visit: (path: string) => Promise<void>,
): Promise<string[]> {
  const seen = new Set<string>();
  const isStranger = from === '/';
  await open(page, from);
  const ahead = [from, ...(await linksOf(page))];
  for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
    const pattern = patternOf(path.split('?')[0] ?? path);
    const isPublic = /^\/(law|board|look|sign-in|$)/.test(pattern);
    if (seen.has(pattern) || isPublic !== isStranger || !isAsked(pattern)) continue;
    seen.add(pattern);
    await visit(path);
    ahead.push(...(await linksOf(page)));
  }
  return [...seen];
}

/** The pages of a commission's clerk by their areas: each is walked by itself, all of it. */
const AREAS: Readonly<Record<string, RegExp>> = {
  residents: /^\/register/,
  'the disfranchised': /^\/(lishentsy|petitions)/,
  'complaints and meetings': /^\/(appeals|meetings)/,
};
const isElsewhere = (pattern: string): boolean => !Object.values(AREAS).some((area) => area.test(pattern));

/** Who walks which pages; what the others see lies on other rails. */
const WALKS: readonly (readonly [login: string, what: string, isAsked: (pattern: string) => boolean])[] = [
  ...Object.entries(AREAS).map(
    ([what, area]) => ['bork-clerk', what, (pattern: string): boolean => area.test(pattern)] as const,
  ),
  ['bork-clerk', 'all the rest', isElsewhere],
  ['bork-agent-2', 'what is an agent’s own', (pattern) => /^\/(desk|meetings(\/\*(\/\w+)?)?)$/.test(pattern)],
  [
    'uezd-chair',
    'what a higher commission does',
    (pattern) => /^\/(desk|accounts|appeals|campaign|commissions|journal|territory)$/.test(pattern),
  ],
];

async function faultsOf(page: Page, path: string): Promise<string[]> {
  await page.setViewportSize(WIDE);
  await open(page, path);
  await isAlive(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  const faults = await accessFaults(page);
  const wide = await overflow(page);
  await page.setViewportSize(NARROW);
  const narrow = await overflow(page);
  if (wide > 0) faults.push(`${wide} px too wide at ${WIDE.width}`);
  if (narrow > 0) faults.push(`${narrow} px too wide at ${NARROW.width}`);
  return faults.map((fault) => `${path}: ${fault}`);
}

for (const [login, what, isAsked] of WALKS) {
  test(`${login}, ${what}: every page is whole, readable by ear and by keyboard, and fits a phone`, async ({
    enter,
  }) => {
    test.setTimeout(300_000);
    const page = await enter(login);
    const faults: string[] = [];
    const seen = await walk(page, '/desk', isAsked, async (path) => {
      faults.push(...(await faultsOf(page, path)));
    });
    expect(faults).toEqual([]);
    expect(seen.length, seen.join(' ')).toBeGreaterThan(4);
  });
}

test('a stranger: the notice board, a soviet on it, the law and the sign-in', async ({ stranger: page }) => {
  test.setTimeout(240_000);
  const faults: string[] = [];
  const everything = () => true;
  const seen = await walk(page, '/', everything, async (path) => {
    faults.push(...(await faultsOf(page, path)));
  });
  expect(faults).toEqual([]);
  expect(seen).toEqual(expect.arrayContaining(['/', '/board/*', '/sign-in']));
});

for (const locale of ['uk', 'en'] as const) {
  test(`in ${locale} the pages of the rail speak it, in the dark too`, async ({ enter }) => {
    test.setTimeout(240_000);
    const page = await enter('bork-clerk');
    await page.context().addCookies([
      { name: 'locale', value: locale, url: page.url() },
      { name: 'theme', value: 'dark', url: page.url() },
    ]);
    await open(page, '/desk');
    const rail = [...new Set(await linksOf(page))].filter(isOnRail);
    for (const path of rail) {
      await open(page, path);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      // A sentence without its words would show its key.
      expect(await page.locator('main').textContent(), path).not.toMatch(/\b[a-z]+\.[a-z]+[A-Z]?\w*\.[a-zA-Z]+\b/);
      // What differs by language is only how long the words are; the colours of the dark are the same.
      if (locale === 'uk') expect(await accessFaults(page), path).toEqual([]);
      expect(await overflow(page), path).toBeLessThanOrEqual(0);
    }
  });
}

test('a page that is not there says so, and the way back leads home', async ({ stranger: page }) => {
  const answer = await page.goto('/no-such-page');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await accessFaults(page)).toEqual([]);
});

test('whoever is not signed in is asked to, and led on to the page they wanted', async ({ stranger: page }) => {
  await page.goto('/register');
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=/);
});

test('a page of the desk that is not there has the desk around it', async ({ enter }) => {
  const page = await enter('bork-clerk');
  await page.goto('/meetings/convene');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main')).toHaveCount(1);
  expect(await accessFaults(page)).toEqual([]);
});

test('whoever may only look at the register is offered nothing to do with it', async ({ enter }) => {
  const page = await enter('bork-agent-2');
  const main = page.getByRole('main');
  for (const path of ['/register', '/register/households', '/register/ages', '/register/duplicates']) {
    await open(page, path);
    for (const role of ['link', 'button', 'checkbox'] as const) {
      await expect(
        main.getByRole(role, { name: /^(Внести|Загрузить|Изменить|Отметить|Соединить|Есть|Это разные)/ }),
        path,
      ).toHaveCount(0);
    }
  }
  await open(page, '/accounts/open');
  await expect(main.getByRole('textbox')).toHaveCount(0);
});

test('a fault of what was left unticked stands beside it and says what to do', async ({ enter }) => {
  const page = await enter('bork-clerk');
  await open(page, '/lishentsy/list');
  await page.getByRole('link', { name: /^Список вывешен/ }).click();
  await page.getByRole('button', { name: 'Отметить получение' }).click();
  await expect(page.getByRole('link', { name: /Отметьте или назовите/ })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('copies');
  await page.getByRole('checkbox', { name: 'Совету' }).check();
  await page.getByLabel('День получения').fill('14.01.1927');
  await page.getByRole('button', { name: 'Отметить получение' }).click();
  await expect(page.getByRole('link', { name: /^День получения: .*экземпляр отослан/ })).toBeVisible();
});

test('art. 27: whoever files a complaint for another gives a name of their own', async ({ enter }) => {
  const page = await enter('stepur-clerk');
  await open(page, '/appeals/new');
  await page.getByLabel('Кто жалуется').fill('Куликов');
  await page.getByRole('option').first().click();
  await page.getByRole('radio', { name: 'родственник за него' }).check();
  await page.getByLabel('Содержание').fill('Подаёт сестра.');
  await page.getByRole('button', { name: 'Принять жалобу' }).click();
  await expect(page.getByRole('link', { name: 'Имя подавшего: Заполните это поле' })).toBeVisible();
});

test('art. 49: a commission is not ended at one press', async ({ enter }) => {
  const page = await enter('pokrov-chair');
  await open(page, '/commissions');
  await page.getByRole('link', { name: /Волостная комиссия/ }).click();
  await page.getByRole('button', { name: 'Окончить работу комиссии' }).click();
  await expect(page.getByRole('dialog')).toContainText('Вернуть комиссию к работе нельзя');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Окончить работу комиссии' })).toBeVisible();
});

test('what a filter cannot take is said at its field before it is sent, and stays there', async ({ enter }) => {
  const page = await enter('bork-clerk');
  for (const [path, label, typed] of [
    ['/register', 'Родился с', '1890 г.'],
    ['/lishentsy', 'По состоянию на день', '31.02.1927'],
    ['/journal', 'С какого дня', 'вчера'],
  ] as const) {
    await open(page, path);
    await isAlive(page);
    const field = page.getByLabel(label);
    await field.fill(typed);
    await page.getByRole('search').getByRole('button', { name: 'Показать' }).first().click();
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(typed);
    expect(await field.evaluate((input: HTMLInputElement) => input.validity.valid), path).toBe(false);
    await expect(page).toHaveURL(path);
  }
});

test('whoever is asked to sign in anew amid a form comes back to it, with what was typed', async ({ enter }) => {
  const page = await enter('pokrov-chair');
  await open(page, '/register/new');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Степуринский/ })
    .click();
  await page.waitForURL('**/register/new?sovietId=*');
  await isAlive(page);
  const place = page.url();
  const cookies = await page.context().cookies();
  await page.getByLabel('Фамилия').fill('Яшин');
  await page.getByLabel('мужской').check();
  await page.getByLabel('Год рождения').fill('1890');
  await page.getByLabel('Основание записи').fill('по описи');
  await page.getByLabel('Селение').selectOption({ index: 1 });
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Внести', exact: true }).click();
  await page.getByRole('alert').getByRole('link', { name: 'Войти' }).click();
  await page.waitForURL('**/sign-in?**');
  await page.context().addCookies(cookies);
  await page.reload();
  await expect(page).toHaveURL(place);
  await expect(page.getByLabel('Фамилия')).toHaveValue('Яшин');
});
