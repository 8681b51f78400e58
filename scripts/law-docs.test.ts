import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleText } from '@/lib/i18n/article-text';
import { LOCALES } from '@/lib/i18n/locales';
import { findWords } from '@/lib/i18n/translator';
import { INTERPRETATION_IDS, readingsOf } from '@/lib/law/interpretations';
import { REGISTRY } from '@/lib/law/registry';
import stored from '@/lib/queries/law/places.json';
import { lawPage } from './law-page';
import { lawPlaces } from './law-places';

const root = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const found = lawPlaces();
const present = REGISTRY.filter(({ kind }) => kind !== 'missing');

describe('the register of the law', () => {
  it('is current, in the pages and in docs/law.md: run `npm run law`', () => {
    expect(stored).toEqual(found);
    expect(read('docs/law.md')).toBe(lawPage(found));
  });

  it('every one of the 117 has its words in each language, and an entry in docs/law.md', () => {
    expect(present).toHaveLength(117);
    const page = read('docs/law.md');
    for (const { article } of present) {
      for (const locale of LOCALES) expect(articleText(article, locale), `${article} ${locale}`).toMatch(/\S{3,}/);
      expect(page).toMatch(new RegExp(`^##+ ${article.replaceAll('.', '\\.')}(?:\\. |$)`, 'm'));
    }
    expect(page).not.toMatch(/^##+ (?:[3-9]|1[0-3])\b/m);
  });

  it('every rule is worked by some file of the law and has a test that names it', () => {
    const rules = present.filter(({ kind }) => kind === 'rule').map(({ article }) => article);
    expect(rules.filter((article) => !Object.hasOwn(found.tests, article))).toEqual([]);
  });

  it('every reading says in each language what it is about, each of its codes, and why', () => {
    for (const id of INTERPRETATION_IDS) {
      const keys = ['about', 'reason', ...readingsOf(id).map((code) => `codes.${code}`)];
      for (const locale of LOCALES)
        for (const key of keys) expect(findWords(locale, `readings.${id}.${key}`), `${id} ${key}`).not.toBeNull();
    }
  });
});

describe('articles 3 to 13', () => {
  // `'3'` alone may be any three: what is looked for is a citation.
  const CITED = [
    /\barticle[:=]\s*\{?['"`](?:[3-9]|1[0-3])(?:\.[^'"`]*)?['"`]/,
    /(?:breach|flag|undecided)\(\s*'[\w-]+',\s*'(?:[3-9]|1[0-3])['.]/,
    /(?:^|[^а-яёіїєґ])(?:ст\.|статья|статьи|статьёй|статье|статью|стаття|статті)[  ](?:[3-9]|1[0-3])(?![\d–])/i,
    /\b(?:arts?\.|articles?) (?:[3-9]|1[0-3])(?![\d–])\b(?! to 13)/i,
  ];

  it.each(["article: '7'", "breach('rule', '12', {})", 'по ст. 9 комиссия', 'under art. 13 the'])(
    '%s would be found',
    (line) => {
      expect(CITED.some((pattern) => pattern.test(line))).toBe(true);
    },
  );

  it('are cited by no source and in no words', () => {
    const paths = globSync(
      ['lib/**/*.{ts,tsx}', 'app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'prisma/seed/**/*.ts'],
      {
        cwd: root,
      },
    ).filter((path) => !/\.test\.tsx?$|\/generated\//.test(path));
    expect(paths.length).toBeGreaterThan(300);
    const citing = paths.flatMap((path) =>
      read(path)
        .split('\n')
        .filter((line) => CITED.some((pattern) => pattern.test(line)))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(citing).toEqual([]);
  });
});
