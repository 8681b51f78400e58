// Takes the pictures of the main screens from the demonstration: npm run screens [address of a running one]
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { isAlive, signIn } from '../e2e/support/browser';
import { openBrowser, startDemonstration } from './demonstration-program';
import { ROOT } from './stamp';

const FOLDER = join(ROOT, 'docs/screens');
const LARGEST = 300_000;
const WIDE = { width: 1440, height: 1000 };
const PHONE = { width: 390, height: 844 };

/** The first link to such an address, with this in its words. */
interface Step {
  readonly to: RegExp;
  readonly words?: string;
}

interface Shot {
  readonly name: string;
  /** Nobody is signed in without one. */
  readonly login?: string;
  /** Where to begin, and which links to follow from there. */
  readonly path: string;
  readonly follow?: readonly Step[];
  readonly isPhone?: boolean;
  readonly isDark?: boolean;
}

const MEETING: Step = { to: /^\/meetings\/[0-9a-f-]{36}$/ };
const ATTENDANCE: Step = { to: /\/attendance$/ };
const PROTOCOL: Step = { to: /\/protocol$/ };

const SHOTS: readonly Shot[] = [
  { name: 'front', path: '/' },
  { name: 'front-phone', path: '/', isPhone: true },
  { name: 'board-soviet', path: '/', follow: [{ to: /^\/board\//, words: 'Каменский' }] },
  { name: 'law-article', path: '/law/25' },
  { name: 'sign-in', path: '/sign-in' },
  { name: 'desk', login: 'stepur-clerk', path: '/desk' },
  { name: 'desk-phone', login: 'bork-clerk', path: '/desk', isPhone: true },
  { name: 'desk-dark', login: 'stepur-clerk', path: '/desk', isDark: true },
  { name: 'register', login: 'bork-secretary', path: '/register' },
  {
    name: 'register-import',
    login: 'nikit-secretary',
    path: '/register/import',
    follow: [{ to: /^\/register\/import\/[0-9a-f-]{36}/ }],
  },
  { name: 'uchastki', login: 'bork-clerk', path: '/uchastki' },
  { name: 'uchastki-divide', login: 'gorod-clerk', path: '/uchastki', follow: [{ to: /^\/uchastki\/divide/ }] },
  { name: 'lishentsy', login: 'sosna-secretary', path: '/lishentsy' },
  {
    name: 'lishentsy-list',
    login: 'sosna-clerk',
    path: '/lishentsy/list',
    follow: [{ to: /^\/lishentsy\/list\/[0-9a-f-]{36}/ }],
  },
  { name: 'appeals', login: 'pokrov-chair', path: '/appeals' },
  { name: 'appeal', login: 'uezd-chair', path: '/appeals', follow: [{ to: /^\/appeals\/[0-9a-f-]{36}/ }] },
  { name: 'meetings', login: 'bork-clerk', path: '/meetings' },
  { name: 'meeting', login: 'kamen-agent', path: '/meetings', follow: [MEETING] },
  { name: 'attendance', login: 'bork-agent-2', path: '/meetings?state=opened', follow: [MEETING, ATTENDANCE] },
  {
    ...{ name: 'attendance-phone', login: 'bork-agent-2', path: '/meetings?state=opened', isPhone: true },
    follow: [MEETING, ATTENDANCE],
  },
  { name: 'protocol', login: 'zarech-clerk', path: '/meetings', follow: [MEETING, PROTOCOL] },
  { name: 'results', login: 'uezd-chair', path: '/results' },
  { name: 'journal', login: 'uezd-chair', path: '/journal' },
];

async function followLink(page: Page, { to, words }: Step): Promise<void> {
  const links = await page.locator('main a[href]').all();
  const known = await Promise.all(
    links.map(async (link) => ({
      href: (await link.getAttribute('href')) ?? '',
      said: (await link.textContent()) ?? '',
    })),
  );
  const href = known.find((link) => to.test(link.href) && link.said.includes(words ?? ''))?.href;
  if (href === undefined) throw new Error(`no link leads to ${to} from ${page.url()}`);
  await page.goto(href);
}

async function take(browser: Browser, address: string, shot: Shot): Promise<string> {
  const viewport = shot.isPhone ? PHONE : WIDE;
  const colorScheme = shot.isDark ? 'dark' : 'light';
  const context = await browser.newContext({ viewport, colorScheme, baseURL: address, locale: 'ru-RU' });
  try {
    const page = await context.newPage();
    if (shot.login !== undefined) await signIn(page, shot.login);
    await page.goto(shot.path);
    for (const step of shot.follow ?? []) await followLink(page, step);
    await isAlive(page);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const path = join(FOLDER, `${shot.name}.png`);
    await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
    const { size } = await stat(path);
    if (size > LARGEST) throw new Error(`it takes ${size} bytes, over ${LARGEST}`);
    return `${Math.round(size / 1000)} kB`;
  } finally {
    await context.close();
  }
}

async function takeAll(address: string, shots: readonly Shot[]): Promise<number> {
  const browser = await openBrowser();
  let failed = 0;
  for (const shot of shots) {
    const outcome = await take(browser, address, shot).catch((error: Error) => {
      failed += 1;
      return `not taken: ${error.message}`;
    });
    process.stdout.write(`${shot.name.padEnd(18)} ${outcome}\n`);
  }
  await browser.close();
  return failed;
}

const [given, ...names] = process.argv.slice(2);
await mkdir(FOLDER, { recursive: true });
const program =
  given?.startsWith('http') === true ? { address: given, stop: async () => {} } : await startDemonstration();
const failed = await takeAll(
  program.address,
  names.length === 0 ? SHOTS : SHOTS.filter(({ name }) => names.includes(name)),
);
await program.stop();
process.exit(failed > 0 ? 1 : 0);
