import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SettlementHouseholds } from './households';
import { populationOf, propose } from './propose';

const settlement = (id: string, yards: readonly number[]): SettlementHouseholds => ({
  ...{ id, name: id, versts: 0, electors: 0, population: yards.reduce((sum, people) => sum + people, 0) },
  households: yards.map((population, i) => ({ household: String(i + 1), population, electors: 0 })),
});

describe('a proposed division', () => {
  it('art. 37: keeps a settlement of no more than five hundred whole', () => {
    expect(propose([settlement('Ключи', Array(100).fill(4))], 100)).toEqual([
      [{ settlementId: 'Ключи', households: null }],
    ]);
  });

  it('art. 37: splits a larger one by households in the order of their numbers', () => {
    const [first, second] = propose([settlement('Осиновка', Array(150).fill(4))], 100);
    expect(first?.[0]?.households?.slice(0, 2)).toEqual(['1', '2']);
    expect(first?.[0]?.households).toHaveLength(75);
    expect(second?.[0]?.households?.[0]).toBe('76');
  });

  it('art. 37, note: takes a joined khutor together with its settlement, however far it lies', () => {
    const main = settlement('Ключи', Array(60).fill(5));
    const khutor = { ...settlement('хутор Дальний', [6, 6]), versts: 40, joinedToId: 'Ключи' };
    expect(propose([main, khutor, settlement('Луговая', Array(80).fill(5))], 100)).toEqual([
      [
        { settlementId: 'Ключи', households: null },
        { settlementId: 'хутор Дальний', households: null },
      ],
      [{ settlementId: 'Луговая', households: null }],
    ]);
  });

  it('art. 37, note: a settlement split with its khutor keeps the khutor’s households and the limit', () => {
    const main = settlement('Осиновка', Array(124).fill(4));
    const khutor = { ...settlement('хутор Малый', [6, 6]), joinedToId: 'Осиновка' };
    const proposed = propose([main, khutor], 100);
    for (const parts of proposed) expect(populationOf(parts, [main, khutor])).toBeLessThanOrEqual(500);
    expect(proposed.flat().find(({ settlementId }) => settlementId === 'хутор Малый')?.households).toBeNull();
  });

  it('art. 37, note: puts a khutor with the settlement that it has joined, in one uchastok or along its cut', () => {
    const khutor = { ...settlement('Хутор', Array(5).fill(4)), joinedToId: 'Ключи' };
    expect(
      propose([settlement('Выселки', Array(40).fill(4)), khutor, settlement('Ключи', Array(50).fill(4))], 100),
    ).toEqual([
      [{ settlementId: 'Выселки', households: null }],
      [
        { settlementId: 'Ключи', households: null },
        { settlementId: 'Хутор', households: null },
      ],
    ]);
    const large = propose([settlement('Ключи', Array(124).fill(4)), khutor], 100);
    expect(large.map((parts) => parts.map(({ settlementId }) => settlementId))).toEqual([
      ['Ключи'],
      ['Ключи', 'Хутор'],
    ]);
    expect(large[1]?.[1]).toEqual({ settlementId: 'Хутор', households: null });
  });

  it('art. 37: never goes over five hundred, cuts no household and leaves none out', () => {
    const yards = fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 260 });
    fc.assert(
      fc.property(fc.array(yards, { minLength: 1, maxLength: 5 }), (all) => {
        const settlements = all.map((people, i) => settlement(`с${i}`, people));
        const proposed = propose(settlements, 100);
        for (const parts of proposed) expect(populationOf(parts, settlements)).toBeLessThanOrEqual(500);
        const placed = proposed.flat().flatMap(({ settlementId, households }) => {
          const whole = settlements.find(({ id }) => id === settlementId)?.households ?? [];
          return (households ?? whole.map(({ household }) => household)).map((yard) => `${settlementId}/${yard}`);
        });
        const every = settlements.flatMap(({ id, households }) => households.map((yard) => `${id}/${yard.household}`));
        expect([...placed].sort()).toEqual(every.sort());
      }),
      { numRuns: 60 },
    );
  });
});
