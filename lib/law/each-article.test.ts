import { describe, expect, it } from 'vitest';
import { appealRoute } from './appeal-route';
import { cancellation, judgeCancellation, judgeRepeat, needsNewList } from './cancellation';
import {
  congressDelegates,
  judgeComposition,
  judgeCongressVotes,
  judgeConvening,
  judgeExecutiveElection,
  judgeMandates,
} from './congresses';
import { judgeDisfranchisement } from './disfranchisement';
import type { DisfranchisementCase } from './disfranchisement-facts';
import { EVIDENCE_BY_LETTER } from './evidence';
import { judgeOrganising, judgeRevision } from './executives';
import { judgeStep, type MeetingCourse, type Reading } from './meeting';
import { judgeDivision } from './uchastki';
import { count } from './votes';

const verdictOf = (entry: DisfranchisementCase) => judgeDisfranchisement(entry).verdict;
const rulesOf = (findings: readonly { rule: string; article: string }[]) =>
  findings.map(({ rule, article }) => `${article} ${rule}`);

describe('grounds that other tests do not name', () => {
  it.each([
    ['15.в', 'в', 'patent-certificate', { systematicResale: true }],
    ['15.г', 'г', 'soviet-certificate', { systematicLending: true }],
    ['15.е', 'е', 'finance-certificate', {}],
    ['15.ж', 'ж', 'finance-certificate', {}],
    ['15.и', 'и', 'patent-certificate', {}],
    ['15.м', 'м', 'administrative-certificate', {}],
    ['15.о', 'о', 'medical-act', {}],
  ] as const)('art. %s: lawful with its paper, not with another and not without', (_article, letter, kind, facts) => {
    expect(verdictOf({ letter, facts, documents: [{ kind }] })).toBe('lawful');
    expect(verdictOf({ letter, facts, documents: [] })).toBe('unlawful');
    expect(verdictOf({ letter, facts, documents: [{ kind: 'vtsik-decree' }] })).toBe('unlawful');
  });

  it.each([
    ['15.в', 'в', 'patent-certificate', { systematicResale: false }],
    ['15.г', 'г', 'soviet-certificate', { systematicLending: false }],
  ] as const)('art. %s: what happened once is no ground', (_article, letter, kind, facts) => {
    expect(verdictOf({ letter, facts, documents: [{ kind }] })).toBe('unlawful');
  });

  it('art. 15 а, note: both signs of a labour farm are shown, and still people decide', () => {
    const facts = { hiredPermanent: 2, membersWorkDaily: true, labourAuxiliary: true };
    const judged = judgeDisfranchisement({ letter: 'а', facts, documents: [{ kind: 'finance-certificate' }] });
    expect(judged.verdict).toBe('undecided');
    expect(judged.findings[0]?.basis).toMatchObject({ membersWorkDaily: true, labourAuxiliary: true });
  });

  it.each([
    ['16.е', 'проценты по вкладу'],
    ['16.и', 'врач'],
  ])('art. %s: «%s» is none of the letters, so article 17 keeps the right', (_article, letter) => {
    const judged = judgeDisfranchisement({ letter, facts: {}, documents: [{ kind: 'finance-certificate' }] });
    expect(rulesOf(judged.findings)).toEqual(['17 ground-unknown']);
  });

  it.each([
    ['22.а', 'н'],
    ['22.б', 'б'],
    ['22.в', 'з'],
    ['22.г', 'о'],
    ['22.д', 'к'],
  ] as const)('art. %s says what letter %s rests on', (article, letter) => {
    expect(EVIDENCE_BY_LETTER[letter].map((evidence) => evidence.article)).toContain(article);
  });
});

const course = (readings: readonly Reading[]): MeetingCourse => ({
  ...{ state: 'counted', isRepeat: false, presidium: 2, readings: [...readings], mode: 'personal', ballots: [] },
});

describe('the meeting', () => {
  it.each([
    ['42.а', 'а'],
    ['42.б', 'б'],
    ['42.в', 'в'],
    ['42.д', 'д'],
  ] as const)('art. %s: no vote while it has not been read out', (_article, missing) => {
    const all: readonly Reading[] = ['а', 'б', 'в', 'г', 'д'];
    const step = { kind: 'vote', race: 'deputies' } as const;
    const found = judgeStep(course(all.filter((item) => item !== missing)), step);
    expect(found.some(({ level }) => level === 'breach')).toBe(true);
  });

  it('art. 34: a vote outside an open meeting elects nobody', () => {
    const found = judgeStep({ ...course([]), state: 'convened' }, { kind: 'vote', race: 'deputies' });
    expect(found.some(({ level }) => level === 'breach')).toBe(true);
  });

  it('art. 37, note: a khutor does not join a settlement of another soviet', () => {
    const settlements = [
      { name: 'хутор', population: 20, isOfSoviet: true },
      { name: 'Чужие', population: 90, isOfSoviet: false },
    ];
    const uchastok = { name: '1', kind: 'territorial' as const, population: 110, electors: 60, settlements };
    const found = judgeDivision({ settlement: 'village', uchastki: [uchastok], unplaced: 0, placedTwice: 0 });
    expect(rulesOf(found)).toContain('37.n1 settlement-of-another-soviet');
  });

  it('art. 45, note: a hundred votes against defeat nobody who has one for', () => {
    const candidates = [{ name: 'А', for: 1, against: 100, abstained: 20 }];
    expect(count({ seats: 1, candidates }).elected).toHaveLength(1);
  });
});

