import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EVIDENCE_BY_LETTER } from '@/lib/law/evidence';
import { LETTERS } from '@/lib/law/letters';
import { isCitable, REGISTRY } from '@/lib/law/registry';

const root = resolve(import.meta.dirname, '..');

/** Where in the program an article counts, read from its sources. */
export interface LawPlaces {
  /** Codes of findings that rest on it. */
  readonly rules: Readonly<Record<string, readonly string[]>>;
  /** Screens that name it, by address. */
  readonly screens: Readonly<Record<string, readonly string[]>>;
  /** Files of `lib/law` that work it. */
  readonly code: Readonly<Record<string, readonly string[]>>;
  /** Test files that name it. */
  readonly tests: Readonly<Record<string, readonly string[]>>;
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);
const sourcesOf = (...globs: string[]): string[] =>
  globSync(globs, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.includes('/generated/'))
    .sort();

class Index {
  readonly #found = new Map<string, Set<string>>();

  add(article: string, place: string): void {
    if (!isCitable(article)) return;
    this.#found.set(article, (this.#found.get(article) ?? new Set()).add(place));
  }

  /** In the order of the Instruction. */
  written(): Record<string, string[]> {
    const filled = REGISTRY.filter(({ article }) => this.#found.has(article));
    return Object.fromEntries(filled.map(({ article }) => [article, [...(this.#found.get(article) ?? [])].sort()]));
  }
}

const FINDING = /\b(?:breach|flag|undecided|finding)\(\s*(?:[a-z][\w.]*,\s*)?'([\w-]+)',\s*'([^']+)'/g;

// Findings whose article is worked out: these name it beside the code in no one place.
const LETTERED = LETTERS.map((letter) => `15.${letter}`);
const COMPUTED: Readonly<Record<string, readonly string[]>> = {
  'element-absent': LETTERED,
  'element-unstated': LETTERED,
  protected: ['15.к.n1', '15.н.n1', '15.п.n1', '16.а', '16.б', '16.в', '16.г', '16.д', '16.ж', '16.з'],
  'evidence-missing': Object.values(EVIDENCE_BY_LETTER).flatMap((evidence) => evidence.map(({ article }) => article)),
  'appeal-route-ended': ['29', '30', '31'],
  'appeal-satisfied-forwarded': ['29', '30', '31', '31.n1'],
  'appeal-forwarded-undecided': ['29', '30', '31', '31.n1'],
  'appeal-no-conclusion': ['28', '29', '30', '31', '31.n1'],
  'appeal-forwarded-late': ['28', '29', '30', '31', '31.n1'],
  'appeal-decided-late': ['29', '30', '31', '31.n1'],
  'appeal-without-reasons': ['29', '30', '31', '31.n1'],
  'notices-missing': ['35', '41'],
  'notices-not-served': ['35', '41'],
  'restoration-loyalty': ['18', '19'],
  'restoration-wrong-body': ['18', '19'],
};

function rulePlaces(): Record<string, string[]> {
  const index = new Index();
  for (const path of sourcesOf('lib/law/*.ts', 'lib/acts/**/*.ts').filter((name) => !isTest(name))) {
    for (const [, code = '', article = ''] of read(path).matchAll(FINDING)) index.add(article, code);
  }
  for (const [code, articles] of Object.entries(COMPUTED)) for (const article of articles) index.add(article, code);
  return index.written();
}

/** `app/(desk)/lishentsy/list/[listId]/page.tsx` → `/lishentsy/list/[listId]`; an area's components → its first page. */
function screenOf(path: string): string | null {
  const [top, ...rest] = path.split('/').filter((part) => !/^\(.*\)$/.test(part) && !part.startsWith('_'));
  if (top === 'app') return `/${rest.slice(0, -1).join('/')}`;
  const area = rest[0] ?? '';
  return AREAS.includes(area) ? `/${area}` : null;
}
const AREAS = ['appeals', 'campaign', 'commissions', 'lishentsy', 'meetings', 'register', 'results', 'uchastki'];

const ON_SCREEN = /\barticle[=:]\s*\{?['"]([^'"]+)['"]/g;

function screenPlaces(): Record<string, string[]> {
  const index = new Index();
  for (const path of sourcesOf('app/**/*.tsx', 'components/**/*.tsx')) {
    const screen = isTest(path) || /\/(law|look|api)\//.test(path) ? null : screenOf(path);
    if (screen === null) continue;
    for (const [, article = ''] of read(path).matchAll(ON_SCREEN)) index.add(article, screen);
  }
  return index.written();
}

/** How a test may name it: `15.к.n1`, or `art. 15 к, note`; a whole article also as `art. 27`. */
function namesOf(article: string): RegExp {
  const [number = '', ...parts] = article.split('.');
  const letter = parts.find((part) => !/^n\d$/.test(part));
  const note = parts.find((part) => /^n\d$/.test(part));
  const spoken = `arts?\\. (?:[\\dа-я]+(?:–\\d+)?(?:,| and) )*${number}${letter ? ` ${letter}` : ''}`;
  const ending = note ? `, note(?: ${note.slice(1)})?` : '';
  const after = letter || note ? '(?![а-я\\d])' : '(?!\\d)';
  return new RegExp(`'${article.replaceAll('.', '\\.')}'|${spoken}${ending}${after}`);
}

function namedIn(paths: readonly string[]): Record<string, string[]> {
  const index = new Index();
  const sources = paths.map((path) => ({ path, source: read(path) }));
  for (const { article } of REGISTRY) {
    const name = namesOf(article);
    for (const { path, source } of sources) if (name.test(source)) index.add(article, path);
  }
  return index.written();
}

const APART = /^lib\/law\/(registry|parameters|interpretations|codes)\b/;
const codePaths = () => sourcesOf('lib/law/*.ts').filter((path) => !isTest(path) && !APART.test(path));
const testPaths = () =>
  sourcesOf('lib/**/*.test.ts', 'app/**/*.test.ts', 'components/**/*.test.tsx', 'prisma/**/*.test.ts').filter(
    (path) => !path.startsWith('lib/law/registry'),
  );

export const lawPlaces = (): LawPlaces => ({
  rules: rulePlaces(),
  screens: screenPlaces(),
  code: namedIn(codePaths()),
  tests: namedIn(testPaths()),
});
