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
