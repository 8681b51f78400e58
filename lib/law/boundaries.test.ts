import { describe, expect, it } from 'vitest';
import { civilDay } from '@/lib/kernel/civil-day';
import { exactly, UNKNOWN_DAY } from '@/lib/kernel/fact-day';
import { judgeAdmission, judgeTurningAway } from './admission';
import { judgeAllotment } from './allotment';
import { alternates, judgeSpread } from './alternates';
import { appealRoute, routeAfterEnd, stepDue, successorOf, takenOver } from './appeal-route';
import { filingDue, judgeDeciding, judgeFiling, judgeForwarding } from './appeals';
import { apportion } from './apportion';
import { judgeCancellation, judgeCancellationNotice, judgeRepeat, needsNewList } from './cancellation';
import { type CircularFacts, judgeCircular } from './circular-1925';
import { judgeComplaintDeciding, judgeComplaintForwarding } from './complaints';
import { type CongressUnit, congressDelegates, judgeComposition, type UnitKind } from './congresses';
import { judgeDisfranchisement } from './disfranchisement';
import type { GroundFacts } from './disfranchisement-facts';
import { EVIDENCE_BY_LETTER } from './evidence';
import { resolveInterpretations } from './interpretations';
import { judgeCopies } from './listing';
import { resolveParameters } from './parameters';

const day = civilDay;
const rulesOf = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule);
const named = (bases: readonly number[]) => bases.map((base, index) => ({ name: `${index}`, base }));

describe('art. 14–17: grounds at their edges', () => {
  const judged = (letter: 'д' | 'з' | 'и' | 'к' | 'л', facts: GroundFacts, reading = {}) => {
    const kind = EVIDENCE_BY_LETTER[letter][0]?.kinds[0];
    const documents = kind === undefined ? [] : [{ kind }];
    return judgeDisfranchisement({ letter, facts, documents }, resolveInterpretations(reading));
  };

  it.each<[string, GroundFacts, string]>([
    ['a post of the list', { post: 'урядник' }, 'lawful'],
    ['a post of the list, whoever directed', { post: 'урядник', directedPolice: false }, 'lawful'],
    ['no post said', {}, 'lawful'],
    ['no post said, and nobody directed', { post: ' ', directedPolice: false }, 'lawful'],
    ['another post, and police directed', { post: 'городской голова', directedPolice: true }, 'lawful'],
    ['another post, of whom nobody knows', { post: 'городской голова' }, 'undecided'],
    ['another post, and nobody directed', { post: 'городской голова', directedPolice: false }, 'unlawful'],
  ])('art. 15 л: %s', (_what, facts, verdict) => {
    expect(judged('л', facts).verdict).toBe(verdict);
  });

  it.each<[string, GroundFacts, string, string | null]>([
    ['the leader of a band', { bandLeader: true }, 'lawful', null],
    ['whatever is said of officers', { bandLeader: true, officer: false }, 'lawful', null],
    ['who served and defended', { bandLeader: true, redArmy: true, activeDefence: true }, 'lawful', null],
    ['who serves now', { bandLeader: true, servingNow: true }, 'lawful', null],
    ['who was mobilised', { bandLeader: true, mobilised: true }, 'lawful', null],
    ['whom an act has pardoned', { bandLeader: true, governmentAct: true }, 'unlawful', '15.к.n1'],
    ['a leader of none', { bandLeader: false, officer: true }, 'lawful', null],
  ])('art. 15 к, note: %s', (_what, facts, verdict, protectedBy) => {
    expect(judged('к', facts)).toMatchObject({ verdict, protectedBy });
  });

  it('I-31: by thresholds hands past art. 16 г make permanent labour, unless it is said that they are not', () => {
    const reading = { 'I-31': 'thresholds' };
    expect(judged('д', { hiredAdults: 2 }).verdict).toBe('undecided');
    expect(judged('д', { hiredAdults: 2 }, reading).verdict).toBe('lawful');
    expect(judged('д', { hiredAdults: 1, apprentices: 1 }, reading).verdict).toBe('lawful');
    expect(judged('д', { apprentices: 3 }, reading).verdict).toBe('lawful');
    expect(judged('д', { hiredAdults: 2, hiredPermanently: false }, reading).verdict).toBe('unlawful');
    expect(judged('д', {}, reading).verdict).toBe('undecided');
    expect(judged('д', { hiredAdults: 1 }, reading).protectedBy).toBe('16.г');
  });

  it('I-31: by thresholds the farm’s numbers decide only past those of art. 16', () => {
    const farm = (facts: GroundFacts) =>
      judgeDisfranchisement(
        { letter: 'а', facts, documents: [{ kind: 'finance-certificate' }] },
        resolveInterpretations({ 'I-31': 'thresholds' }),
      ).verdict;
    expect([farm({ hiredPermanent: 1 }), farm({ hiredPermanent: 2 })]).toEqual(['undecided', 'lawful']);
    expect([farm({ hiredPermanent: 1, hiredHarvest: 2 }), farm({ hiredHarvest: 3 })]).toEqual(['undecided', 'lawful']);
  });

  it.each<[GroundFacts, string]>([
    [{ hiredPermanent: 0 }, 'undecided'],
    [{ hiredHarvest: 0 }, 'undecided'],
    [{ hiredPermanent: 0, hiredHarvest: 0 }, 'unlawful'],
    [{ hiredPermanent: 1, hiredHarvest: 3, specialCircumstance: 'болезнь' }, 'undecided'],
    [{ hiredPermanent: 1, specialCircumstance: ' ' }, 'undecided'],
    [{ hiredPermanent: 1, hiredHarvest: 1 }, 'undecided'],
  ])('art. 15 а and 16 а, б: %o', (facts, verdict) => {
    const documents = [{ kind: 'finance-certificate' as const }];
    expect(judgeDisfranchisement({ letter: 'а', facts, documents }).verdict).toBe(verdict);
  });

  it('art. 17: a decree deprives by itself and is the only paper asked for', () => {
    const facts = { decreeNumber: ' 12 ' };
    const documents = [{ kind: 'vtsik-decree' as const }];
    expect(judgeDisfranchisement({ letter: 'з', facts, documents })).toEqual({
      ...{ verdict: 'lawful', evidence: ['vtsik-decree'], protectedBy: null, findings: [] },
    });
    expect(judgeDisfranchisement({ letter: 'з', facts: { decreeNumber: ' ' }, documents }).verdict).toBe('unlawful');
  });
});

