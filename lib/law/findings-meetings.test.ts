import { describe, expect, it } from 'vitest';
import { civilDay } from '@/lib/kernel/civil-day';
import { exactly, type FactDay, UNKNOWN_DAY } from '@/lib/kernel/fact-day';
import type { BasisValue, RuleFinding, RuleLevel } from './finding';
import {
  judgePresidiumPresent,
  judgeStep,
  MEETING_TRANSITIONS,
  type MeetingCourse,
  type MeetingState,
  type MeetingStep,
  nextState,
  READINGS,
  type StepKind,
} from './meeting';
import { judgeChallenge, judgeMode, judgeNomination, type NominationFacts } from './nominations';
import { judgeNotices, judgeService } from './notices';
import { judgeProtocol } from './protocol';

const day = civilDay;
const heldOn = day('1927-02-06');
const on = (text: string) => exactly(day(text));
const between = (earliest: string | null, latest: string | null): FactDay => ({
  earliest: earliest === null ? null : day(earliest),
  latest: latest === null ? null : day(latest),
});

const ready: MeetingCourse = {
  ...{ state: 'counted', isRepeat: false, presidium: 2, readings: READINGS, mode: 'personal', ballots: [] },
};
const step = (course: Partial<MeetingCourse>, taken: MeetingStep) => judgeStep({ ...ready, ...course }, taken);
const named = (facts: Partial<NominationFacts>) =>
  judgeNomination({ race: 'deputies', proposer: { kind: 'party', name: 'ячейка' }, candidates: [], ...facts });
const vote = { name: 'Иванов', reason: 'прогулы', for: 10, against: 5, present: 40 };
const mode = { mode: 'list', for: 30, against: 10, present: 40 } as const;
const served = { heldOn, eligible: 200, servedInTime: 200, servedLate: 0, servedUnknown: 0, isRepeat: false };
const latest = on('1927-02-01');
const signatures = [
  { name: 'Уполномоченный', signed: true },
  { name: 'Борисов', signed: true },
  { name: 'Васильев', signed: true },
];
const signing = { presidium: 3, signatures, present: 80 };
const tied = { race: 'alternates', round: 2, open: 1, tied: 2 } as const;

type Case = readonly [
  article: string,
  level: RuleLevel,
  rule: string,
  basis: Readonly<Record<string, BasisValue>>,
  interpretation: string | undefined,
  found: readonly RuleFinding[],
];

