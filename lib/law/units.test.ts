import { describe, expect, it } from 'vitest';
import { divideTown, type TownUnit } from './divide-town';
import { findMinorities } from './minorities';
import { judgeDivision } from './uchastki';
import { type Claim, judgeSettling, judgeUnit, unitByWork } from './units';

const claim = (name: string, kind: Claim['kind']): Claim => ({ unitId: name, name, kind });
const MILL = claim('Фабрика', 'enterprise');
const OFFICE = claim('Исполком', 'institution');
const UNION = claim('Союз строителей', 'union');
const HOUSE = claim('Домашние хозяйки', 'unorganised');

describe('art. 36: each voter has exactly one unit', () => {
  it.each([
    ['the place of work before the union', [UNION, MILL], MILL],
    ['the union before the unorganised', [HOUSE, UNION], UNION],
    ['the unorganised where there is nothing else', [HOUSE], HOUSE],
    ['nobody’s choice between two places of work: the commission decides', [MILL, OFFICE, UNION], null],
    ['nobody’s choice between two unions', [UNION, claim('Союз кожевников', 'union')], null],
    ['nothing where nobody claims', [], null],
  ])('%s', (_, claims, expected) => {
    expect(unitByWork(claims)).toBe(expected);
  });

  it('flags a worker put with the union, and nobody else', () => {
    const facts = { person: 'Орлов И. П.', claims: [MILL, UNION] };
    expect(judgeSettling({ ...facts, chosen: UNION })).toMatchObject([
      { rule: 'unit-not-of-work', article: '36', level: 'flag', basis: { work: ['Фабрика'] } },
    ]);
    expect(judgeSettling({ ...facts, chosen: MILL })).toEqual([]);
    expect(judgeSettling({ person: 'Орлов И. П.', claims: [HOUSE, UNION], chosen: HOUSE })).toEqual([]);
  });
});

describe('art. 36, note: parts and shifts', () => {
  const unit = { name: 'Первая смена', kind: 'enterprise', settlement: 'city', ofKind: 'enterprise' } as const;

  it('are those of an enterprise; of an office or a union they are flagged', () => {
    expect(judgeUnit(unit)).toEqual([]);
    expect(judgeUnit({ ...unit, ofKind: 'union' })).toMatchObject([
      { rule: 'part-of-no-enterprise', article: '36.n1', level: 'flag' },
    ]);
  });

  it('art. 37, note: a factory of the country joins a settlement', () => {
    expect(judgeUnit({ ...unit, settlement: 'village' })).toMatchObject([
      { rule: 'unit-in-village', article: '37.n1' },
    ]);
    const mill = { name: 'Фабрика', kind: 'production', population: 90, electors: 60, settlements: [] } as const;
    const facts = { uchastki: [mill], unplaced: 0, placedTwice: 0 };
    expect(judgeDivision({ ...facts, settlement: 'village' })).toMatchObject([{ rule: 'unit-in-village' }]);
    expect(judgeDivision({ ...facts, settlement: 'city' })).toEqual([]);
  });
});

const town = (id: string, kind: TownUnit['kind'], electors: number, rest: Partial<TownUnit> = {}): TownUnit => ({
  ...{ id, kind, electors, parentId: null, joinedToId: null },
  ...rest,
});

describe('art. 36: the proposed division of a town', () => {
  const units = [
    town('фабрика', 'enterprise', 4),
    town('смена 1', 'enterprise', 210, { parentId: 'фабрика', joinedToId: null }),
    town('смена 2', 'enterprise', 180, { parentId: 'фабрика' }),
    town('контора', 'institution', 30, { joinedToId: 'смена 1' }),
    town('пустая', 'union', 0),
    town('строители', 'union', 70),
    town('кустари', 'unorganised', 25),
    town('хозяйки', 'unorganised', 90),
  ];

  it('gives every unit a meeting, shifts apart, joined ones together, an empty one none', () => {
    expect(divideTown({ units }).uchastki).toEqual([
      { kind: 'production', unitIds: ['фабрика'], electors: 4 },
      { kind: 'production', unitIds: ['смена 1', 'контора'], electors: 240 },
      { kind: 'production', unitIds: ['смена 2'], electors: 180 },
      { kind: 'union', unitIds: ['строители'], electors: 70 },
      { kind: 'unorganised', unitIds: ['кустари'], electors: 25 },
      { kind: 'unorganised', unitIds: ['хозяйки'], electors: 90 },
    ]);
  });

  it('art. 43: joins those of one kind that are too few for a seat', () => {
    const { uchastki } = divideTown({ units, perSeat: 40 });
    expect(uchastki.map(({ unitIds }) => unitIds)).toEqual([
      ['смена 1', 'контора'],
      ['смена 2', 'фабрика'],
      ['строители'],
      ['хозяйки', 'кустари'],
    ]);
  });

  it('loses nobody, even where units are joined in a ring', () => {
    const ring = [town('а', 'enterprise', 5, { joinedToId: 'б' }), town('б', 'enterprise', 7, { joinedToId: 'а' })];
    const { uchastki } = divideTown({ units: ring });
    expect(uchastki.reduce((sum, { electors }) => sum + electors, 0)).toBe(12);
  });
});

describe('art. 37: national minorities', () => {
  const people = (settlementId: string, nationality: string, population: number) => ({
    ...{ settlementId, nationality, population },
  });

  it('are who is not of the soviet’s largest nationality; compact when one settlement has enough for a deputy', () => {
    const found = findMinorities([
      people('Борки', 'русские', 400),
      people('Борки', 'татары', 40),
      people('Выселки', 'татары', 100),
      people('Заполье', 'мордва', 99),
    ]);
    expect(found).toMatchObject([
      { nationality: 'татары', population: 140, isCompact: true, settlements: [{ settlementId: 'Выселки' }, {}] },
      { nationality: 'мордва', population: 99, isCompact: false },
    ]);
  });

  it('art. 37 speaks of the country: in a town their uchastok is flagged', () => {
    const item = { name: 'Татарский', kind: 'minority', population: 90, electors: 60, settlements: [] } as const;
    expect(judgeDivision({ settlement: 'city', uchastki: [item], unplaced: 0, placedTwice: 0 })).toMatchObject([
      { rule: 'minority-in-town', level: 'flag' },
    ]);
  });
});
