import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDay, daysBetween } from '@/lib/kernel/civil-day';
import { UNKNOWN_DAY } from '@/lib/kernel/fact-day';
import { resolveInterpretations } from './interpretations';
import { type LabourPeriod, reckonLabour } from './labour';
import { restoration } from './restoration';

const day = civilDay;
const period = (from: string, until: string | null): LabourPeriod => ({
  from: day(from),
  until: until === null ? null : day(until),
});
const judged = (periods: readonly LabourPeriod[], decidedOn: string, reading = {}, groundUntil: string | null = null) =>
  restoration(
    {
      ...{ letter: 'з', labourSince: null, decidedOn: day(decidedOn), loyaltyProved: true },
      labour: { periods, groundUntil: groundUntil === null ? null : day(groundUntil) },
    },
    resolveInterpretations(reading),
  );

describe('art. 19: five years out of interrupted labour (I-28)', () => {
  it('one stretch that goes on is full on the same day-number', () => {
    expect(judged([period('1922-03-01', null)], '1927-02-28').lawful).toBe(false);
    expect(judged([period('1922-03-01', null)], '1927-03-01').lawful).toBe(true);
  });

  it('stretches add up to the day', () => {
    const periods = [period('1922-03-11', null), period('1921-01-01', '1921-01-10')];
    expect(judged(periods, '1927-03-01').lawful).toBe(true);
    expect(judged(periods, '1927-02-28').findings).toMatchObject([
      { rule: 'restoration-too-early', interpretation: 'I-28' },
    ]);
  });

  it('a stretch that ended has its last day whole, as five full years have', () => {
    const whole = [period('1921-03-01', '1926-02-28')];
    expect(judged(whole, '1927-01-19').lawful).toBe(true);
    expect(judged([period('1921-03-02', '1926-02-28')], '1927-01-19').lawful).toBe(false);
    expect(judged([period('1922-03-01', '1927-02-28')], '1927-03-01').lawful).toBe(true);
    expect(judged([period('1922-03-01', '1927-02-28')], '1927-02-28').lawful).toBe(false);
  });

  it('five years are five, whatever leap days they have and the years before the decision have', () => {
    const years = [period('1918-01-01', '1919-12-31'), period('1921-01-01', '1923-12-31')];
    expect(judged(years, '1927-02-06').lawful).toBe(true);
    expect(
      judged([period('1918-01-01', '1919-12-31'), period('1921-01-01', '1923-12-30')], '1927-02-06'),
    ).toMatchObject({
      ...{ lawful: false, fullOn: { latest: '1927-02-07' } },
    });
    const stretch = [period('1920-03-01', '1925-02-28')];
    expect(judged(stretch, '1928-02-28').lawful).toBe(true);
    expect(judged(stretch, '1928-06-01').lawful).toBe(true);
    expect(judged([period('1920-03-02', '1925-02-28')], '1928-06-01').lawful).toBe(false);
  });

  it('by the other reading only the last stretch counts, and only while it goes on', () => {
    const periods = [period('1919-01-01', '1921-12-31'), period('1924-01-01', null)];
    expect(judged(periods, '1927-03-01').lawful).toBe(true);
    for (const [decidedOn, lawful] of [
      ['1928-12-31', false],
      ['1929-01-01', true],
    ] as const) {
      expect(judged(periods, decidedOn, { 'I-28': 'continuous' }).lawful).toBe(lawful);
    }
    expect(judged([period('1919-01-01', '1926-12-31')], '1927-03-01').lawful).toBe(true);
    expect(judged([period('1919-01-01', '1926-12-31')], '1927-03-01', { 'I-28': 'continuous' }).lawful).toBe(false);
    expect(judged([period('1919-01-01', '1927-03-01')], '1927-03-01', { 'I-28': 'continuous' }).lawful).toBe(true);
  });

  it('by the day of the petition, what came after it does not count', () => {
    const facts = { letter: 'з', labourSince: null, decidedOn: day('1927-03-10'), loyaltyProved: true };
    const labour = { periods: [period('1922-03-01', null)] };
    const reading = resolveInterpretations({ 'I-28': 'from-petition' });
    expect(restoration({ ...facts, labour, petitionedOn: day('1927-02-28') }, reading).lawful).toBe(false);
    expect(restoration({ ...facts, labour, petitionedOn: day('1927-03-01') }, reading).lawful).toBe(true);
    expect(restoration({ ...facts, labour }, reading).lawful).toBe(true);
  });

  it('a listed ground breaks the sum: only what follows it counts', () => {
    const periods = [period('1918-01-01', '1921-12-31'), period('1922-01-01', null)];
    expect(judged(periods, '1927-06-30', {}, '1922-06-30').lawful).toBe(false);
    expect(judged(periods, '1927-07-01', {}, '1922-06-30').lawful).toBe(true);
    expect(judged(periods, '1923-01-01', {}, '1917-12-31').lawful).toBe(true);
    expect(judged(periods, '1923-01-01', {}, '1918-01-01').lawful).toBe(false);
    const over = judged([period('1918-01-01', '1925-12-31')], '1927-03-01', {}, '1925-12-31');
    expect(over).toMatchObject({ lawful: false, findings: [{ rule: 'restoration-too-early', level: 'breach' }] });
    expect(over.fullOn?.latest).toBe('1932-03-01');
  });

  it('what begins after the day, or ends before it begins, is nothing', () => {
    const on = day('1927-03-01');
    expect(reckonLabour([period('1927-03-02', null)], on)).toEqual({ since: null, days: 0, isSummed: false });
    expect(reckonLabour([period('1926-03-01', '1926-02-01')], on).since).toBeNull();
    expect(reckonLabour([period('1927-03-01', null)], on)).toEqual({ since: '1927-03-01', days: 0, isSummed: false });
    expect(reckonLabour([period('1926-03-01', '1928-01-01')], on)).toEqual({
      ...{ since: '1926-03-01', days: 365, isSummed: false },
    });
    expect(reckonLabour([period('1926-01-01', '1926-02-01')], on).since).toBe('1927-01-28');
    const two = [period('1920-01-01', '1920-01-31'), period('1926-03-01', null)];
    expect(reckonLabour(two, on)).toEqual({ since: '1926-01-29', days: 396, isSummed: true });
    const continuous = resolveInterpretations({ 'I-28': 'continuous' });
    expect(reckonLabour(two, on, continuous)).toEqual({ since: '1926-03-01', days: 365, isSummed: false });
  });

  it('a listed ground that ended before the labour takes nothing from it', () => {
    const on = day('1927-03-01');
    const since = (ground: string) =>
      reckonLabour([period('1922-01-01', null)], on, resolveInterpretations({}), day(ground)).since;
    expect([since('1921-12-31'), since('1922-01-01'), since('1925-05-05')]).toEqual([
      '1922-01-01',
      '1922-01-02',
      '1925-05-06',
    ]);
  });

  it('stretches that touch are one, those with a day between are two', () => {
    const since = (first: string) =>
      reckonLabour([period('1920-01-01', first), period('1923-01-01', null)], day('1927-01-01'));
    expect(since('1922-12-31')).toEqual({ since: '1920-01-01', days: 2557, isSummed: false });
    expect(since('1922-12-30')).toMatchObject({ isSummed: true });
  });

  it('a day that is not known leaves it undecided', () => {
    const facts = { letter: 'з', labourSince: null, loyaltyProved: true, decidedOn: UNKNOWN_DAY };
    expect(restoration({ ...facts, labour: { periods: [period('1920-01-01', null)] } })).toMatchObject({
      lawful: false,
      fullOn: null,
      findings: [{ rule: 'restoration-labour-unknown', level: 'undecided', article: '19', interpretation: 'I-28' }],
    });
  });

  it('the order of the stretches changes nothing, cutting one in two neither, and no day counts twice', () => {
    const start = day('1915-01-01');
    const on = day('1927-03-01');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(900), fc.nat(900)), { minLength: 1, maxLength: 6 }), (pairs) => {
        const periods = pairs.map(([from, length]) => ({
          ...{ from: addDays(start, from), until: addDays(start, from + length) },
        }));
        const reckoned = reckonLabour(periods, on);
        expect(reckonLabour(periods.toReversed(), on)).toEqual(reckoned);
        const cut = periods.flatMap(({ from, until }) => {
          const middle = addDays(from, Math.floor(daysBetween(from, until) / 2));
          return [
            { from, until: middle },
            { from: middle, until },
          ];
        });
        expect(reckonLabour(cut, on)).toEqual(reckoned);
        expect(reckoned.days).toBeLessThanOrEqual(1801);
        // Save for leap days, which make no year longer.
        const apart = daysBetween(addDays(on, -reckoned.days), reckoned.since ?? on);
        expect(Math.abs(apart)).toBeLessThanOrEqual(2);
      }),
    );
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
