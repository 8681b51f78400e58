import { describe, expect, it } from 'vitest';
import { civilDay } from '@/lib/kernel/civil-day';
import { exactly } from '@/lib/kernel/fact-day';
import { judgeAdmission } from './admission';
import { alternates, judgeSpread } from './alternates';
import { appealRoute, routeAfterEnd, stepDue } from './appeal-route';
import { filingDue, judgeDeciding, judgeFiling, judgeForwarding } from './appeals';
import { apportion } from './apportion';
import { judgeCancellation, judgeRepeat, needsNewList } from './cancellation';
import { judgeCircular } from './circular-1925';
import { judgeComplaintFiling } from './complaints';
import { judgeDisfranchisement } from './disfranchisement';
import { strikeOver } from './enterprise';
import type { RuleFinding } from './finding';
import {
  INTERPRETATION_IDS,
  type InterpretationId,
  type Interpretations,
  readingsOf,
  resolveInterpretations,
} from './interpretations';
import { judgeReturn, officialsWithoutReport } from './letter-1921';
import { judgeCopies } from './listing';
import { judgeChallenge, judgeNomination } from './nominations';
import { judgeNotices } from './notices';
import { judgePublication, startOfElections } from './publication';
import { judgeQuorum, judgeQuorumAtVote, quorum, quorumBase, quorumOfParts } from './quorum';
import { judgeLocalVariant } from './register';
import { judgePetition, restoration } from './restoration';
import { seatsOfSoviet } from './seats';
import { termOf } from './terms';
import { judgeDivision } from './uchastki';
import { replacementFor } from './vacancies';
import { count, countLists, judgeCounts, judgeOutcome } from './votes';

const day = civilDay;
const village = appealRoute({ settlement: 'village', districts: false }).steps;
const [forwarding, deciding] = [village[0], village[1]];
if (forwarding === undefined || deciding === undefined) throw new Error('The village route has three bodies');

const hands = (name: string, votes: number) => ({ name, for: votes, against: 0, abstained: 0 });
const lists = [
  { ...hands('first', 40), candidates: ['a', 'b'] },
  { ...hands('second', 30), candidates: ['c', 'd'] },
];
const uchastki = [480, 350, 260, 170, 140].map((base, index) => ({ name: String(index + 1), base }));
const alternate = (id: string, votes: number, ordinal: number) => ({
  ...{ id, name: id, uchastokId: '1', votes, ordinal, isAvailable: true },
});
const family = { letter: 'п', facts: { dependent: true, ownLabour: false }, principal: { letter: 'к' } };
const soviet = [{ kind: 'soviet-certificate' as const }];
const officials = [
  { name: 'a', institution: 'упродком', reportedOn: [day('1921-03-01'), day('1921-04-30')] },
  { name: 'b', institution: 'упродком', reportedOn: [day('1921-03-31'), day('1921-04-01')] },
  { name: 'c', institution: 'упродком', reportedOn: [] },
];

