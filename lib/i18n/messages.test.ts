import compile from 'icu-minify/compile';
import { describe, expect, test } from 'vitest';
import { civilDay } from '@/lib/kernel/civil-day';
import { describeFinding } from './describe-finding';
import { LOCALES, type Locale, negotiateLocale } from './locales';
import { messagesOf } from './messages/all';

type Tree = { readonly [key: string]: string | Tree };

function sentences(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : sentences(value, `${path}${key}.`),
  );
}

function argumentsIn(node: unknown): string[] {
  if (!Array.isArray(node))
    return node !== null && typeof node === 'object' ? Object.values(node).flatMap(argumentsIn) : [];
  const [name, , ...rest] = node;
  return typeof name === 'string' && /^\w+$/.test(name)
    ? [name, ...rest.flatMap(argumentsIn)]
    : node.flatMap(argumentsIn);
}

/** The forms that a sentence has for each of its numbers. */
function formsIn(node: unknown): (readonly string[])[] {
  if (Array.isArray(node)) return node.flatMap(formsIn);
  if (node === null || typeof node !== 'object') return [];
  return [Object.keys(node), ...Object.values(node).flatMap(formsIn)];
}

/** The names that a sentence asks for; a sentence that is no ICU message throws. */
function holes(sentence: string): string[] {
  const compiled = compile(sentence);
  const nodes = typeof compiled === 'string' ? [] : compiled.filter((node) => typeof node !== 'string');
  return [...new Set(nodes.flatMap(argumentsIn))].sort();
}

const isOfNumber = (form: string): boolean => /^(=\d+|one|few|many|other)$/.test(form);
/** One word for every number is no matter of forms. */
const lacksForm = (forms: readonly string[]): boolean =>
  forms.every(isOfNumber) && forms.includes('one') && !(forms.includes('few') && forms.includes('many'));

describe('message files', () => {
  test.each(LOCALES)('%s fills the same holes as the Russian master', (locale) => {
    const own = new Map(sentences(messagesOf(locale)));
    for (const [key, sentence] of sentences(messagesOf('ru'))) {
      expect([key, holes(own.get(key) ?? '')]).toEqual([key, holes(sentence)]);
    }
  });

  test.each(['ru', 'uk'] as const)('%s has a word for two and one for five wherever it has one for one', (locale) => {
    const lacking = sentences(messagesOf(locale)).filter(([, sentence]) => formsIn(compile(sentence)).some(lacksForm));
    expect(lacking).toEqual([]);
  });

  test.each(LOCALES)('%s keeps the tone: no exclamation marks', (locale) => {
    expect(sentences(messagesOf(locale)).filter(([, sentence]) => sentence.includes('!'))).toEqual([]);
  });
});

describe('the language of a visitor', () => {
  test.each([
    ['uk-UA,uk;q=0.9,en;q=0.8', 'uk'],
    ['de,en;q=0.7,ru;q=0.3', 'en'],
    ['en;q=0,ru', 'ru'],
    ['fr', 'ru'],
    [null, 'ru'],
  ])('Accept-Language %s is answered in %s', (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale);
  });
});

describe('a finding in words', () => {
  test('art. 25: the days of the basis are written out', () => {
    const basis = { postedOn: '1927-01-26', latest: '1927-01-24', electionStart: '1927-02-13' };
    const sentence = describeFinding({ rule: 'publication-late', article: '25', basis }, 'ru');
    expect(sentence).toContain('26 января 1927');
    expect(sentence).not.toContain('1927-01-26');
  });

  test('art. 25: a day of which only the month is known stands in its case', () => {
    const postedOn = { earliest: civilDay('1927-02-01'), latest: civilDay('1927-02-28') };
    const basis = { postedOn, latest: '1927-01-24', electionStart: '1927-02-13' };
    const said = (locale: Locale) => describeFinding({ rule: 'publication-late', article: '25', basis }, locale);
    expect(said('ru')).toMatch(/^Список вывешивается в феврале 1927\sг\., а должен/);
    expect(said('en')).toMatch(/^The list is posted on a day of February 1927;/);
  });

  test('art. 49: open complaints are told by how many there are', () => {
    const said = (locale: Locale, openCases: number) =>
      describeFinding({ rule: 'handover-open-cases', article: '49', basis: { openCases } }, locale);
    expect(said('ru', 1)).toMatch(/^За комиссией 1 нерассмотренная жалоба\. Передайте её с описью: дальше её /);
    expect(said('ru', 21)).toMatch(/^За комиссией 21 нерассмотренная жалоба\. Передайте их /);
    expect(said('ru', 3)).toMatch(/^За комиссией 3 нерассмотренные жалобы\. Передайте их /);
    expect(said('uk', 1)).toMatch(/^За комісією 1 нерозглянута скарга\. Передайте її з описом: далі її /);
    expect(said('uk', 5)).toMatch(/^За комісією 5 нерозглянутих скарг\. Передайте їх /);
  });

  test('a rule without words still names its article', () => {
    expect(describeFinding({ rule: 'unheard-of', article: '25', basis: {} }, 'en')).toContain('25');
  });
});
