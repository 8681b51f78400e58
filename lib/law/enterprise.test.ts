import { describe, expect, it } from 'vitest';
import { countEnterprise, type EnterprisePart, type NamedCandidate as Named, strikeOver } from './enterprise';
import { resolveInterpretations } from './interpretations';

const vote = (name: string, votes: number, against = 0, abstained = 0) => ({ name, for: votes, against, abstained });
const shift = (name: string, present: number, votes: EnterprisePart['votes'], seats = 1): EnterprisePart => ({
  ...{ name, eligible: 200, present, seats, votes },
  candidates: name === 'день' ? ['А', 'Б'] : ['В', 'Г'],
});
const elected = (result: ReturnType<typeof countEnterprise>) =>
  result.outcomes.map((outcome) => outcome.elected.map(({ name }) => name));

describe('art. 36, note: meetings by parts and shifts', () => {
  it('votes on a common list are summed over the parts', () => {
    const parts = [
      shift('день', 100, [vote('А', 40, 1, 2), vote('Б', 30), vote('В', 5)]),
      shift('ночь', 90, [vote('А', 10, 3, 4), vote('Б', 35), vote('В', 50)]),
    ];
    const result = countEnterprise({ hasCommonList: true, parts });
    expect(result.outcomes).toEqual([{ elected: [vote('Б', 65), vote('В', 55)], tied: [], open: 0 }]);
    expect(
      countEnterprise({ hasCommonList: true, parts: parts.map((part) => ({ ...part, seats: 2 })) }).outcomes[0],
    ).toMatchObject({ elected: [vote('Б', 65), vote('В', 55), vote('А', 50, 4, 6)], open: 1 });
    expect(result.findings).toEqual([]);
  });

  it('without a common list each part elects its own and nobody of another', () => {
    const parts = [
      shift('день', 100, [vote('А', 40), vote('Б', 30), vote('Г', 60), vote('В', 0)]),
      shift('ночь', 90, [vote('В', 50)]),
    ];
    const result = countEnterprise({ hasCommonList: false, parts });
    expect(elected(result)).toEqual([['А'], ['В']]);
    expect(result.findings).toEqual([
      {
        ...{ rule: 'part-votes-elsewhere', article: '36.n1', level: 'breach' },
        basis: { part: 'день', candidates: ['Г'] },
      },
    ]);
  });

  it('I-13b: a part without a quorum gives no votes, by the other reading the enterprise is one', () => {
    const parts = [shift('день', 100, [vote('А', 40), vote('Б', 30)]), shift('ночь', 69, [vote('Б', 60)])];
    const each = countEnterprise({ hasCommonList: true, parts });
    expect(elected(each)).toEqual([['А', 'Б']]);
    expect(each.outcomes[0]?.elected[0]?.for).toBe(40);
    expect(each.findings).toMatchObject([
      {
        ...{ rule: 'parts-without-quorum', article: '36.n1', level: 'flag', interpretation: 'I-13b' },
        basis: { parts: ['ночь'] },
      },
    ]);
    expect(elected(countEnterprise({ hasCommonList: false, parts }))).toEqual([['А'], []]);
    const whole = countEnterprise({ hasCommonList: true, parts }, resolveInterpretations({ 'I-13b': 'enterprise' }));
    expect(whole.outcomes[0]?.elected.map((one) => one.for)).toEqual([90, 40]);
    expect(whole.findings).toEqual([]);
  });

  it('art. 44: of whole lists the one with most votes over the parts takes the places, in its own order', () => {
    const parts = [
      { ...shift('день', 100, [vote('I', 40), vote('II', 45)]), candidates: ['I', 'II'] },
      { ...shift('ночь', 90, [vote('I', 50), vote('II', 30)]), candidates: ['I', 'II'] },
    ];
    const lists = [
      { name: 'I', candidates: ['А', 'Б', 'В'] },
      { name: 'II', candidates: ['Г', 'Д'] },
    ];
    expect(countEnterprise({ hasCommonList: true, parts, lists }).outcomes).toEqual([
      { elected: [vote('А', 90), vote('Б', 90)], tied: [], open: 0 },
    ]);
    const equal = parts.map((part) => ({ ...part, votes: [vote('I', 40), vote('II', 40)] }));
    expect(countEnterprise({ hasCommonList: true, parts: equal, lists }).outcomes).toEqual([
      { elected: [], tied: [vote('I', 80), vote('II', 80)], open: 2 },
    ]);
  });

  it('art. 45, I-19: equals over all parts wait for a vote among themselves, for the places that are left', () => {
    const tied = [
      shift('день', 100, [vote('А', 40), vote('Б', 30), vote('В', 20)]),
      shift('ночь', 90, [vote('А', 40), vote('Б', 20), vote('В', 30)]),
    ];
    expect(countEnterprise({ hasCommonList: true, parts: tied }).outcomes).toEqual([
      { elected: [vote('А', 80)], tied: [vote('Б', 50), vote('В', 50)], open: 1 },
    ]);
    const again = [shift('день', 100, [vote('Б', 30), vote('В', 20)]), shift('ночь', 90, [vote('Б', 30)])];
    expect(countEnterprise({ hasCommonList: true, parts: again, open: 1 }).outcomes).toEqual([
      { elected: [vote('Б', 60)], tied: [], open: 0 },
    ]);
  });
});

describe('art. 44, note 2, over an enterprise: a challenge in one of its parts', () => {
  const [ada, boris, vera] = ['А', 'Б', 'В'].map((name) => ({ id: name, name })) as [Named, Named, Named];
  const parts = [
    { standing: [boris], struck: [ada, vera] },
    { standing: [ada, boris], struck: [vera] },
  ];

  it('I-22b: strikes there alone, and is told; by the other reading everywhere', () => {
    const own = strikeOver(parts);
    expect([...own.struck]).toEqual([]);
    expect(own.findings).toMatchObject([
      {
        ...{ rule: 'struck-by-part', article: '44.n2', level: 'flag', interpretation: 'I-22b' },
        basis: { names: ['А'], how: 'own' },
      },
    ]);
    const every = strikeOver(parts, resolveInterpretations({ 'I-22b': 'every-part' }));
    expect([...every.struck]).toEqual(['А']);
    expect(every.findings).toMatchObject([{ basis: { names: ['А'], how: 'every' } }]);
  });

  it('whoever every part struck stands nowhere by either reading, and there is nothing to tell', () => {
    expect(strikeOver(parts.map(({ standing, struck }) => ({ standing: standing.slice(1), struck }))).findings).toEqual(
      [],
    );
  });
});
