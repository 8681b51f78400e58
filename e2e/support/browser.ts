import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/** What a page did wrong in silence: errors in its console, faults thrown, calls that failed. */
type Faults = string[];

const isLeaving = (failure: string | undefined): boolean => failure === 'net::ERR_ABORTED';

function watch(page: Page, faults: Faults): void {
  const at = () => new URL(page.url()).pathname;
  page.on('console', (message) => {
    // A refused act is an answer of 4xx, which the browser itself notes as an error.
    const isAnswer = /Failed to load resource: the server responded with a status of 4\d\d/.test(message.text());
    if (message.type() === 'error' && !isAnswer) faults.push(`${at()}: console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${at()}: thrown: ${error.message}`));
  page.on('requestfailed', (request) => {
    const failure = request.failure()?.errorText;
    // A page that is left gives up what it was still asking for.
    if (!isLeaving(failure)) faults.push(`${at()}: ${request.method()} ${request.url()}: ${failure}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${at()}: ${response.status()} ${response.url()}`);
  });
}

interface Fixtures {
  /** Opens a window of its own: for one sign-in of the demonstration by its one click, for others by their password. */
  readonly enter: (login: string, password?: string) => Promise<Page>;
  /** A window of somebody who has not signed in. */
  readonly stranger: Page;
}

/** As Playwright's own, and a test fails when any of its pages failed in silence. */
export const test = base.extend<Fixtures & { readonly faults: Faults }>({
  // Playwright reads the names of what a fixture needs from its first argument.
  // biome-ignore lint/correctness/noEmptyPattern: it needs nothing
  faults: async ({}, use) => {
    const faults: Faults = [];
    await use(faults);
    expect(faults).toEqual([]);
  },
  stranger: async ({ page, faults }, use) => {
    watch(page, faults);
    await use(page);
  },
  enter: async ({ browser, faults, contextOptions, baseURL }, use) => {
    const contexts: { close: () => Promise<void> }[] = [];
    await use(async (login, password) => {
      const context = await browser.newContext({ ...contextOptions, ...(baseURL !== undefined && { baseURL }) });
      contexts.push(context);
      const page = await context.newPage();
      watch(page, faults);
      await signIn(page, login, password);
      return page;
    });
    for (const context of contexts) await context.close();
  },
});

export async function signIn(page: Page, login: string, password?: string): Promise<void> {
  await page.goto('/sign-in');
  await isAlive(page);
  if (password === undefined) {
    const post = page.getByRole('listitem').filter({ has: page.getByText(login, { exact: true }) });
    await post.getByRole('button').click();
  } else {
    await page.getByLabel('Имя для входа').fill(login);
    await page.getByLabel('Пароль').fill(password);
    await page.getByLabel('Пароль').press('Enter');
  }
  await page.waitForURL('**/desk');
}

/** React has taken over the page: from here on its buttons answer. */
export async function isAlive(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main button, main input, main form, main a, header a')].some((element) =>
      Object.keys(element).some((key) => key.startsWith('__react')),
    ),
  );
}

export async function open(page: Page, path: string): Promise<void> {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBeLessThan(400);
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What stands between the page and somebody who reads it by ear, by keyboard or with weak eyes. */
export async function accessFaults(page: Page): Promise<string[]> {
  // No page of ours holds a frame, so none needs a second page to put the answers together: half the time.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ runOnly: { type: 'tag', values: WCAG }, resultTypes: ['violations'] })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** How far the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