/** What each rule of a meeting finds alone: by which article, how it counts, on what, by which reading. */
const CASES: readonly Case[] = [
  ['42', 'breach', 'meeting-not-opened', { step: 'count' }, undefined, step({ state: 'convened' }, { kind: 'count' })],
  [
    '42.б',
    'breach',
    'meeting-not-counted',
    { step: 'choose-mode' },
    undefined,
    step({ state: 'opened' }, { kind: 'choose-mode' }),
  ],
  [
    '41',
    'breach',
    'meeting-failed',
    { step: 'vote' },
    undefined,
    step({ state: 'failed' }, { kind: 'vote', race: 'deputies' }),
  ],
  ['42', 'breach', 'meeting-over', { step: 'open' }, undefined, step({}, { kind: 'open', on: heldOn, heldOn })],
  ['47', 'breach', 'meeting-not-closed', { step: 'sign' }, undefined, step({}, { kind: 'sign' })],
  ['47', 'breach', 'meeting-over', { step: 'count' }, undefined, step({ state: 'signed' }, { kind: 'count' })],
  ['42', 'breach', 'presidium-size', { number: 3 }, undefined, step({}, { kind: 'elect-presidium', number: 3 })],
  ['42', 'breach', 'presidium-absent', { names: ['Борисов'] }, undefined, judgePresidiumPresent(['Борисов'])],
  [
    '42',
    'breach',
    'presidium-missing',
    { number: 1 },
    undefined,
    step({ presidium: 1 }, { kind: 'read-out', item: 'а' }),
  ],
  [
    '42',
    'breach',
    'readings-missing',
    { items: ['в', 'д'] },
    undefined,
    step({ readings: ['а', 'б', 'г'] }, { kind: 'choose-mode' }),
  ],
  [
    '44',
    'breach',
    'mode-missing',
    { race: 'deputies' },
    undefined,
    step({ mode: null }, { kind: 'vote', race: 'deputies' }),
  ],
  [
    '46',
    'breach',
    'vote-out-of-order',
    { race: 'alternates', before: 'deputies' },
    undefined,
    step({}, { kind: 'vote', race: 'alternates' }),
  ],
  [
    '46',
    'breach',
    'vote-out-of-order',
    { race: 'revision-alternates', before: 'revision' },
    undefined,
    step({ ballots: [{ ...tied, race: 'deputies' }] }, { kind: 'vote', race: 'revision-alternates' }),
  ],
  ...(
    [
      ['deputies', '45'],
      ['alternates', '46'],
      ['revision', '55'],
      ['revision-alternates', '55'],
    ] as const
  ).map(
    ([race, article]): Case => [
      ...([article, 'flag', 'race-not-held', { race }, undefined] as const),
      step({}, { kind: 'close', races: [race] }),
    ],
  ),
  [
    '45',
    'undecided',
    'tie-left',
    { race: 'alternates', open: 1 },
    'I-19',
    step({ ballots: [tied] }, { kind: 'close', races: ['alternates'] }),
  ],
  [
    '46',
    'flag',
    'places-left-open',
    { race: 'alternates', open: 1 },
    undefined,
    step({ ballots: [{ ...tied, tied: 0 }] }, { kind: 'close', races: ['alternates'] }),
  ],
  [
    '44.n1',
    'breach',
    'proposer-barred',
    { proposer: 'agent' },
    'I-23',
    named({ proposer: { kind: 'agent', name: 'Петров' } }),
  ],
  [
    '44.n1',
    'flag',
    'proposer-member',
    { name: 'Петров' },
    'I-23',
    named({ proposer: { kind: 'citizen', name: 'Петров', isCommissionMember: true } }),
  ],
  ['42.г', 'breach', 'proposer-unnamed', {}, undefined, named({ proposer: { kind: 'citizen', name: ' ' } })],
  [
    '38',
    'breach',
    'candidate-without-rights',
    { candidates: ['Сидоров'], unverified: false },
    undefined,
    named({ candidates: [{ name: 'Сидоров', franchise: 'disfranchised' }, { name: 'Иванов' }] }),
  ],
  [
    '38',
    'breach',
    'candidate-without-rights',
    { candidates: ['Сидоров'], unverified: true },
    undefined,
    named({ candidates: [{ name: 'Сидоров', franchise: 'under-age' }] }),
  ],
  [
    '38',
    'undecided',
    'candidate-age-undecided',
    { candidates: ['Сидоров'], unverified: true },
    undefined,
    named({ candidates: [{ name: 'Сидоров', franchise: 'age-undecided' }] }),
  ],
  [
    '57.n1',
    'breach',
    'revision-incompatible',
    { candidates: ['Сидоров'] },
    undefined,
    named({
      race: 'revision-alternates',
      candidates: [
        { name: 'Сидоров', incompatibility: 'секретарь совета' },
        { name: 'Иванов', incompatibility: ' ' },
        { name: 'Петров' },
      ],
    }),
  ],
  [
    '44.n2',
    'breach',
    'votes-exceed-present',
    { candidates: ['Иванов'], present: 14 },
    undefined,
    judgeChallenge({ ...vote, present: 14 }).findings,
  ],
  [
    '44.n2',
    'flag',
    'challenge-without-reason',
    { name: 'Иванов' },
    undefined,
    judgeChallenge({ ...vote, reason: ' ' }).findings,
  ],
  ['44', 'breach', 'mode-votes-exceed', { present: 39 }, undefined, judgeMode({ ...mode, present: 39 })],
  [
    '44',
    'breach',
    'mode-not-adopted',
    { mode: 'list', for: 20, against: 20 },
    undefined,
    judgeMode({ ...mode, for: 20, against: 20 }),
  ],
  [
    '35',
    'flag',
    'notice-late',
    { heldOn: exactly(heldOn), servedOn: on('1927-02-02'), latest },
    'I-02',
    judgeService({ heldOn, servedOn: day('1927-02-02'), isRepeat: false }),
  ],
  [
    '35',
    'undecided',
    'notice-day-unknown',
    { heldOn: exactly(heldOn), servedOn: UNKNOWN_DAY, latest },
    'I-02',
    judgeService({ heldOn, servedOn: UNKNOWN_DAY, isRepeat: false }),
  ],
  ...([false, true] as const).map(
    (isRepeat): Case => [
      isRepeat ? '41' : '35',
      'breach',
      'notices-not-served',
      { heldOn: exactly(heldOn), latest, eligible: 200 },
      undefined,
      judgeNotices({ ...served, servedInTime: 0, isRepeat }),
    ],
  ),
  [
    '35',
    'undecided',
    'notices-day-unknown',
    { heldOn: exactly(heldOn), latest, servedUnknown: 50 },
    'I-02',
    judgeNotices({ ...served, servedInTime: 0, servedLate: 150, servedUnknown: 50 }),
  ],
  [
    '35',
    'breach',
    'notices-late',
    { heldOn: exactly(heldOn), latest, servedLate: 200 },
    'I-02',
    judgeNotices({ ...served, servedInTime: 0, servedLate: 200 }),
  ],
  [
    '35',
    'flag',
    'notices-partly-late',
    { heldOn: exactly(heldOn), latest, servedLate: 40 },
    'I-02',
    judgeNotices({ ...served, servedInTime: 150, servedLate: 40, servedUnknown: 10 }),
  ],
  [
    '35',
    'flag',
    'notices-missing',
    { eligible: 200, missing: 5 },
    undefined,
    judgeNotices({ ...served, servedInTime: 195 }),
  ],
  [
    '41',
    'flag',
    'notices-missing',
    { eligible: 200, missing: 5 },
    undefined,
    judgeNotices({ ...served, servedInTime: 0, servedLate: 5, servedUnknown: 190, isRepeat: true }),
  ],
  ['39', 'breach', 'protocol-without-count', {}, undefined, judgeProtocol({ ...signing, present: null })],
  [
    '47',
    'breach',
    'protocol-unsigned',
    {},
    undefined,
    judgeProtocol({
      ...signing,
      signatures: signatures.map((one) => ({ ...one, signed: false, reason: 'не согласен' })),
    }),
  ],
  [
    '47',
    'flag',
    'protocol-signatures-short',
    { signed: 2, presidium: 3 },
    undefined,
    judgeProtocol({ ...signing, signatures: signatures.slice(0, 2) }),
  ],
  [
    '47',
    'flag',
    'refusal-to-sign-unexplained',
    { names: ['Гусев'] },
    undefined,
    judgeProtocol({ ...signing, signatures: [...signatures, { name: 'Гусев', signed: false, reason: ' ' }] }),
  ],
];

