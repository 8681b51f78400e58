import { describe, expect, it } from 'vitest';
import { countEnterprise, type EnterprisePart } from './enterprise';
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
      { rule: 'parts-without-quorum', article: '36.n1', interpretation: 'I-13b', basis: { parts: ['ночь'] } },
    ]);
    expect(elected(countEnterprise({ hasCommonList: false, parts }))).toEqual([['А'], []]);
    const whole = countEnterprise({ hasCommonList: true, parts }, resolveInterpretations({ 'I-13b': 'enterprise' }));
    expect(whole.outcomes[0]?.elected.map((one) => one.for)).toEqual([90, 40]);
    expect(whole.findings).toEqual([]);
  });
});
