import { describe, expect, it } from 'vitest';
import { resolveInterpretations } from './interpretations';
import { type DivisionUchastok, judgeDivision } from './uchastki';

const settlement = (name: string, population: number, isOfSoviet = true) => ({ name, population, isOfSoviet });
const uchastok = (facts: Partial<DivisionUchastok>): DivisionUchastok => ({
  name: '1',
  kind: 'territorial',
  population: 300,
  electors: 180,
  settlements: [settlement('a', 300)],
  ...facts,
});
const rules = (items: readonly DivisionUchastok[], extra = {}, reading = {}) =>
  judgeDivision(
    { settlement: 'village', uchastki: items, unplaced: 0, placedTwice: 0, ...extra },
    resolveInterpretations(reading),
  ).map(({ rule, level }) => `${rule} ${level}`);

describe('art. 37: rural uchastki', () => {
  it('500 of the population pass, 501 do not', () => {
    expect(rules([uchastok({ population: 500 })])).toEqual([]);
    expect(rules([uchastok({ population: 501 })])).toEqual(['uchastok-too-large breach']);
  });

  it('trap 4: it is population, not electors, unless I-33 says so', () => {
    expect(rules([uchastok({ population: 501, electors: 300 })], {}, { 'I-33': 'electors' })).toEqual([]);
  });

  it('a joint meeting with a settlement that suffices alone is flagged', () => {
    expect(rules([uchastok({ settlements: [settlement('a', 99), settlement('b', 60)] })])).toEqual([]);
    expect(rules([uchastok({ settlements: [settlement('a', 100), settlement('b', 60)] })])).toEqual([
      'joint-with-sufficient flag',
    ]);
  });

  it('note: a khutor does not join a nearer village of another soviet', () => {
    expect(rules([uchastok({ settlements: [settlement('a', 90), settlement('b', 60, false)] })])).toEqual([
      'settlement-of-another-soviet breach',
    ]);
  });
});

describe('art. 36: town units', () => {
  it('have no limit of size', () => {
    expect(rules([uchastok({ population: 5000 })], { settlement: 'city' })).toEqual([]);
  });

  it('each elector belongs to exactly one', () => {
    expect(rules([], { settlement: 'city', unplaced: 4, placedTwice: 2 })).toEqual([
      'electors-unplaced breach',
      'electors-placed-twice breach',
    ]);
  });
});