describe('art. 26–33: days and ways', () => {
  it('art. 26: copies sent on a day that does not tell are undecided, late ones flagged', () => {
    const copies = (sentOn: typeof UNKNOWN_DAY) =>
      judgeCopies({
        postedOn: day('1927-01-17'),
        sent: [
          { to: 'soviet', sentOn: day('1927-01-17') },
          { to: 'higher-commission', sentOn },
          { to: 'higher-executive', sentOn },
        ],
      });
    const latest = exactly(day('1927-01-17'));
    expect(copies(UNKNOWN_DAY)).toEqual([
      {
        ...{ rule: 'copies-day-unknown', article: '26', level: 'undecided' },
        ...{ basis: { unknown: 2, latest }, interpretation: 'I-34' },
      },
    ]);
    expect(copies(exactly(day('1927-01-18')))).toEqual([
      {
        ...{ rule: 'copies-late', article: '26', level: 'flag' },
        ...{ basis: { late: 2, latest }, interpretation: 'I-34' },
      },
    ]);
  });

  it('art. 27: no day in the press leaves the day of posting', () => {
    for (const pressOn of [null, undefined]) {
      const due = filingDue(
        { postedOn: day('1927-01-17'), pressOn },
        resolveInterpretations({ 'I-05': 'later-of-both' }),
      );
      expect(due).toEqual(exactly(day('1927-01-24')));
    }
    expect(
      filingDue({ postedOn: day('1927-01-17') }, resolveInterpretations({ 'I-01': 'event-day-included' })).latest,
    ).toBe('1927-01-23');
  });

  it('I-09: a complaint taken at any time is taken on an unknown day too', () => {
    const facts = { postedOn: day('1927-01-17'), filedOn: UNKNOWN_DAY, filer: 'listed' as const, isListed: true };
    expect(judgeFiling(facts, resolveInterpretations({ 'I-09': 'accepted' }))).toEqual([]);
  });

  const [village, volost] = appealRoute({ settlement: 'village', districts: false }).steps;
  if (village === undefined || volost === undefined) throw new Error('The village route has three bodies');

  it('I-06: by dispatch the term runs from the sending, or from the receipt where no sending is known', () => {
    const reading = resolveInterpretations({ 'I-06': 'dispatch' });
    const facts = { step: volost, isLast: false, outcome: 'refused', reasons: 'да' } as const;
    const days = { receivedOn: day('1927-01-28'), decidedOn: day('1927-01-31') };
    expect(judgeDeciding({ ...facts, ...days }, reading)).toEqual([]);
    expect(judgeDeciding({ ...facts, ...days, sentOn: day('1927-01-27') }, reading)).toMatchObject([
      { rule: 'appeal-decided-late', basis: { due: exactly(day('1927-01-30')) } },
    ]);
    expect(judgeDeciding({ ...facts, ...days, sentOn: day('1927-01-27') })).toEqual([]);
    const included = resolveInterpretations({ 'I-01': 'event-day-included' });
    expect(judgeDeciding({ ...facts, ...days }, included)[0]?.interpretation).toBe('I-01');
    const forwarding = { step: village, isLast: false, outcome: null, conclusion: 'да' };
    expect(
      judgeForwarding({ ...forwarding, receivedOn: day('1927-01-28'), forwardedOn: day('1927-01-31') }, included)[0]
        ?.interpretation,
    ).toBe('I-01');
  });

  it('I-06: the commission above reckons its week so too (48)', () => {
    const facts = { isLeading: false, reasons: 'да', receivedOn: day('1927-02-16'), decidedOn: day('1927-02-23') };
    const reading = resolveInterpretations({ 'I-06': 'dispatch' });
    expect(judgeComplaintDeciding({ ...facts, sentOn: day('1927-02-14') })).toEqual([]);
    expect(judgeComplaintDeciding(facts, reading)).toEqual([]);
    expect(rulesOf(judgeComplaintDeciding({ ...facts, sentOn: day('1927-02-14') }, reading))).toEqual([
      'complaint-decided-late',
    ]);
    const included = resolveInterpretations({ 'I-01': 'event-day-included' });
    expect(judgeComplaintDeciding(facts, included)[0]?.interpretation).toBe('I-01');
    const forwarding = { receivedOn: day('1927-02-13'), forwardedOn: day('1927-02-16'), explanations: 'да' };
    expect(judgeComplaintForwarding(forwarding)).toEqual([]);
    expect(rulesOf(judgeComplaintForwarding(forwarding, included))).toEqual(['complaint-forwarded-late']);
  });

  it('art. 33: a step taken over has no term, and an executive committee decides where the village sent on', () => {
    expect(takenOver(village, 'soviet')).toMatchObject({ days: 0, article: '33', isUntimed: true, mayDecide: false });
    expect(takenOver(village, 'executive').mayDecide).toBe(true);
    expect(takenOver(volost, 'soviet').mayDecide).toBe(true);
    const days = { receivedOn: exactly(day('1927-01-24')), sentOn: exactly(day('1927-01-24')) };
    expect(stepDue(takenOver(volost, 'executive'), days)).toEqual(UNKNOWN_DAY);
    const late = {
      receivedOn: day('1927-01-24'),
      decidedOn: day('1927-06-01'),
      outcome: 'refused',
      reasons: 'да',
    } as const;
    expect(judgeDeciding({ ...late, step: takenOver(volost, 'executive'), isLast: false })).toEqual([]);
    const sent = { receivedOn: day('1927-01-24'), forwardedOn: day('1927-06-01'), outcome: null, conclusion: 'да' };
    expect(judgeForwarding({ ...sent, step: takenOver(village, 'soviet'), isLast: false })).toEqual([]);
  });

  it.each([
    ['village', 'soviet'],
    ['city-district', 'soviet'],
    ['city', 'soviet'],
    ['volost', 'executive'],
    ['uezd', 'executive'],
    ['guberniya', 'executive'],
  ] as const)('art. 33: the %s commission’s cases go to the %s of its level', (level, kind) => {
    expect(successorOf(level)).toEqual({ kind, level });
  });

  it('art. 33: the ways after the end, with and without districts, and by the other reading of I-35', () => {
    const way = (settlement: 'village' | 'city' | 'guberniya-city', districts: boolean, reading = {}) =>
      routeAfterEnd({ settlement, districts }, resolveInterpretations(reading)).map(
        ({ kind, level, mayDecide, article }) => `${article} ${kind} ${level}${mayDecide ? ' decides' : ''}`,
      );
    expect(way('village', false)).toEqual([
      '33 soviet village',
      '33 executive volost decides',
      '33 executive uezd decides',
    ]);
    expect(way('guberniya-city', true)).toEqual([
      '33 soviet city-district decides',
      '33 soviet city decides',
      '33 executive guberniya decides',
    ]);
    const higher = { 'I-35': 'higher-executive' };
    expect(way('village', false, higher)).toEqual([
      '33 executive volost decides',
      '33 executive uezd decides',
      '33 executive guberniya decides',
    ]);
    expect(way('guberniya-city', false, higher)).toEqual([
      '33 executive guberniya decides',
      '33 executive central decides',
    ]);
    expect(way('city', true, higher)).toEqual([
      '33 executive city decides',
      '33 executive uezd decides',
      '33 executive guberniya decides',
    ]);
  });
});

