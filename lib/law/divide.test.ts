import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divide } from './divide';

const namesOf = (result: ReturnType<typeof divide>) =>
  result.uchastki.map(({ settlements }) => settlements.map(({ name }) => name).sort());

describe('art. 37: a proposal of uchastki', () => {
  it('500 inhabitants stay one uchastok, 501 are split evenly', () => {
    expect(divide({ settlements: [{ name: 'a', population: 500 }] }).uchastki.map((item) => item.population)).toEqual([
      500,
    ]);
    expect(divide({ settlements: [{ name: 'a', population: 501 }] }).uchastki.map((item) => item.population)).toEqual([
      251, 250,
    ]);
  });

  it('a settlement that suffices for a deputy stands alone', () => {
    const result = divide({
      settlements: [
        { name: 'a', population: 100 },
        { name: 'b', population: 120 },
      ],
    });
    expect(namesOf(result)).toEqual([['a'], ['b']]);
  });

  it('small settlements are joined with their neighbours', () => {
    const settlements = [
      { name: 'near', population: 60, versts: 1 },
      { name: 'far', population: 60, versts: 9 },
      { name: 'nearby', population: 60, versts: 2 },
      { name: 'farther', population: 60, versts: 10 },
    ];
    expect(namesOf(divide({ settlements }))).toEqual([
      ['near', 'nearby'],
      ['far', 'farther'],
    ]);
  });

  it('a small one left over goes to the nearest with room', () => {
    const settlements = [
      { name: 'full', population: 480, versts: 1 },
      { name: 'small', population: 40, versts: 1 },
      { name: 'roomy', population: 300, versts: 3 },
    ];
    expect(namesOf(divide({ settlements }))).toEqual([['full'], ['roomy', 'small']]);
  });

  it('loses nobody and exceeds the limit nowhere', () => {
    const settlements = fc.array(
      fc.record({ population: fc.nat(3000), versts: fc.option(fc.nat(30), { nil: undefined }) }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(settlements, fc.integer({ min: 20, max: 600 }), (list, limit) => {
        const named = list.map((item, index) => ({ ...item, name: String(index) }));
        const { uchastki } = divide({ settlements: named, limit });
        const placed = new Map<string, number>();
        for (const uchastok of uchastki) {
          expect(uchastok.population).toBeLessThanOrEqual(limit);
          expect(uchastok.settlements.reduce((sum, item) => sum + item.population, 0)).toBe(uchastok.population);
          for (const part of uchastok.settlements)
            placed.set(part.name, (placed.get(part.name) ?? 0) + part.population);
        }
        expect(Object.fromEntries(placed)).toEqual(
          Object.fromEntries(named.map((item) => [item.name, item.population])),
        );
      }),
    );
  });

  describe('which neighbours are joined', () => {
    const joinedOf = (limit: number, ...settlements: readonly (readonly [string, number, number?])[]) =>
      namesOf(
        divide({ limit, settlements: settlements.map(([name, population, versts]) => ({ name, population, versts })) }),
      );

    it('one whose distance nobody told is the farthest', () => {
      expect(joinedOf(150, ['a', 60, 1], ['b', 60], ['c', 60, 30])).toEqual([['a', 'c'], ['b']]);
    });

    it('a group is as far as its farthest settlement, on either side', () => {
      expect(joinedOf(200, ['p', 60, 0], ['q', 30, 2], ['r', 60, 6], ['t', 60, 11])).toEqual([
        ['p', 'q'],
        ['r', 't'],
      ]);
      expect(joinedOf(200, ['t', 60, 0], ['r', 60, 5], ['q', 30, 9], ['p', 60, 11])).toEqual([
        ['r', 't'],
        ['p', 'q'],
      ]);
    });

    it('of the equally near, those who make the smaller meeting, in whatever order they stand', () => {
      expect(joinedOf(180, ['a', 60, 2], ['b', 90, 0], ['c', 70, 4])).toEqual([['a', 'c'], ['b']]);
      expect(joinedOf(180, ['a', 60, 2], ['c', 70, 4], ['b', 90, 0])).toEqual([['a', 'c'], ['b']]);
    });

    it('nearness goes before the size of the meeting', () => {
      expect(joinedOf(200, ['p', 90, 0], ['r', 60, 5], ['q', 90, 1])).toEqual([['p', 'q'], ['r']]);
    });

    it('together exactly as many as the limit are joined, one more is not', () => {
      expect(joinedOf(120, ['a', 60, 0], ['b', 60, 1])).toEqual([['a', 'b']]);
      expect(joinedOf(119, ['a', 60, 0], ['b', 60, 1])).toEqual([['a'], ['b']]);
    });

    it('parts of two divided villages are not put together', () => {
      const settlements = [
        { name: 'a', population: 501, versts: 0 },
        { name: 'b', population: 501, versts: 1 },
      ];
      expect(namesOf(divide({ settlements, perSeat: 300 }))).toEqual([['a'], ['a'], ['b'], ['b']]);
    });
  });
});