/** For each number a case that every other reading decides otherwise than the default. */
const CASES: Readonly<Record<InterpretationId, (reading: Interpretations) => unknown>> = {
  'I-01': (interpretations) => termOf('27', day('1927-01-17'), { interpretations }).due,
  'I-02': (reading) => judgePublication({ electionStart: day('1927-02-06'), postedOn: day('1927-01-17') }, reading),
  // 23 January 1927 was a Sunday.
  'I-03': (interpretations) => termOf('48', day('1927-01-16'), { interpretations }).due,
  'I-04': (reading) => startOfElections({ startsOn: day('1927-02-06'), campaignStartsOn: day('1927-01-10') }, reading),
  'I-05': (reading) => judgeFilingBy(reading, '1927-01-25').length + judgeFilingBy(reading, '1927-01-21').length,
  'I-06': (reading) =>
    stepDue(deciding, { receivedOn: exactly(day('1927-01-27')), sentOn: exactly(day('1927-01-25')) }, reading),
  'I-07': (reading) =>
    judgeForwarding(
      {
        ...{ step: deciding, isLast: false, conclusion: 'да', outcome: 'refused' },
        ...{ receivedOn: day('1927-01-27'), forwardedOn: day('1927-02-05') },
      },
      reading,
    ),
  'I-08': (reading) =>
    judgeDeciding(
      {
        ...{ step: forwarding, isLast: false, outcome: 'satisfied', reasons: 'да' },
        ...{ receivedOn: day('1927-01-24'), decidedOn: day('1927-01-25') },
      },
      reading,
    ),
  'I-09': (reading) => judgeFilingBy(reading, '1927-02-20'),
  'I-10': (reading) => judgeAdmission({ name: 'a', franchise: 'disfranchised', hasPendingAppeal: true }, reading),
  'I-12': (reading) => quorumBase({ electors: 100, detained: 3 }, reading),
  'I-13': (reading) => quorum({ eligible: 201, present: 70 }, reading),
  'I-13b': (reading) =>
    quorumOfParts(
      [100, 100].map((eligible, index) => ({ eligible, present: index === 0 ? 60 : 20 })),
      reading,
    ),
  'I-14': (reading) => judgeQuorumAtVote({ eligible: 200, present: 60 }, reading),
  'I-15': (reading) => [
    quorum({ eligible: 100, present: 25, repeatPercent: 25 }, reading).valid,
    judgeNotices(
      {
        ...{ heldOn: day('1927-02-06'), isRepeat: true },
        ...{ eligible: 10, servedInTime: 0, servedLate: 10, servedUnknown: 0 },
      },
      reading,
    ).map(({ rule }) => rule),
  ],
  'I-16': (reading) => seatsOfSoviet({ population: 1450, settlement: 'village' }, undefined, reading),
  'I-17': (reading) => apportion({ seats: 14, uchastki }, reading).uchastki.map(({ seats }) => seats),
  'I-18': (reading) => [
    judgeCounts({ seats: 2, present: 50, mode: 'personal', counts: [hands('a', 30), hands('b', 30)] }, reading).length,
    countLists({ seats: 2, lists }, reading).elected,
  ],
  'I-19': (reading) => judgeOutcome({ tied: ['a', 'b'], open: 1 }, reading),
  'I-20': (reading) => [14, 16, 17].map((seats) => alternates({ seats, seatsByUchastok: [2, 2, seats - 4] }, reading)),
  'I-21': (reading) =>
    [3, 4, 5].map((number) =>
      judgeSpread({ race: 'revision', uchastki: number, places: 5, orderNumber: null }, reading),
    ),
  'I-22': (reading) => judgeChallenge({ name: 'a', reason: 'да', for: 1, against: 40, present: 50 }, reading).isRemoved,
  'I-22b': (reading) => {
    const [a, b] = [
      { id: 'a', name: 'a' },
      { id: 'b', name: 'b' },
    ];
    const parts = [
      { standing: [b], struck: [a] },
      { standing: [a, b], struck: [] },
    ];
    return [...strikeOver(parts, reading).struck];
  },
  'I-23': (reading) =>
    judgeNomination(
      { race: 'deputies', proposer: { kind: 'citizen', name: 'a', isCommissionMember: true }, candidates: [] },
      reading,
    ),
  'I-24': (reading) =>
    judgeComplaintFiling(
      { electionsEndedOn: day('1927-02-06'), meetingHeldOn: day('1927-02-01'), filedOn: day('1927-02-10') },
      reading,
    ),
  'I-25': (reading) =>
    judgeCancellation(
      { deputies: 20, faulty: 11, extent: 'partial', faultyUchastki: 2, body: 'commission', hasGround: true },
      reading,
    ),
  'I-26': (reading) => judgeRepeat({ extent: 'full', before: ['a', 'b', 'c'], now: ['a', 'd', 'e'] }, reading),
  'I-26b': (reading) => needsNewList('partial', reading),
  'I-27': (reading) => replacementFor('1', [alternate('a', 10, 2), alternate('b', 5, 1)], reading),
  'I-28': (reading) =>
    restoration(
      {
        ...{ letter: 'з', labourSince: null, decidedOn: day('1927-03-10'), loyaltyProved: true },
        ...{ petitionedOn: day('1927-02-01') },
        labour: {
          periods: [
            { from: day('1920-01-01'), until: day('1920-12-31') },
            { from: day('1923-03-05'), until: null },
          ],
        },
      },
      reading,
    ).lawful,
  'I-29': (reading) =>
    restoration(
      { letter: 'з', labourSince: day('1920-01-01'), decidedOn: day('1927-03-10'), loyaltyProved: true },
      reading,
    ).confirmedBy,
  'I-30': (reading) => judgeDisfranchisement({ ...family, documents: soviet }, reading).findings,
  'I-31': (reading) =>
    judgeDisfranchisement(
      { letter: 'а', facts: { hiredPermanent: 3 }, documents: [{ kind: 'finance-certificate' }] },
      reading,
    ).findings,
  'I-33': (reading) =>
    judgeDivision(
      {
        ...{ settlement: 'village', unplaced: 0, placedTwice: 0 },
        uchastki: [{ name: '1', kind: 'territorial', population: 600, electors: 350, settlements: [] }],
      },
      reading,
    ),
  'I-34': (reading) =>
    judgeCopies(
      {
        postedOn: day('1927-01-17'),
        sent: (['soviet', 'higher-commission', 'higher-executive'] as const).map((to) => ({
          ...{ to, sentOn: day('1927-01-19') },
        })),
      },
      reading,
    ),
  'I-35': (reading) => routeAfterEnd({ settlement: 'village', districts: false }, reading),
  'I-36': (reading) => judgePetition({ letter: 'о', isThroughSoviet: true, conclusion: 'да' }, reading),
  'I-37': (reading) =>
    judgeReturn({
      ...{ month: '1921-04', reports: { returned: 2, recorded: 2 } },
      silent: officialsWithoutReport(officials, '1921-04', reading).map(({ name }) => name),
    }),
  'I-38': (reading) => judgeCircular({ cellListMeetings: [1, 2] }, reading).findings,
  'I-39': (reading) =>
    judgeLocalVariant(
      {
        ...{ proposedBy: 'krai', approval: '12' },
        ...{ submittedOn: day('1927-03-01'), campaignStartsOn: day('1927-03-31') },
      },
      reading,
    ),
};