describe('art. 38–46: people and places', () => {
  it('art. 38: a listed person without a complaint stays out even where a pending one admits', () => {
    const reading = resolveInterpretations({ 'I-10': 'admitted-pending' });
    const listed = { name: 'А', franchise: 'disfranchised' } as const;
    expect(judgeAdmission(listed, reading)).toMatchObject([{ basis: { name: 'А' }, interpretation: 'I-10' }]);
    expect(judgeAdmission({ ...listed, hasPendingAppeal: false }, reading)).toHaveLength(1);
    expect(judgeAdmission({ name: 'А', franchise: 'elector' })).toEqual([]);
    for (const franchise of ['detained', 'under-age', 'age-undecided'] as const) {
      expect(judgeAdmission({ name: 'А', franchise })).toMatchObject([{ level: 'breach', basis: { name: 'А' } }]);
    }
    expect(judgeTurningAway({ name: 'А', franchise: 'elector' })).toMatchObject([
      { article: '38', basis: { name: 'А' } },
    ]);
  });

  it('art. 43: a seat given in a tie may be one more, never one less and never two more', () => {
    const allot = (allotted: readonly number[]) =>
      rulesOf(
        judgeAllotment({
          seats: 4,
          uchastki: named([100, 100, 100]).map((one, index) => ({ ...one, allotted: allotted[index] ?? 0 })),
        }),
      );
    expect(allot([2, 1, 1])).toEqual([]);
    expect(allot([1, 1, 2])).toEqual([]);
    expect(allot([0, 2, 2])).toEqual(['seats-out-of-proportion']);
    expect(allot([3, 1, 0])).toEqual(['seats-out-of-proportion']);
    expect(allot([1, 1, 1])).toEqual(['seats-sum-differs']);
  });

  it('art. 43: nobody in any uchastok, and no seats, give nobody anything', () => {
    for (const method of ['largest-remainder', 'dhondt', 'rounding']) {
      const reading = resolveInterpretations({ 'I-17': method });
      expect(apportion({ seats: 0, uchastki: named([5, 7]) }, reading)).toMatchObject({
        ...{ uchastki: [{ seats: 0 }, { seats: 0 }], tie: null, method },
      });
      expect(apportion({ seats: 3, uchastki: [] }, reading).uchastki).toEqual([]);
    }
    const empty = apportion({ seats: 2, uchastki: named([0, 0, 0]) });
    expect(empty.tie).toEqual({ seats: 2, among: ['0', '1', '2'] });
    expect(empty.uchastki.map(({ seats }) => seats)).toEqual([0, 0, 0]);
  });

  it('art. 43: those above the border have theirs, those equal at it wait, those below have none', () => {
    const result = apportion({ seats: 5, uchastki: named([36, 24, 24, 16]) });
    expect(result.uchastki.map(({ seats }) => seats)).toEqual([2, 1, 1, 1]);
    const tied = apportion({ seats: 2, uchastki: named([50, 30, 30, 10]) });
    expect(tied.uchastki.map(({ seats }) => seats)).toEqual([1, 0, 0, 0]);
    expect(tied.tie).toEqual({ seats: 1, among: ['1', '2'] });
  });

  it('I-17: d’Hondt gives 340, 280, 160, 60 seven seats as 3, 3, 1, 0, and equals wait', () => {
    const dhondt = resolveInterpretations({ 'I-17': 'dhondt' });
    const seatsOf = (seats: number, bases: readonly number[]) => apportion({ seats, uchastki: named(bases) }, dhondt);
    expect(seatsOf(7, [340, 280, 160, 60]).uchastki.map(({ seats }) => seats)).toEqual([3, 3, 1, 0]);
    expect(seatsOf(3, [100, 100])).toMatchObject({
      ...{ uchastki: [{ seats: 1 }, { seats: 1 }], tie: { seats: 1, among: ['0', '1'] } },
    });
    // Equal averages of unequal bases: the larger first.
    expect(seatsOf(2, [100, 50]).uchastki.map(({ seats }) => seats)).toEqual([2, 0]);
  });

  it('art. 46 and 55: an order at hand, or places enough, ask for none', () => {
    const spread = { race: 'alternates', uchastki: 4, places: 4, orderNumber: null } as const;
    expect(judgeSpread(spread)).toEqual([]);
    expect(judgeSpread({ ...spread, race: 'revision', uchastki: 6, places: 5, orderNumber: '7' })).toEqual([]);
    expect(alternates({ seats: 9 }, resolveInterpretations({ 'I-20': 'per-meeting' }))).toEqual({
      ...{ alternates: 3, higherOrderNeeded: false },
    });
    expect(alternates({ seats: 9, seatsByUchastok: [3, 3, 2, 1] }).higherOrderNeeded).toBe(true);
  });
});