describe('congresses and executive committees', () => {
  const units = [{ name: 'село', kind: 'village' as const, base: 10 }];

  it('art. 50 а: the smallest soviet sends one, and none may be missing', () => {
    expect(congressDelegates({ congress: 'volost', units }).delegates[0]?.delegates).toBe(1);
    const found = judgeComposition({ congress: 'volost', units, missingSoviets: ['Мхи'] });
    expect(rulesOf(found)).toEqual(['50.а congress-soviet-missing']);
  });

  it('art. 50 б: village soviets send nobody past the volost', () => {
    expect(rulesOf(judgeComposition({ congress: 'uezd', units, missingSoviets: [] }))).toEqual([
      '50.б congress-village-soviet',
    ]);
  });

  it('art. 50 в: congresses of an oblast or krai are not named', () => {
    const found = judgeComposition({ congress: 'all-russian', units: [], missingSoviets: [], sendsKrai: true });
    expect(rulesOf(found)).toEqual(['50.в congress-krai-delegates']);
  });

  it('art. 52: the congress itself decides on the mandates', () => {
    const found = judgeMandates({ hasCommission: true, hasReport: true, isByCongress: false });
    expect(rulesOf(found)).toEqual(['52 mandates-not-by-congress']);
  });

  it('art. 52, note 1: advisers do not vote', () => {
    expect(rulesOf(judgeCongressVotes({ votes: 11, delegates: 10 }))).toEqual(['52.n1 congress-advisory-votes']);
    expect(judgeCongressVotes({ votes: 10, delegates: 10 })).toEqual([]);
  });

  it('art. 52, note 2: only the disfranchised cannot be elected', () => {
    expect(rulesOf(judgeExecutiveElection({ disfranchised: ['Иванов'] }))).toEqual(['52.n2 executive-without-rights']);
    expect(judgeExecutiveElection({ disfranchised: [] })).toEqual([]);
  });

  const sitting = { members: ['А', 'Б'], chair: 'А', presidium: ['Б'], withoutHead: [], votes: 2 };
  it.each([
    ['54', { chair: null }, 'executive-without-chair'],
    ['54', { withoutHead: ['земотдел'] }, 'departments-without-head'],
    ['54.n1', { chair: 'В' }, 'executive-outsiders'],
    ['54.n2', { votes: 3 }, 'executive-advisory-votes'],
  ])('art. %s: %j is %s', (article, change, rule) => {
    expect(rulesOf(judgeOrganising({ ...sitting, ...change }))).toEqual([`${article} ${rule}`]);
    expect(judgeOrganising(sitting)).toEqual([]);
  });

  it.each([
    [2, ['56 revision-members']],
    [3, []],
    [5, []],
    [6, ['56 revision-members']],
  ])('art. 56: a volost revision commission of %i', (members, expected) => {
    const found = judgeRevision({ level: 'volost', members, candidates: 2, isSeparateVote: true, incompatible: [] });
    expect(rulesOf(found)).toEqual(expected);
  });
});

describe('cancellation', () => {
  const partial = { deputies: 20, faulty: 5, extent: 'partial', faultyUchastki: 1, body: 'commission' } as const;

  it.each(['58', '58.а', '58.б'])('art. %s: without a ground nothing is cancelled', () => {
    expect(rulesOf(judgeCancellation({ ...partial, hasGround: false }))).toEqual(['58 cancellation-without-ground']);
    expect(judgeCancellation({ ...partial, hasGround: true })).toEqual([]);
  });

  it.each(['59', '59.а', '59.б'])('art. %s: in part means by uchastok, in full the whole soviet', () => {
    const found = judgeCancellation({ ...partial, faultyUchastki: 0, hasGround: true });
    expect(rulesOf(found)).toEqual(['59 cancellation-without-uchastok']);
    expect(cancellation({ deputies: 20, faulty: 20 }).extent).toBe('full');
  });

  it('art. 63: after a full cancellation the list is posted anew, after a partial one it stays', () => {
    expect(needsNewList('full')).toBe(true);
    expect(needsNewList('partial')).toBe(false);
  });

  it('art. 64: the agent of a cancelled uchastok does not lead it again', () => {
    const found = judgeRepeat({ extent: 'partial', before: ['Иванов'], now: ['Иванов'] });
    expect(rulesOf(found)).toEqual(['64 repeat-same-agent']);
    expect(judgeRepeat({ extent: 'partial', before: ['Иванов'], now: ['Петров'] })).toEqual([]);
  });

  it('art. 66: early re-election asks for an extraordinary congress', () => {
    const convening = { isByExecutive: true, isEarlyReelection: true };
    expect(rulesOf(judgeConvening({ ...convening, isExtraordinary: false }))).toEqual([
      '66 congress-not-extraordinary',
    ]);
    expect(judgeConvening({ ...convening, isExtraordinary: true })).toEqual([]);
  });

  it('art. 31, note: the district commission stands first where there is one', () => {
    expect(appealRoute({ settlement: 'city', districts: true }).steps[0]?.article).toBe('31.n1');
  });
});