it.each(CASES)('art. %s: %s %s', (article, level, rule, basis, interpretation, found) => {
  expect(found).toEqual([{ rule, article, level, basis, ...(interpretation !== undefined && { interpretation }) }]);
});

describe('what is in order', () => {
  it('art. 44: as many votes as there are people present', () => {
    expect(judgeMode(mode)).toEqual([]);
    expect(judgeChallenge({ ...vote, present: 15 }).findings).toEqual([]);
    expect(judgeChallenge({ ...vote, for: 0, against: 0 }).isRemoved).toBe(false);
  });

  it('art. 47: all three sign, or a refusal has its reason', () => {
    expect(judgeProtocol(signing)).toEqual([]);
    const refused = [...signatures.slice(0, 2), { name: 'Васильев', signed: false, reason: 'не согласен' }];
    expect(judgeProtocol({ ...signing, signatures: refused }).map(({ rule }) => rule)).toEqual([
      'protocol-signatures-short',
    ]);
  });

  it('art. 35: an uchastok without electors has nobody to summon', () => {
    expect(judgeNotices({ ...served, eligible: 0, servedInTime: 0 })).toEqual([]);
    expect(judgeNotices({ ...served, servedInTime: 150, servedUnknown: 50 })).toEqual([]);
  });
});

describe('art. 35: the day of the opening', () => {
  it.each([
    ['the day of the notices', on('1927-02-06'), on('1927-02-06'), undefined],
    ['a day later', on('1927-02-07'), on('1927-02-06'), 'opened-other-day'],
    ['a day earlier', on('1927-02-05'), on('1927-02-06'), 'opened-other-day'],
    ['some day of the week after', between('1927-02-07', '1927-02-13'), on('1927-02-06'), 'opened-other-day'],
    ['some day of the week before', between('1927-01-31', '1927-02-05'), on('1927-02-06'), 'opened-other-day'],
    ['a week that begins with that day', between('1927-02-06', '1927-02-12'), on('1927-02-06'), 'opened-day-unknown'],
    ['a week that ends with that day', between('1927-01-31', '1927-02-06'), on('1927-02-06'), 'opened-day-unknown'],
    ['not before the day after', between('1927-02-07', null), on('1927-02-06'), 'opened-other-day'],
    ['not after the day before', between(null, '1927-02-05'), on('1927-02-06'), 'opened-other-day'],
    ['not after a later day', between(null, '1927-02-08'), on('1927-02-06'), 'opened-day-unknown'],
    ['a known day, the notices told none', on('1927-02-06'), UNKNOWN_DAY, 'opened-day-unknown'],
    ['nothing is known of either', UNKNOWN_DAY, UNKNOWN_DAY, 'opened-day-unknown'],
    ['the notices told a day not before', on('1927-02-06'), between('1927-02-07', null), 'opened-other-day'],
    ['the notices told a day not after', on('1927-02-06'), between(null, '1927-02-05'), 'opened-other-day'],
  ] as const)('%s', (_words, openedOn, planned, rule) => {
    const found = step({ state: 'convened' }, { kind: 'open', on: openedOn, heldOn: planned });
    const level = rule === 'opened-other-day' ? 'breach' : 'undecided';
    expect(found).toEqual(
      rule === undefined ? [] : [{ rule, article: '35', level, basis: { openedOn, heldOn: planned } }],
    );
  });
});

describe('art. 42: each step has its states', () => {
  const from: Readonly<Record<StepKind, readonly MeetingState[]>> = {
    open: ['convened'],
    // I-14: whoever comes until the vote is added.
    count: ['opened', 'counted'],
    'elect-presidium': ['counted'],
    'read-out': ['counted'],
    'choose-mode': ['counted'],
    nominate: ['convened', 'opened', 'counted'],
    challenge: ['opened', 'counted'],
    vote: ['counted'],
    close: ['counted'],
    sign: ['closed', 'failed'],
  };
  it.each(Object.entries(from))('%s', (kind, states) => {
    // The keys of the table are the kinds.
    expect(MEETING_TRANSITIONS[kind as StepKind].from).toEqual(states);
  });

  it('art. 41: only the count without a quorum fails the meeting, and a failed one stays so when signed', () => {
    expect(nextState('opened', 'count')).toBe('counted');
    expect(nextState('opened', 'count', false)).toBe('failed');
    expect(nextState('counted', 'vote', false)).toBe('counted');
    expect(nextState('counted', 'close', false)).toBe('closed');
    expect(nextState('failed', 'sign')).toBe('failed');
    expect(nextState('closed', 'sign')).toBe('signed');
  });
});