describe('art. 50: congresses', () => {
  const unit = (kind: UnitKind, base: number): CongressUnit => ({ name: kind, kind, base });
  const norms = resolveParameters({});

  it.each([
    ['volost', 300, 60],
    ['uezd', 1000, 200],
    ['okrug', 5000, 1000],
    ['guberniya', 10_000, 2000],
    ['oblast', 25_000, 5000],
    ['krai', 25_000, 5000],
    ['all-russian', 125_000, 25_000],
  ] as const)('the norms of a %s congress: %i inhabitants, %i electors', (congress, perInhabitants, perElectors) => {
    const kinds = ['city', 'settlement', 'factory', 'congress'] as const;
    const { delegates } = congressDelegates({ congress, units: kinds.map((kind) => unit(kind, 500_000)) });
    expect(delegates.map(({ norm }) => norm)).toEqual([perElectors, perElectors, perElectors, perInhabitants]);
  });

  it('half a norm adds one, less does not; only a volost has one for the smallest', () => {
    const sent = (base: number, congress: 'volost' | 'uezd') =>
      congressDelegates({ congress, units: [unit('city', base)] }).delegates[0]?.delegates;
    expect([sent(300, 'uezd'), sent(299, 'uezd'), sent(99, 'uezd'), sent(100, 'uezd')]).toEqual([2, 1, 0, 1]);
    expect(sent(1, 'volost')).toBe(1);
  });

  it('an autonomous republic’s congress needs every norm that it uses typed', () => {
    const facts = { congress: 'uezd', units: [unit('city', 400), unit('congress', 4000)], missingSoviets: [] } as const;
    const typed = resolveParameters({ uezdPerElectors: 100 });
    const both = resolveParameters({ uezdPerElectors: 100, uezdPerInhabitants: 500 });
    expect(rulesOf(judgeComposition({ ...facts, isAutonomous: true }, norms))).toEqual(['congress-norms-special']);
    expect(rulesOf(judgeComposition({ ...facts, isAutonomous: true }, typed))).toEqual(['congress-norms-special']);
    expect(judgeComposition({ ...facts, isAutonomous: true }, both)).toEqual([]);
    expect(judgeComposition({ ...facts, isAutonomous: false }, norms)).toEqual([]);
  });

  it('names only village soviets past the volost, only missing ones in it, and no krai where none sends', () => {
    const units = [unit('village', 400), unit('city', 400)];
    expect(judgeComposition({ congress: 'uezd', units, missingSoviets: [] })[0]?.basis).toEqual({
      soviets: ['village'],
    });
    expect(judgeComposition({ congress: 'volost', units, missingSoviets: [] })).toEqual([]);
    expect(judgeComposition({ congress: 'uezd', units: [], missingSoviets: ['Мхи'] })).toEqual([]);
    expect(judgeComposition({ congress: 'all-russian', units: [], missingSoviets: [] })).toEqual([]);
    expect(judgeComposition({ congress: 'krai', units: [], missingSoviets: [], sendsKrai: true })).toEqual([]);
  });
});

