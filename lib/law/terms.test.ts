import { describe, expect, it } from 'vitest';
import { civilDay } from '@/lib/kernel/civil-day';
import { exactly, parseFactDay, UNKNOWN_DAY } from '@/lib/kernel/fact-day';
import { resolveInterpretations } from './interpretations';
import { dueOf, hasTerm, type TermArticle, termOf } from './terms';

describe('terms', () => {
  it.each<[TermArticle, string, string]>([
    ['25', '1927-02-06', '1927-01-17'],
    ['35', '1927-02-06', '1927-02-01'],
    ['27', '1927-01-17', '1927-01-24'],
    ['28', '1927-01-24', '1927-01-27'],
    ['29', '1927-01-27', '1927-01-30'],
    ['30', '1927-01-24', '1927-01-27'],
    ['31.n1', '1927-01-24', '1927-01-27'],
    ['31.1', '1927-01-24', '1927-01-27'],
    ['31', '1927-01-30', '1927-02-06'],
    ['48', '1927-02-06', '1927-02-13'],
    ['48.2', '1927-02-13', '1927-02-16'],
    ['48.3', '1927-02-16', '1927-02-23'],
    ['2', '1927-01-31', '1926-12-31'],
    ['2', '1927-03-31', '1927-02-28'],
    ['2', '1927-01-01', '1926-12-01'],
  ])('art. %s from %s falls on %s', (article, from, due) => {
    expect(termOf(article, civilDay(from)).due).toBe(due);
  });

  it('art. 2: the days of the month are counted out', () => {
    expect(termOf('2', civilDay('1927-03-31'))).toMatchObject({ days: 31, direction: 'backward' });
  });

  it('knows what has no term in days', () => {
    expect(hasTerm('32')).toBe(false);
    expect(hasTerm('toString')).toBe(false);
    expect(hasTerm('25')).toBe(true);
  });

  it.each([
    ['I-01', 'event-day-included', '27', '1927-01-17', '1927-01-23'],
    ['I-02', 'clear-days', '25', '1927-02-06', '1927-01-16'],
    ['I-02', 'clear-days', '35', '1927-02-06', '1927-01-31'],
    ['I-39', '30-days', '2', '1927-03-31', '1927-03-01'],
    // 23 January 1927 was a Sunday; a body’s term is never moved.
    ['I-03', 'moved-for-citizens', '27', '1927-01-16', '1927-01-24'],
    ['I-03', 'moved-for-citizens', '28', '1927-01-20', '1927-01-23'],
  ] as const)('%s=%s changes art. %s', (id, code, article, from, due) => {
    const interpretations = resolveInterpretations({ [id]: code });
    expect(termOf(article, civilDay(from), { interpretations }).due).toBe(due);
  });

  it('a month known only as such gives a due day known as far', () => {
    expect(dueOf('27', parseFactDay('1927-01') ?? UNKNOWN_DAY)).toEqual({
      earliest: '1927-01-08',
      latest: '1927-02-07',
    });
    expect(dueOf('27', UNKNOWN_DAY)).toEqual(UNKNOWN_DAY);
    expect(dueOf('27', exactly(civilDay('1927-01-17')))).toEqual(exactly(civilDay('1927-01-24')));
  });
});
