import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { isAlive, signIn } from '../../e2e/support/browser';
import { openBrowser, startDemonstration } from '../demonstration-program';

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

async function walk(browser: Browser, options: BrowserContextOptions, found: Map<string, number>): Promise<void> {
  const ahead = [options.storageState === undefined ? '/' : '/desk'];
  for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
    const kind = kindOf(path);
    if (found.has(kind)) continue;
    // A window of its own has nothing in its cache.
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const bytes = await measure(page, path);
    // Whoever is not signed in is shown the sign-in in its place.
    if (kindOf(new URL(page.url()).pathname) === kind) found.set(kind, bytes);
    ahead.push(...(await linksOf(page)).filter((href) => !found.has(kindOf(href)) && !ahead.includes(href)));
    await context.close();
    if (ahead.length > 400) throw new Error(`The walk comes to no end at ${path}`);
  }
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** With an address: of a running program on the demonstration; else of one started for this. */
export async function bench([given]: string[]): Promise<void> {
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
  for (const [kind, bytes] of screens.slice(0, WORST)) process.stdout.write(`${kB(bytes).padStart(9)}  ${kind}\n`);
  const over = screens.filter(([, bytes]) => bytes > LIMIT).length;
  process.stdout.write(`${screens.length} kinds of screens, ${over} of them over ${kB(LIMIT)}\n`);
}