describe('art. 58–64: cancellation', () => {
  it('what is lawful is found nothing of', () => {
    const partial = { deputies: 20, faulty: 5, extent: 'partial', faultyUchastki: 1, hasGround: true } as const;
    expect(judgeCancellation({ ...partial, body: 'commission' })).toEqual([]);
    expect(judgeCancellation({ ...partial, extent: 'none', body: 'executive', hasGround: false })).toEqual([]);
    const full = { ...partial, faulty: 11, extent: 'full', faultyUchastki: 0, body: 'executive' } as const;
    expect(judgeCancellation(full)).toEqual([]);
    expect(judgeCancellation({ ...full, faulty: 5 }, resolveInterpretations({ 'I-25': 'choice' }))).toHaveLength(1);
    expect(judgeCancellationNotice(true)).toEqual([]);
    expect(judgeRepeat({ extent: 'partial', before: ['А'], now: ['Б'] })).toEqual([]);
    expect(judgeRepeat({ extent: 'full', before: ['А', 'Б'], now: ['В', 'Г'] })).toEqual([]);
    expect(rulesOf(judgeRepeat({ extent: 'full', before: ['А'], now: ['А', 'Б'] }))).toEqual(['repeat-same-members']);
    expect(needsNewList('full')).toBe(true);
    expect(needsNewList('full', resolveInterpretations({ 'I-26b': 'new-list' }))).toBe(true);
  });
});

