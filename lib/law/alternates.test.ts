import { describe, expect, it } from 'vitest';
import { alternates, judgeSpread, revisionOrderNeeded } from './alternates';
import { resolveInterpretations } from './interpretations';

describe('art. 46: alternates are a third of the deputies', () => {
  it.each([
    [3, 1],
    [4, 1],
    [5, 1],
    [6, 2],
    [14, 4],
    [20, 6],
    [100, 33],
  ])('%i deputies have %i', (seats, expected) => {
    expect(alternates({ seats }).alternates).toBe(expected);
  });

  it('note: five uchastki and four alternates need a higher order, four and four do not', () => {
    expect(alternates({ seats: 14, uchastki: 5 }).higherOrderNeeded).toBe(true);
    expect(alternates({ seats: 14, uchastki: 4 }).higherOrderNeeded).toBe(false);
    expect(judgeSpread({ race: 'alternates', uchastki: 5, places: 4, orderNumber: null })).toMatchObject([
      { rule: 'alternates-order-missing', article: '46.n1', level: 'breach' },
    ]);
    expect(judgeSpread({ race: 'alternates', uchastki: 5, places: 4, orderNumber: '17' })).toEqual([]);
  });

  it.each([
    ['nearest', 5, 2],
    ['nearest', 4, 1],
    ['ceil', 4, 2],
    ['per-meeting', 8, 1],
  ])('I-20=%s: %i deputies have %i', (code, seats, expected) => {
    const reading = resolveInterpretations({ 'I-20': code });
    expect(alternates({ seats, seatsByUchastok: [5, 2, 1] }, reading).alternates).toBe(expected);
  });
});

describe('art. 55, note: the village revision commission', () => {
  it('six uchastki need a higher order, five do not', () => {
    expect(revisionOrderNeeded(6)).toBe(true);
    expect(revisionOrderNeeded(5)).toBe(false);
    expect(revisionOrderNeeded(4, resolveInterpretations({ 'I-21': 'members' }))).toBe(true);
    expect(revisionOrderNeeded(3, resolveInterpretations({ 'I-21': 'candidates' }))).toBe(true);
  });

  it('between two and five the spread is not stated and is flagged', () => {
    const rulesAt = (uchastki: number) =>
      judgeSpread({ race: 'revision', uchastki, places: 5, orderNumber: null }).map(({ rule }) => rule);
    expect(rulesAt(1)).toEqual([]);
    expect(rulesAt(5)).toEqual(['revision-spread-unstated']);
    expect(rulesAt(6)).toEqual(['revision-order-missing']);
  });
});
