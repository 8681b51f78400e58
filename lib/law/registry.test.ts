import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FINDING_CODES } from './codes';
import { findArticle, isCitable, REGISTRY } from './registry';
import { TERM_ARTICLES } from './terms';

const present = REGISTRY.filter(({ kind }) => kind !== 'missing').map(({ article }) => article);
const sources = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'codes.ts')
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));

describe('the registry of articles', () => {
  it('has the 55 articles, 44 letters and 18 notes, each once', () => {
    expect(present.filter((article) => /^\d+$/.test(article))).toHaveLength(55);
    expect(present.filter((article) => /^\d+\.[а-я]$/.test(article))).toHaveLength(44);
    expect(present.filter((article) => article.includes('.n'))).toHaveLength(18);
    expect(present).toHaveLength(117);
    expect(new Set(REGISTRY.map(({ article }) => article)).size).toBe(REGISTRY.length);
  });

  it('trap 21: articles 3–13 are missing and never cited', () => {
    for (let number = 3; number <= 13; number += 1) {
      expect(findArticle(String(number))?.kind).toBe('missing');
      expect(isCitable(String(number))).toBe(false);
    }
    expect(isCitable('25')).toBe(true);
    expect(isCitable('67')).toBe(false);
  });

  it('every term stands in an article', () => {
    expect([...new Set(REGISTRY.flatMap(({ terms }) => terms))].sort()).toEqual([...TERM_ARTICLES].sort());
    expect(findArticle('48')?.terms).toEqual(['48', '48.2', '48.3']);
  });

  it('every article that a rule cites is there, save the two documents apart', () => {
    const cited = sources.flatMap((source) =>
      [...source.matchAll(/(?:breach|flag|undecided|finding)\(\s*(?:level,\s*)?'[\w-]+',\s*'([^']+)'/g)].map(
        (match) => match[1] ?? '',
      ),
    );
    expect(cited.length).toBeGreaterThan(60);
    const strange = cited.filter(
      (article) => !isCitable(article) && !['circular-1925', 'letter-1921'].includes(article),
    );
    expect(strange).toEqual([]);
  });

  it('every code is given by some rule or act', () => {
    const acts = join(import.meta.dirname, '..', 'acts');
    const given = readdirSync(acts, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(join(acts, name), 'utf8'));
    const all = [...sources, ...given].join('\n');
    expect(FINDING_CODES.filter((code) => !all.includes(`'${code}'`))).toEqual([]);
  });
});
