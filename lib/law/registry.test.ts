import { describe, expect, it } from 'vitest';
import { findArticle, isCitable, REGISTRY } from './registry';
import { TERM_ARTICLES } from './terms';

const present = REGISTRY.filter(({ kind }) => kind !== 'missing').map(({ article }) => article);

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
});