describe('the circular of 1925, item by item', () => {
  it.each<[string, CircularFacts, CircularFacts]>([
    ['partial-reelections', { notPutForward: 0 }, { notPutForward: 1 }],
    ['challenge-for-criticism', { criticismChallenges: 0 }, { criticismChallenges: 1 }],
    ['rank-and-file', { communists: { all: 3, officials: 2 } }, { communists: { all: 3, officials: 3 } }],
    ['rank-and-file', { communists: { all: 0, officials: 0 } }, { communists: { all: 1, officials: 1 } }],
    ['red-army', { military: { all: 0, command: 0 } }, { military: { all: 1, command: 1 } }],
    ['cell-lists', { cellListMeetings: [2, 3] }, { cellListMeetings: [2, 1] }],
    ['open-nominations', { refusedNominations: 0 }, { refusedNominations: 2 }],
    ['no-forced-list', { meetingsWithoutModeVote: 0 }, { meetingsWithoutModeVote: 1 }],
    ['komsomol-dictate', { komsomolComplaints: 0 }, { komsomolComplaints: 1 }],
    ['komsomol-explained', { komsomolTalks: 1 }, { komsomolTalks: 0 }],
    ['complaints-attended', { neglectedComplaints: 0 }, { neglectedComplaints: 1 }],
    ['critics-disfranchised', { criticsEntered: 0 }, { criticsEntered: 1 }],
    ['agitation', { agitationRecords: 5 }, { agitationRecords: 0 }],
    ['unorganised', { groupsWithoutUnit: 0 }, { groupsWithoutUnit: 1 }],
    ['election-technique', { meetingsWithoutNotices: 0 }, { meetingsWithoutNotices: 1 }],
  ])('%s', (item, kept, broken) => {
    const stateOf = (facts: CircularFacts) => judgeCircular(facts).items.find((one) => one.item === item)?.state;
    expect([stateOf(kept), stateOf(broken), stateOf({})]).toEqual(['met', 'warned', 'unknown']);
    expect(judgeCircular(kept).findings).toEqual([]);
    const [finding, ...others] = judgeCircular(broken).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'circular-warning',
      level: 'flag',
      basis: { item: item.replaceAll('-', '') },
    });
    expect(finding?.interpretation).toBe(item === 'cell-lists' ? 'I-38' : undefined);
  });
});
