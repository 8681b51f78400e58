import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDay, daysBetween } from '@/lib/kernel/civil-day';
import { exactly, UNKNOWN_DAY } from '@/lib/kernel/fact-day';
import { DEFAULT_INTERPRETATIONS, resolveInterpretations } from './interpretations';
import { fiveYearsAfter, type Labour, type LabourPeriod, sumLabour } from './labour';
import { restoration } from './restoration';

const day = civilDay;
const period = (from: string, to: string | null): LabourPeriod => ({
  from: day(from),
  to: to === null ? null : day(to),
});
const sinceOf = (labour: Labour, reading = {}) => sumLabour(labour, resolveInterpretations(reading))?.since.latest;
const judged = (labour: Labour, decidedOn: string, reading = {}) =>
  restoration(
    { letter: 'з', labourSince: null, labour, decidedOn: day(decidedOn), loyaltyProved: true },
    resolveInterpretations(reading),
  );

describe('art. 19: five years out of interrupted labour (I-28)', () => {
  it('one stretch that goes on runs from its own first day', () => {
    expect(sumLabour({ periods: [period('1922-03-01', null)] }, DEFAULT_INTERPRETATIONS)).toEqual({
      since: exactly(day('1922-03-01')),
      until: null,
    });
  });

  it('an earlier stretch moves the start back by its days, its last day whole', () => {
    const periods = [period('1922-03-11', null), period('1921-01-01', '1921-01-10')];
    expect(sinceOf({ periods })).toBe('1922-03-01');
    expect(judged({ periods }, '1927-03-01').lawful).toBe(true);
    expect(judged({ periods }, '1927-02-28').findings).toMatchObject([
      { rule: 'restoration-too-early', interpretation: 'I-28', basis: { fullOn: exactly(day('1927-03-01')) } },
    ]);
  });

  it('by the other reading only the last stretch counts', () => {
    const periods = [period('1919-01-01', '1921-12-31'), period('1924-01-01', null)];
    expect(judged({ periods }, '1927-03-01').lawful).toBe(true);
    expect(judged({ periods }, '1927-03-01', { 'I-28': 'continuous' }).lawful).toBe(false);
    expect(judged({ periods }, '1928-12-31', { 'I-28': 'continuous' }).lawful).toBe(false);
    expect(judged({ periods }, '1929-01-01', { 'I-28': 'continuous' }).lawful).toBe(true);
  });

  it('a listed ground breaks the sum: only what follows it counts', () => {
    const periods = [period('1918-01-01', '1921-12-31'), period('1922-01-01', null)];
    expect(sinceOf({ periods, groundUntil: day('1923-06-30') })).toBe('1923-07-01');
    expect(sinceOf({ periods, groundUntil: day('1917-12-31') })).toBe('1918-01-01');
    expect(sinceOf({ periods, groundUntil: day('1918-01-01') })).toBe('1918-01-02');
    expect(sinceOf({ periods: [period('1918-01-01', '1921-12-31')], groundUntil: day('1921-12-31') })).toBeUndefined();
  });

  it('stretches that touch or overlap are one and count once', () => {
    const touching = [period('1922-01-01', '1922-12-31'), period('1923-01-01', null)];
    expect(sinceOf({ periods: touching })).toBe('1922-01-01');
    expect(sinceOf({ periods: touching }, { 'I-28': 'continuous' })).toBe('1922-01-01');
    const overlapping = [period('1922-01-01', '1924-01-01'), period('1923-01-01', '1923-06-01')];
    expect(sumLabour({ periods: overlapping }, DEFAULT_INTERPRETATIONS)).toEqual({
      since: exactly(day('1922-01-01')),
      until: '1924-01-01',
    });
    expect(sinceOf({ periods: [period('1922-01-01', null), period('1923-01-01', '1923-06-01')] })).toBe('1922-01-01');
    const apart = [period('1922-01-01', '1922-12-30'), period('1923-01-01', null)];
    expect(sinceOf({ periods: apart }, { 'I-28': 'continuous' })).toBe('1923-01-01');
  });

  it('labour that ended adds nothing afterwards, and its last day counts whole', () => {
    expect(judged({ periods: [period('1922-03-01', '1927-02-28')] }, '1928-01-01').lawful).toBe(true);
    expect(judged({ periods: [period('1922-03-01', '1927-02-27')] }, '1928-01-01').lawful).toBe(false);
    expect(judged({ periods: [period('1922-03-01', '1929-01-01')] }, '1927-02-28').lawful).toBe(false);
  });

  it('a day that is not known leaves it undecided', () => {
    const unknown: Labour[] = [
      { periods: [{ from: UNKNOWN_DAY, to: null }] },
      { periods: [{ from: day('1920-01-01'), to: UNKNOWN_DAY }] },
      { periods: [period('1920-01-01', null)], groundUntil: UNKNOWN_DAY },
      { periods: [] },
    ];
    for (const labour of unknown) {
      expect(judged(labour, '1927-03-01')).toMatchObject({
        lawful: false,
        fullOn: null,
        findings: [{ rule: 'restoration-labour-unknown', level: 'undecided', article: '19', interpretation: 'I-28' }],
      });
    }
    expect(sinceOf({ periods: [period('1920-01-01', null)], groundUntil: null })).toBe('1920-01-01');
  });

  it('the order of the stretches changes nothing, and cutting one in two neither', () => {
    const start = day('1915-01-01');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(900), fc.nat(900)), { minLength: 1, maxLength: 6 }), (pairs) => {
        const periods = pairs.map(([from, length]) => ({
          from: addDays(start, from),
          to: addDays(start, from + length),
        }));
        const sum = sumLabour({ periods }, DEFAULT_INTERPRETATIONS);
        expect(sumLabour({ periods: periods.toReversed() }, DEFAULT_INTERPRETATIONS)).toEqual(sum);
        const cut = periods.flatMap(({ from, to }) => {
          const middle = addDays(from, Math.floor(daysBetween(from, to) / 2));
          return [
            { from, to: middle },
            { from: middle, to },
          ];
        });
        expect(sumLabour({ periods: cut }, DEFAULT_INTERPRETATIONS)).toEqual(sum);
        const days = new Set(
          periods.flatMap(({ from, to }) =>
            Array.from({ length: daysBetween(from, to) + 1 }, (_, n) => addDays(from, n)),
          ),
        );
        expect(sum?.since.latest).toBe(addDays(sum?.until ?? start, 1 - days.size));
      }),
    );
  });

  it('five years from a day are full on the same day-number', () => {
    expect(fiveYearsAfter(day('1922-03-01'))).toBe('1927-03-01');
    expect(fiveYearsAfter(day('1924-02-29'))).toBe('1929-02-28');
  });
});

describe('art. 18: labour now', () => {
  it('begun after the decision is none', () => {
    const facts = { letter: 'к', labourSince: day('1927-03-02'), loyaltyProved: true };
    expect(restoration({ ...facts, decidedOn: day('1927-03-01') }).findings).toMatchObject([
      { rule: 'restoration-labour-later', article: '18', level: 'breach' },
    ]);
    expect(restoration({ ...facts, decidedOn: day('1927-03-02') }).lawful).toBe(true);
    expect(restoration({ ...facts, labourSince: null, decidedOn: day('1927-03-02') }).findings).toMatchObject([
      { rule: 'restoration-labour-unknown', article: '18', level: 'undecided' },
    ]);
  });
});
