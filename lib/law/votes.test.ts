import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveInterpretations } from './interpretations';
import { count, countLists, judgeCounts, judgeDeclared, judgeOutcome, judgeTieSettled, type TieWay } from './votes';

const hands = (name: string, votes: number, against = 0) => ({ name, for: votes, against, abstained: 0 });
const names = (items: readonly { name: string }[]) => items.map(({ name }) => name);

describe('art. 45: the relative majority', () => {
  it('two seats and votes 30, 20, 20: the first is elected, the two are voted again', () => {
    const result = count({ seats: 2, candidates: [hands('b', 20), hands('a', 30), hands('c', 20)] });
    expect(names(result.elected)).toEqual(['a']);
    expect(names(result.tied)).toEqual(['b', 'c']);
    expect(result.open).toBe(1);
    expect(judgeOutcome({ tied: ['b', 'c'], open: 1 })).toMatchObject([{ rule: 'votes-tied', level: 'undecided' }]);
    expect(judgeOutcome({ tied: [], open: 0 })).toEqual([]);
  });

  it('note: 3 for and 40 against elect, no vote at all does not', () => {
    expect(names(count({ seats: 1, candidates: [hands('a', 3, 40)] }).elected)).toEqual(['a']);
    expect(count({ seats: 1, candidates: [hands('a', 0)] })).toEqual({ elected: [], tied: [], open: 1 });
  });

  it('equals who all fit are no tie', () => {
    const result = count({ seats: 2, candidates: [hands('a', 20), hands('b', 20), hands('c', 19)] });
    expect([names(result.elected), result.tied, result.open]).toEqual([['a', 'b'], [], 0]);
  });

  it('no seats elect nobody', () => {
    expect(count({ seats: 0, candidates: [hands('a', 5)] })).toEqual({ elected: [], tied: [], open: 0 });
  });

  it('elected and open places make the seats, and nobody unelected has more votes than an elected one', () => {
    const candidates = fc
      .array(fc.nat(30), { maxLength: 12 })
      .map((list) => list.map((votes, i) => hands(String(i), votes)));
    fc.assert(
      fc.property(fc.nat(8), candidates, (seats, list) => {
        const { elected, tied, open } = count({ seats, candidates: list });
        expect(elected.length + open).toBe(seats);
        expect(tied.length === 0 || tied.length > open).toBe(true);
        const least = Math.min(...elected.map((item) => item.for), Number.POSITIVE_INFINITY);
        for (const item of list) if (!elected.includes(item)) expect(item.for).toBeLessThanOrEqual(least);
      }),
    );
  });
});

describe('art. 44: lists', () => {
  const lists = [
    { ...hands('first', 40), candidates: ['a', 'b', 'c'] },
    { ...hands('second', 30), candidates: ['d', 'e', 'f'] },
  ];

  it('the list with most votes takes all its places; a short one leaves places open', () => {
    expect(countLists({ seats: 2, lists })).toEqual({ elected: ['a', 'b'], tied: [], open: 0 });
    expect(countLists({ seats: 4, lists })).toEqual({ elected: ['a', 'b', 'c'], tied: [], open: 1 });
  });

  it('equal lists are voted again, and a list without votes elects nobody', () => {
    const equal = lists.map((list) => ({ ...list, for: 30 }));
    expect(countLists({ seats: 2, lists: equal })).toEqual({ elected: [], tied: ['first', 'second'], open: 2 });
    expect(countLists({ seats: 2, lists: lists.map((list) => ({ ...list, for: 0 })) }).elected).toEqual([]);
  });

  it('I-18: by the other reading they share the places', () => {
    const shared = resolveInterpretations({ 'I-18': 'proportional-lists' });
    expect(countLists({ seats: 3, lists }, shared).elected).toEqual(['a', 'b', 'd']);
    expect(countLists({ seats: 3, lists: [] }, shared)).toEqual({ elected: [], tied: [], open: 3 });
  });
});

describe('art. 45: the count', () => {
  const vote = { seats: 2, present: 50, mode: 'personal' as const };
  const rules = (facts: Parameters<typeof judgeCounts>[0], reading = {}) =>
    judgeCounts(facts, resolveInterpretations(reading)).map(({ rule }) => rule);

  it('nobody has more hands than the room', () => {
    expect(rules({ ...vote, counts: [hands('a', 50), hands('b', 50)] })).toEqual([]);
    expect(rules({ ...vote, counts: [hands('a', 50, 1)] })).toEqual(['votes-exceed-present']);
    expect(rules({ ...vote, counts: [hands('a', 40), hands('b', 40), hands('c', 40)] })).toEqual([
      'votes-exceed-limit',
    ]);
  });

  it('one vote each for lists, and by the other reading of I-18 for persons', () => {
    const counts = [hands('a', 30), hands('b', 30)];
    expect(rules({ ...vote, mode: 'list', counts })).toEqual(['votes-exceed-limit']);
    expect(rules({ ...vote, counts }, { 'I-18': 'single-vote' })).toEqual(['votes-exceed-limit']);
    // Two seats do not make it a hundred: whoever reads the refusal is told why it is fifty.
    expect(judgeCounts({ ...vote, mode: 'list', counts })[0]?.basis).toMatchObject({ limit: 50, each: 'list' });
  });

  it('a secret vote is none', () => {
    expect(rules({ ...vote, isSecret: true, counts: [] })).toEqual(['vote-secret']);
  });
});

describe('art. 45: a tie that is not voted again (I-19)', () => {
  const tied = [
    { name: 'a', birthYear: 1880, isChosen: false },
    { name: 'b', birthYear: 1890, isChosen: true },
  ];
  const rules = (by: TieWay, how?: string, facts = tied) =>
    judgeTieSettled({ by, tied: facts }, resolveInterpretations(how === undefined ? {} : { 'I-19': how })).map(
      ({ rule, level, interpretation }) => `${rule} ${level} ${interpretation}`,
    );

  it('is unlawful where equals are voted again, and where another way is prescribed', () => {
    expect(rules('lot')).toEqual(['tie-settled-otherwise breach I-19']);
    expect(rules('older')).toEqual(['tie-settled-otherwise breach I-19']);
    expect(rules('older', 'lot')).toEqual(['tie-settled-otherwise breach I-19']);
  });

  it('by lot whoever drew it', () => expect(rules('lot', 'lot')).toEqual([]));

  it('by age never passes over an older one; of one year either may be taken', () => {
    expect(rules('older', 'older')).toEqual(['tie-passes-older breach I-19']);
    const [first, second] = tied.map((one) => ({ ...one, isChosen: !one.isChosen }));
    expect(
      rules(
        'older',
        'older',
        [first, second].flatMap((one) => one ?? []),
      ),
    ).toEqual([]);
    expect(
      rules(
        'older',
        'older',
        tied.map((one) => ({ ...one, birthYear: 1880 })),
      ),
    ).toEqual([]);
  });
});

describe('art. 45: what the meeting declared', () => {
  it('is whom the votes elect, in any order', () => {
    expect(judgeDeclared({ declared: ['b', 'a'], elected: ['a', 'b'] })).toEqual([]);
    expect(judgeDeclared({ declared: ['a', 'c'], elected: ['a', 'b'] })).toMatchObject([
      { rule: 'declared-against-votes', article: '45', level: 'breach' },
    ]);
    expect(judgeDeclared({ declared: ['a'], elected: ['a', 'b'] })).toHaveLength(1);
  });
});
