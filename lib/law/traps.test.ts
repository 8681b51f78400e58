import { describe, expect, it } from 'vitest';
import { civilDay } from '@/lib/kernel/civil-day';
import { alternates } from './alternates';
import { appealRoute } from './appeal-route';
import { nextAppealState } from './appeal-state';
import { judgeDeciding } from './appeals';
import { apportion } from './apportion';
import { cancellation, judgeCancellation, judgeRepeat } from './cancellation';
import { judgeCircular } from './circular-1925';
import { judgeExecutiveElection } from './congresses';
import { judgeDisfranchisement } from './disfranchisement';
import { judgeFormerExecutive, judgeOrganising } from './executives';
import { franchiseOf } from './franchise';
import { judgeConference } from './letter-1921';
import { LETTERS } from './letters';
import { judgeInformation, judgeVerified } from './listing';
import { judgeStep } from './meeting';
import { judgePublication } from './publication';
import { quorum, quorumBase } from './quorum';
import { REGISTRY } from './registry';
import { restoration } from './restoration';
import { judgeDivision } from './uchastki';
import { judgeReplacement, replacementFor } from './vacancies';
import { count } from './votes';

const day = civilDay;
const rulesOf = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule);
const stepsOf = (settlement: 'village' | 'city' | 'guberniya-city') =>
  appealRoute({ settlement, districts: false }).steps;
const decide = (step: ReturnType<typeof stepsOf>[number] | undefined, decidedOn: string) => {
  if (step === undefined) throw new Error('No such step');
  const days = { receivedOn: day('1927-01-24'), decidedOn: day(decidedOn) };
  return rulesOf(judgeDeciding({ ...{ step, isLast: false, outcome: 'satisfied', reasons: 'справка' }, ...days }));
};
const ages = { adultBornUpTo: day('1909-02-06'), adultBirthYearUpTo: 1908, undecidedBirthYear: 1909 };

