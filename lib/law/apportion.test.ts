import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenFraction } from '@/lib/kernel/fraction';
import { judgeAllotment, judgeTie } from './allotment';
import { apportion } from './apportion';
import { resolveInterpretations } from './interpretations';

const uchastki = [480, 350, 260, 170, 140].map((base, index) => ({ name: String(index + 1), base }));
const bases = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 30 });
const named = (list: readonly number[]) => list.map((base, index) => ({ name: String(index), base }));

describe('art. 43: seats of the uchastki', () => {
  it('the largest remainders of 4.8, 3.5, 2.6, 1.7, 1.4 give 5, 3, 3, 2, 1', () => {
    const result = apportion({ seats: 14, uchastki });
    expect(result.uchastki.map(({ seats }) => seats)).toEqual([5, 3, 3, 2, 1]);
    expect(result.uchastki.map(({ floor }) => floor)).toEqual([4, 3, 2, 1, 1]);
    expect(result.uchastki.map(({ quota }) => writtenFraction(quota))).toEqual([
      '4 4/5',
      '3 1/2',
      '2 3/5',
      '1 7/10',
      '1 2/5',
    ]);
    expect(result.tie).toBeNull();
  });

  it('I-17: equal remainders go to the larger base', () => {
    const result = apportion({
      seats: 3,
      uchastki: [
        { name: 'small', base: 50 },
        { name: 'large', base: 150 },
        { name: 'mid', base: 100 },
      ],
    });
    expect(result.uchastki.map(({ seats }) => seats)).toEqual([0, 2, 1]);
  });

  it('equal in everything, the seat waits for the commission', () => {
    const result = apportion({ seats: 3, uchastki: named([100, 100]) });
    expect(result.uchastki.map(({ seats }) => seats)).toEqual([1, 1]);
    expect(result.tie).toEqual({ seats: 1, among: ['0', '1'] });
    expect(judgeTie(result.tie)).toMatchObject([{ rule: 'seats-tied', level: 'undecided' }]);
    expect(judgeTie(null)).toEqual([]);
  });

  it.each(['largest-remainder', 'rounding', 'dhondt'])('where nobody is counted yet all seats wait (%s)', (method) => {
    const readings = resolveInterpretations({ 'I-17': method });
    const empty = apportion({ seats: 3, uchastki: named([0, 0]) }, readings);
    expect(empty.uchastki.map(({ seats }) => seats)).toEqual([0, 0]);
    expect(empty.tie).toEqual({ seats: 3, among: ['0', '1'] });
    const only = apportion({ seats: 3, uchastki: named([0]) }, readings);
    expect([only.uchastki[0]?.seats, only.tie]).toEqual([3, null]);
  });

  it('given seats and contended seats always add up to the seats of the soviet, and no quota is missed by a whole seat', () => {
    fc.assert(
      fc.property(fc.nat(100), bases, (seats, list) => {
        const result = apportion({ seats, uchastki: named(list) });
        const given = result.uchastki.reduce((sum, uchastok) => sum + uchastok.seats, 0);
        expect(given + (result.tie?.seats ?? 0)).toBe(seats);
        // Of nobody no quota is reckoned.
        for (const uchastok of list.every((base) => base === 0) ? [] : result.uchastki) {
          expect([uchastok.floor, uchastok.floor + 1]).toContain(uchastok.seats);
        }
      }),
    );
  });

  it('is anonymous: the order of the uchastki changes nothing', () => {
    fc.assert(
      fc.property(
        fc.nat(100),
        bases,
        fc.constantFrom('largest-remainder', 'dhondt', 'rounding'),
        (seats, list, method) => {
          const reading = resolveInterpretations({ 'I-17': method });
          const seatsByName = (items: ReturnType<typeof named>) =>
            Object.fromEntries(
              apportion({ seats, uchastki: items }, reading).uchastki.map((item) => [item.name, item.seats]),
            );
          expect(seatsByName(named(list).reverse())).toEqual(seatsByName(named(list)));
        },
      ),
    );
  });

  it('by plain rounding the total may differ; by d’Hondt it does not', () => {
    const rounded = apportion({ seats: 14, uchastki }, resolveInterpretations({ 'I-17': 'rounding' }));
    expect(rounded.uchastki.map(({ seats }) => seats)).toEqual([5, 4, 3, 2, 1]);
    const averaged = apportion({ seats: 14, uchastki }, resolveInterpretations({ 'I-17': 'dhondt' }));
    expect(averaged.uchastki.reduce((sum, { seats }) => sum + seats, 0)).toBe(14);
  });
});

describe('art. 43: what the commission allots', () => {
  const allot = (seats: number, allotted: readonly number[], bases: readonly number[]) =>
    judgeAllotment({
      seats,
      uchastki: bases.map((base, index) => ({ name: String(index), base, allotted: allotted[index] ?? 0 })),
    }).map(({ rule, level }) => [rule, level]);

  it('must add up', () => {
    expect(allot(14, [4, 3, 2, 1, 1], [480, 350, 260, 170, 140])).toContainEqual(['seats-sum-differs', 'breach']);
    expect(allot(14, [5, 3, 3, 2, 1], [480, 350, 260, 170, 140])).toEqual([]);
  });

  it('is flagged out of proportion, but a tie is the commission’s to break', () => {
    expect(allot(14, [6, 3, 2, 2, 1], [480, 350, 260, 170, 140])).toEqual([['seats-out-of-proportion', 'flag']]);
    expect(allot(3, [2, 1], [100, 100])).toEqual([]);
    expect(allot(3, [1, 2], [100, 100])).toEqual([]);
    expect(allot(3, [3, 0], [100, 100])).toEqual([['seats-out-of-proportion', 'flag']]);
  });
});
