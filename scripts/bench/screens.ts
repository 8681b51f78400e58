import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { isAlive, signIn } from '../../e2e/support/browser';
import { openBrowser, startDemonstration } from '../demonstration-program';
import { type Figure, plain } from './report';

export const about = 'the script, as it travels, that the first visit of each kind of screen sends: 150 kB at most';

const LIMIT = 150_000;
const WORST = 12;
/** Nobody signed in first; then people whose rails together lead to every kind of screen. */
const WALKERS = [null, 'bork-clerk', 'bork-agent-2', 'malin-secretary', 'nikit-secretary', 'gorod-clerk', 'uezd-chair'];

/** Pages that show the same sheet for other things are one. */
const kindOf = (path: string): string =>
  (path.split('?')[0] ?? path)
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '*')
    .replace(/^\/law\/(?!readings$|workbench)[^/]+$/, '/law/*')
    .replace(/^\/law\/workbench\/[^/]+$/, '/law/workbench/*');

/** What one visit with nothing kept from before brings: the bytes of every script, however packed. */
async function measure(page: Page, path: string): Promise<number> {
  const scripts: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.sizes().then((sizes) => sizes.responseBodySize));
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await isAlive(page);
  return (await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0);
}

const linksOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')]
      .map((link) => (link.getAttribute('href') ?? '').split('#')[0] ?? '')
      .filter((href) => !href.startsWith('/api/')),
  );

async function signedIn(browser: Browser, baseURL: string, login: string | null): Promise<BrowserContextOptions> {
  if (login === null) return { baseURL };
  const context = await browser.newContext({ baseURL });
  await signIn(await context.newPage(), login);
  const storageState = await context.storageState();
  await context.close();
  return { baseURL, storageState };
}

/** All pages that one person's links lead to; a kind that was measured before is opened for its links alone. */
async function walk(browser: Browser, options: BrowserContextOptions, found: Map<string, number>): Promise<void> {
  const start = options.storageState === undefined ? '/' : '/desk';
  const ahead = new Map([[kindOf(start), start]]);
  const warm = await (await browser.newContext(options)).newPage();
  // A map goes on to what is put into it while it is gone through.
  for (const [kind, path] of ahead) {
    const links = found.has(kind) ? await linksAt(warm, path) : await measureAt(browser, options, path, found);
    for (const href of links) if (!ahead.has(kindOf(href))) ahead.set(kindOf(href), href);
    if (ahead.size > 400) throw new Error(`The walk comes to no end at ${path}`);
  }
  await warm.context().close();
}

async function linksAt(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  return linksOf(page);
}

/** A window of its own has nothing in its cache. */
async function measureAt(
  browser: Browser,
  options: BrowserContextOptions,
  path: string,
  found: Map<string, number>,
): Promise<string[]> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const bytes = await measure(page, path);
  // Whoever is not signed in is shown the sign-in in its place.
  const kind = kindOf(path);
  if (kindOf(new URL(page.url()).pathname) === kind) found.set(kind, bytes);
  const links = await linksOf(page);
  await context.close();
  return links;
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** With an address: of a running program on the demonstration; else of one started for this. */
export async function bench([given]: string[]): Promise<readonly Figure[]> {
  const program = given === undefined ? await startDemonstration() : { address: given, stop: async () => undefined };
  const browser = await openBrowser();
  const found = new Map<string, number>();
  try {
    for (const login of WALKERS) await walk(browser, await signedIn(browser, program.address, login), found);
  } finally {
    await browser.close();
    await program.stop();
  }
  const screens = [...found].sort((a, b) => b[1] - a[1]);
  const over = screens.filter(([, bytes]) => bytes > LIMIT).length;
  // Every one that is over is named, and enough of the others to see how near they are.
  const named = screens.slice(0, Math.max(over, WORST));
  return [
    plain(`kinds of screens over ${kB(LIMIT)} at their first visit, of ${screens.length}`, over, String, { atMost: 0 }),
    ...named.map(([kind, bytes]) => plain(kind, bytes, kB, { atMost: LIMIT })),
  ];
}
