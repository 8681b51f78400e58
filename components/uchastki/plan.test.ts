import { describe, expect, it } from 'vitest';
import { gatherGroups, moveGroup, type PlanGroup, partedGroups } from './groups';
import { countUchastok, inputOf, movePiece, planOf, type SettlementsById, splitPiece } from './plan';

const settlements: SettlementsById = new Map(
  [
    { id: 'б', name: 'Борки', yards: 10 },
    { id: 'в', name: 'Выселки', yards: 4 },
  ].map(({ id, name, yards }) => [
    id,
    {
      ...{ id, name, population: yards * 5, electors: yards * 3 },
      households: Array.from({ length: yards }, (_, i) => ({ household: String(i + 1), population: 5, electors: 3 })),
    },
  ]),
);

const uchastok = (number: number, parts: { settlementId: string; households: string[] | null }[]) => ({
  ...{ number, name: `№ ${number}`, kind: 'territorial', parts },
});

const start = planOf(
  [uchastok(1, [{ settlementId: 'б', households: null }]), uchastok(2, [{ settlementId: 'в', households: null }])],
  settlements,
);

describe('changing a division by hand', () => {
  it('splits a settlement between two households, the rest in a new uchastok', () => {
    const split = splitPiece(start, 0, 5);
    expect(countUchastok(split, 1, settlements)).toEqual({ population: 30, electors: 18 });
    expect(countUchastok(split, 3, settlements)).toEqual({ population: 20, electors: 12 });
    expect(inputOf({ ...split, uchastki: split.uchastki }, settlements).map((item) => item.households.length)).toEqual([
      6, 0, 4,
    ]);
  });

  it('joins the parts again when they come to lie in one uchastok, and makes none that is empty', () => {
    const split = splitPiece(start, 0, 5);
    const back = movePiece(split, 1, 1);
    expect(inputOf(back, settlements)).toEqual(inputOf(start, settlements));
  });

  it('reads an adopted division again, households written in another way too', () => {
    const adopted = planOf([uchastok(1, [{ settlementId: 'б', households: ['001', '2', '9'] }])], settlements);
    expect(adopted.pieces.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [8, 8],
    ]);
  });
});

const yard = (settlementId: string, index: number, population: number) => ({
  ...{ settlementId, index, population, electors: population },
});
const group = (key: string, source: PlanGroup['source'], yards: PlanGroup['yards']): PlanGroup => ({
  ...{ key, name: key, source, yards },
  population: yards.reduce((sum, { population }) => sum + population, 0),
  electors: yards.reduce((sum, { electors }) => sum + electors, 0),
});
const tatars = group('nation', { by: 'nationality', settlementId: 'б', nationality: 'татары', households: null }, [
  yard('б', 0, 2),
  yard('б', 1, 1),
]);
const union = group('unit:с', { by: 'unit', unitId: 'с', kind: 'union' }, [yard('в', 0, 2)]);
const named = group('named:у', { by: 'named', uchastokId: 'у' }, [yard('в', 1, 1)]);
const groups = [tatars, union, named];

describe('people taken by unit, nationality or name', () => {
  it('art. 37: leave the uchastok where they live, and come back when the group is given up', () => {
    const placed = moveGroup(start, 'nation', 2);
    expect(countUchastok(placed, 1, settlements, groups)).toEqual({ population: 47, electors: 27 });
    expect(countUchastok(placed, 2, settlements, groups)).toEqual({ population: 23, electors: 15 });
    const back = moveGroup(placed, 'nation', null);
    expect(countUchastok(back, 1, settlements, groups)).toEqual(countUchastok(start, 1, settlements));
  });

  it('are kept when an adopted division is read and adopted again', () => {
    const adopted = planOf(
      [{ ...uchastok(1, [{ settlementId: 'б', households: null }]), groups: ['unit:с', 'named:у'] }],
      settlements,
    );
    expect(inputOf(adopted, settlements, groups)).toMatchObject([
      { number: 1, settlementIds: ['б'], unitIds: ['с'], keepNamedOf: ['у'], nationals: [] },
    ]);
  });

  it('art. 36: make an uchastok by themselves', () => {
    const alone = moveGroup(
      { ...start, uchastki: [{ number: 7, name: 'Союз', kind: 'union' }], pieces: [] },
      'unit:с',
      7,
    );
    expect(inputOf(alone, settlements, groups)).toMatchObject([{ number: 7, kind: 'union', unitIds: ['с'] }]);
  });
});

describe('art. 36: people counted by two units', () => {
  const smiths = group('unit:к', { by: 'unit', unitId: 'к', kind: 'enterprise' }, [yard('в', 0, 3)]);
  const both = [union, smiths];
  const overlaps = [{ keys: ['unit:с', 'unit:к'], ...yard('в', 0, 1) }];
  const total = (plan: typeof start) =>
    [1, 2].reduce((sum, number) => sum + countUchastok(plan, number, settlements, both, overlaps).population, 0);

  it('leave their household once, and are counted once in the first of the two', () => {
    const apart = moveGroup(moveGroup(start, 'unit:с', 1), 'unit:к', 2);
    expect(countUchastok(apart, 1, settlements, both, overlaps).population).toBe(52);
    expect(countUchastok(apart, 2, settlements, both, overlaps).population).toBe(18);
    const together = moveGroup(apart, 'unit:к', 1);
    expect(countUchastok(together, 1, settlements, both, overlaps).population).toBe(54);
    expect([total(start), total(apart), total(together)]).toEqual([70, 70, 70]);
  });
});

describe('art. 36: joined units', () => {
  const mill = group('unit:м', { by: 'unit', unitId: 'м', kind: 'enterprise' }, [yard('б', 0, 2)]);
  const smithy: PlanGroup = {
    ...group('unit:к', { by: 'unit', unitId: 'к', kind: 'enterprise' }, [yard('в', 0, 3)]),
    joinedToId: 'м',
  };
  const joined = [mill, smithy];

  it('vote with whom they are joined to, without being named', () => {
    const placed = moveGroup(start, 'unit:м', 1);
    expect(countUchastok(placed, 1, settlements, joined).population).toBe(53);
    expect(countUchastok(placed, 2, settlements, joined).population).toBe(17);
    expect(inputOf(placed, settlements, joined)[0]?.unitIds).toEqual(['м']);
  });

  it('are shown while the division names them apart, and gathered in one stroke', () => {
    const apart = moveGroup(moveGroup(start, 'unit:м', 1), 'unit:к', 2);
    expect(partedGroups(apart, joined)).toEqual([smithy]);
    const gathered = gatherGroups(apart, partedGroups(apart, joined));
    expect(partedGroups(gathered, joined)).toEqual([]);
    expect(inputOf(gathered, settlements, joined).map(({ unitIds }) => unitIds)).toEqual([['м'], []]);
  });
});