function judgeFilingBy(reading: Interpretations, filedOn: string) {
  const facts = { postedOn: day('1927-01-17'), filer: 'listed' as const, isListed: true, filedOn: day(filedOn) };
  const press = day(reading['I-05'] === 'earlier-of-both' ? '1927-01-12' : '1927-01-20');
  return judgeFiling({ ...facts, pressOn: press }, reading);
}

const isFindings = (value: unknown): value is RuleFinding[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'object' && 'rule' in item);

describe('the readings', () => {
  const decided = INTERPRETATION_IDS.filter((id) => id !== 'I-13').flatMap((id) =>
    readingsOf(id)
      .slice(1)
      .map((code) => [id, code] as const),
  );

  it.each(decided)('%s=%s decides otherwise than the default', (id, code) => {
    expect(CASES[id](resolveInterpretations({ [id]: code }))).not.toEqual(CASES[id](resolveInterpretations({})));
  });

  it('I-13: rounding 35 % up to whole people needs as many as the exact comparison, everywhere', () => {
    const rounded = resolveInterpretations({ 'I-13': 'rounded-up' });
    for (let eligible = 0; eligible <= 3000; eligible += 1) {
      const facts = { eligible, present: Math.floor(eligible / 3) };
      expect(quorum(facts, rounded)).toEqual(quorum(facts));
      expect(quorum(facts).needed).toBe(Math.ceil((35 * eligible) / 100));
    }
    expect(judgeQuorum({ eligible: 201, present: 70 })[0]?.interpretation).toBe('I-13');
  });

  it('I-05: later of posting and press moves the last day on, earlier moves it back', () => {
    const facts = { postedOn: day('1927-01-17'), pressOn: day('1927-01-20') };
    const dueBy = (code: string) => filingDue(facts, resolveInterpretations({ 'I-05': code })).latest;
    expect(['posting', 'later-of-both', 'earlier-of-both'].map(dueBy)).toEqual([
      '1927-01-24',
      '1927-01-27',
      '1927-01-24',
    ]);
  });

  it.each(INTERPRETATION_IDS)('%s: a finding that rests on it names it', (id) => {
    const results = readingsOf(id).map((code) => CASES[id](resolveInterpretations({ [id]: code })));
    for (const result of results.filter(isFindings)) {
      expect(result.map(({ interpretation }) => interpretation)).toContain(id);
    }
  });

  it.each([
    ['I-01', 'event-day-included'],
    ['I-03', 'moved-for-citizens'],
    ['I-05', 'later-of-both'],
  ])('art. 27: a late complaint names %s where the campaign switched it', (id, code) => {
    const late = judgeFilingBy(resolveInterpretations({ [id]: code }), '1927-03-01');
    expect(late.map(({ interpretation }) => interpretation)).toEqual([id]);
  });

  it('I-19: however equals are settled, the machine leaves them to people', () => {
    for (const code of readingsOf('I-19')) {
      const reading = resolveInterpretations({ 'I-19': code });
      const { tied, open } = count({ seats: 1, candidates: [hands('a', 5), hands('b', 5)] });
      expect(judgeOutcome({ tied: tied.map(({ name }) => name), open }, reading)).toMatchObject([
        { level: 'undecided', basis: { how: code } },
      ]);
    }
  });
});