describe('what a reader of the Instruction stumbles on', () => {
  it('trap 1: the village commission never decides (28), the city commission does (30, 31)', () => {
    expect(decide(stepsOf('village')[0], '1927-01-25')).toEqual(['appeal-village-never-decides']);
    expect(decide(stepsOf('city')[0], '1927-01-25')).toEqual([]);
    expect(decide(stepsOf('guberniya-city')[0], '1927-01-25')).toEqual([]);
  });

  it('trap 2: a refusal travels up by itself, a satisfied complaint does not', () => {
    expect(nextAppealState('held', { kind: 'decide', outcome: 'refused', isLast: false })).toBe('sent');
    expect(nextAppealState('held', { kind: 'decide', outcome: 'satisfied', isLast: false })).toBe('satisfied');
    expect(nextAppealState('held', { kind: 'decide', outcome: 'refused', isLast: true })).toBe('refused');
  });

  it('trap 3: the uezd has three days, the guberniya seven', () => {
    expect(decide(stepsOf('village')[2], '1927-01-27')).toEqual([]);
    expect(decide(stepsOf('village')[2], '1927-01-28')).toEqual(['appeal-decided-late']);
    expect(decide(stepsOf('guberniya-city')[1], '1927-01-31')).toEqual([]);
    expect(decide(stepsOf('guberniya-city')[1], '1927-02-01')).toEqual(['appeal-decided-late']);
  });

  it('trap 4: population bounds an uchastok (37), those entitled make the quorum (40)', () => {
    const uchastok = { name: '1', kind: 'territorial' as const, population: 501, electors: 250, settlements: [] };
    const division = { settlement: 'village' as const, uchastki: [uchastok], unplaced: 0, placedTwice: 0 };
    expect(rulesOf(judgeDivision(division))).toEqual(['uchastok-too-large']);
    expect(quorum({ eligible: uchastok.electors, present: 88 }).valid).toBe(true);
  });

  it('trap 5: 35 % without rounding, and the same at repeats', () => {
    expect(quorum({ eligible: 201, present: 70 }).valid).toBe(false);
    expect(quorum({ eligible: 201, present: 70, repeatPercent: 20 }).valid).toBe(false);
  });

  it('trap 6: no half of the votes is needed, and “against” is not counted', () => {
    const candidates = [
      { name: 'a', for: 3, against: 40, abstained: 60 },
      { name: 'b', for: 2, against: 0, abstained: 0 },
    ];
    expect(count({ seats: 1, candidates }).elected.map(({ name }) => name)).toEqual(['a']);
  });

  it('trap 7: alternates are elected by a vote of their own, not taken from the runners-up', () => {
    const course = {
      ...({ state: 'counted', isRepeat: false, presidium: 2, mode: 'personal', ballots: [] } as const),
      readings: ['а', 'б', 'в', 'г', 'д'],
    };
    expect(rulesOf(judgeStep(course, { kind: 'vote', race: 'alternates' }))).toEqual(['vote-out-of-order']);
    expect(rulesOf(judgeStep(course, { kind: 'close', races: ['deputies', 'alternates'] }))).toContain('race-not-held');
  });

  it('trap 8: “more than half” is strict', () => {
    expect(cancellation({ deputies: 20, faulty: 10 }).extent).toBe('partial');
    expect(cancellation({ deputies: 20, faulty: 11 }).extent).toBe('full');
  });

  it('trap 9: full cancellation is the executive committee’s, partial the commission’s', () => {
    const facts = { deputies: 20, hasGround: true, faultyUchastki: 1 };
    const full = { ...facts, faulty: 11, extent: 'full' as const };
    const partial = { ...facts, faulty: 5, extent: 'partial' as const };
    expect(rulesOf(judgeCancellation({ ...full, body: 'commission' }))).toEqual(['cancellation-full-by-commission']);
    expect(rulesOf(judgeCancellation({ ...partial, body: 'executive' }))).toEqual([
      'cancellation-partial-by-executive',
    ]);
    expect(judgeCancellation({ ...full, body: 'executive' })).toEqual([]);
    expect(judgeCancellation({ ...partial, body: 'commission' })).toEqual([]);
  });

  it('trap 10: к and л are restored by the Presidium alone, and five years are nothing to them', () => {
    for (const letter of ['к', 'л']) {
      const facts = { labourSince: day('1927-01-01'), decidedOn: day('1927-03-01'), loyaltyProved: true };
      expect(restoration({ letter, ...facts })).toMatchObject({ body: 'vtsik-presidium', lawful: true, fullOn: null });
    }
  });

  it('trap 11: families need both conditions and one of five letters of the constitution', () => {
    const verdictOf = (letter: string, dependent: boolean, ownLabour: boolean) =>
      judgeDisfranchisement({
        ...{ letter: 'п', facts: { dependent, ownLabour }, principal: { letter } },
        documents: [{ kind: 'soviet-certificate' }],
      }).verdict;
    expect(LETTERS.filter((letter) => verdictOf(letter, true, false) === 'lawful')).toEqual([
      ...['а', 'б', 'в', 'г', 'д', 'е', 'ж', 'з', 'и', 'л', 'м'],
    ]);
    expect(verdictOf('з', false, false)).toBe('unlawful');
    expect(verdictOf('з', true, true)).toBe('unlawful');
  });

  it('trap 12: a detainee is not deprived, and stands outside the base of the quorum', () => {
    const entry = {
      letter: 'н',
      facts: { kind: 'detained' as const },
      documents: [{ kind: 'court-sentence' as const }],
    };
    expect(judgeDisfranchisement(entry)).toMatchObject({ verdict: 'unlawful', protectedBy: '15.н.n1' });
    expect(quorumBase({ electors: 100, detained: 5 })).toBe(100);
  });

  it('trap 13: the soviet’s register deprives nobody; the posted list does', () => {
    const person = { bornOn: day('1880-01-01'), birthYear: 1880, isOfAge: null, isDetained: false };
    expect(franchiseOf({ ...person, isListed: false }, ages)).toBe('elector');
    expect(franchiseOf({ ...person, isListed: true }, ages)).toBe('disfranchised');
  });

  it('trap 14: a denunciation needs both a check of the facts and a paper', () => {
    expect(rulesOf(judgeInformation(null))).toEqual(['information-unchecked']);
    expect(rulesOf(judgeInformation(false))).toEqual(['information-refuted']);
    expect(judgeInformation(true)).toEqual([]);
    expect(rulesOf(judgeDisfranchisement({ letter: 'з', facts: {}, documents: [] }).findings)).toEqual([
      'evidence-missing',
    ]);
    expect(rulesOf(judgeVerified({ total: 3, unverified: 1 }))).toEqual(['list-unverified']);
  });

  it('trap 15: posting is obligatory; what was read out or printed and not posted is not published', () => {
    expect(rulesOf(judgePublication({ electionStart: day('1927-02-06'), postedOn: null }))).toEqual([
      'publication-not-posted',
    ]);
    expect(judgePublication({ electionStart: day('1927-02-06'), postedOn: day('1927-01-17') })).toEqual([]);
  });

  it('trap 16: outsiders are electable to the executive committee, not to its presidium', () => {
    expect(judgeExecutiveElection({ disfranchised: [] })).toEqual([]);
    const sitting = { members: ['А', 'Б'], withoutHead: [], votes: 2 };
    expect(rulesOf(judgeOrganising({ ...sitting, chair: 'А', presidium: ['Б', 'В'] }))).toEqual([
      'executive-outsiders',
    ]);
  });

  it('trap 17: the former executive committee lives until the first sitting of the new', () => {
    const firstSittingOn = day('1927-04-05');
    expect(judgeFormerExecutive({ endedOn: day('1927-04-05'), firstSittingOn })).toEqual([]);
    expect(rulesOf(judgeFormerExecutive({ endedOn: day('1927-04-04'), firstSittingOn }))).toEqual([
      'executive-ended-early',
    ]);
  });

  it('trap 18: a new agent after a partial, a new commission after a full cancellation', () => {
    expect(rulesOf(judgeRepeat({ extent: 'partial', before: ['А'], now: ['А'] }))).toEqual(['repeat-same-agent']);
    expect(rulesOf(judgeRepeat({ extent: 'full', before: ['А', 'Б'], now: ['Б', 'А'] }))).toEqual([
      'repeat-same-commission',
    ]);
  });

  it('trap 19: only an alternate of the same uchastok steps in', () => {
    const other = { id: 'x', name: 'Х', uchastokId: '1', votes: 50, ordinal: 1, isAvailable: true };
    expect(replacementFor('3', [other])).toEqual({ kind: 'by-election' });
    expect(rulesOf(judgeReplacement({ uchastokId: '3', alternates: [other], chosenId: 'x' }))).toEqual([
      'vacancy-other-uchastok',
    ]);
  });

  it('trap 20: the circular of 1925 refuses nothing and cites no article; the letter of 1921 cites none either', () => {
    const { findings } = judgeCircular({ refusedNominations: 3, criticsEntered: 1 });
    expect(findings.map(({ level, article }) => [level, article])).toEqual([
      ['flag', 'circular-1925'],
      ['flag', 'circular-1925'],
    ]);
    const conference = { factories: [{ name: 'Мануфактура', isPrepared: false }], hasReportBefore: true };
    expect(judgeConference({ ...conference, responsible: 'Иванов' }).map(({ article }) => article)).toEqual([
      'letter-1921',
    ]);
  });

  it('trap 21: of articles 3 to 13 nothing is said but that they are missing', () => {
    const missing = REGISTRY.filter(({ kind }) => kind === 'missing');
    expect(missing.map(({ article }) => Number(article))).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    for (const { actors, terms } of missing) expect([actors, terms]).toEqual([[], []]);
  });
});

