import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FINDING_CODES } from './codes';
import { isCitable } from './registry';

const sources = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'codes.ts')
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));

describe('the sources of the law', () => {
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