describe('numbers of the Instruction at their boundaries', () => {
  it.each([
    [1, 1],
    [3, 2],
    [57, 20],
    [100, 35],
    [200, 70],
    [201, 71],
    [303, 107],
  ])('quorum: of %i entitled %i', (eligible, needed) => {
    expect(quorum({ eligible, present: 0 }).needed).toBe(needed);
  });

  it.each([
    [20, 10, 'partial'],
    [20, 11, 'full'],
    [15, 8, 'full'],
    [15, 7, 'partial'],
    [15, 0, 'none'],
    [1, 1, 'full'],
    [0, 0, 'none'],
  ])('more than half: of %i deputies %i faulty is %s', (deputies, faulty, extent) => {
    expect(cancellation({ deputies, faulty }).extent).toBe(extent);
  });

  it.each([
    [3, 1],
    [4, 1],
    [5, 1],
    [6, 2],
    [14, 4],
    [20, 6],
    [100, 33],
  ])('one third: of %i deputies %i alternates', (seats, expected) => {
    expect(alternates({ seats }).alternates).toBe(expected);
  });

  it('apportionment: 1,400 inhabitants and 14 seats give 5, 3, 3, 2, 1', () => {
    const uchastki = [480, 350, 260, 170, 140].map((base) => ({ name: String(base), base }));
    expect(apportion({ seats: 14, uchastki }).uchastki.map(({ seats }) => seats)).toEqual([5, 3, 3, 2, 1]);
  });

  it('art. 60: a violation that no uchastok bounds touches the whole soviet', () => {
    expect(cancellation({ deputies: 20, faulty: 0, isGeneral: true })).toEqual({
      extent: 'full',
      decidedBy: 'executive',
    });
  });

  it('art. 61: once the commissions have ended, the executive committee cancels in part too', () => {
    const facts = { deputies: 20, faulty: 5, haveCommissionsEnded: true };
    expect(cancellation(facts)).toEqual({ extent: 'partial', decidedBy: 'executive' });
    const proposal = { ...facts, extent: 'partial' as const, faultyUchastki: 1, body: 'executive' as const };
    expect(judgeCancellation({ ...proposal, hasGround: true })).toEqual([]);
  });
});
