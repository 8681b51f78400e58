import { asFactDay, type DayLike } from './days';
import type { RuleFinding } from './finding';
import { breach, flag, found, undecided } from './judge';

/** `failed` is the end of a meeting without a quorum (art. 41), `signed` of any other (art. 47). */
export const MEETING_STATES = ['convened', 'opened', 'counted', 'failed', 'closed', 'signed'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

export const RACES = ['deputies', 'alternates', 'revision', 'revision-alternates'] as const;
export type Race = (typeof RACES)[number];

/** art. 42: what the chair reads out. */
export const READINGS = ['а', 'б', 'в', 'г', 'д'] as const;
export type Reading = (typeof READINGS)[number];

/** How far a meeting has come. */
export interface MeetingCourse {
  readonly state: MeetingState;
  readonly isRepeat: boolean;
  /** Elected by the meeting, without the agent in the chair. */
  readonly presidium: number;
  readonly readings: readonly string[];
  readonly mode: 'list' | 'personal' | null;
  /** In the order they were held; the last one of a race tells what is left open. */
  readonly ballots: readonly {
    readonly race: Race;
    readonly round: number;
    readonly open: number;
    readonly tied: number;
  }[];
}

export type MeetingStep =
  | { readonly kind: 'open'; readonly on: DayLike; readonly heldOn: DayLike }
  | { readonly kind: 'count' }
  | { readonly kind: 'elect-presidium'; readonly number: number }
  | { readonly kind: 'read-out'; readonly item: Reading }
  | { readonly kind: 'choose-mode' }
  | { readonly kind: 'nominate'; readonly race: Race }
  | { readonly kind: 'challenge'; readonly race: Race }
  | { readonly kind: 'vote'; readonly race: Race }
  /** The races that this uchastok has to hold. */
  | { readonly kind: 'close'; readonly races: readonly Race[] }
  | { readonly kind: 'sign' };

export type StepKind = MeetingStep['kind'];

interface Transition {
  readonly from: readonly MeetingState[];
  /** Where the step leads; the count alone forks, to `failed` without a quorum. */
  readonly to: MeetingState | 'same';
}

/** The order of art. 42: which step is taken in which state, and where it leads. */
export const MEETING_TRANSITIONS: Readonly<Record<StepKind, Transition>> = {
  open: { from: ['convened'], to: 'opened' },
  count: { from: ['opened', 'counted'], to: 'counted' },
  'elect-presidium': { from: ['counted'], to: 'same' },
  'read-out': { from: ['counted'], to: 'same' },
  'choose-mode': { from: ['counted'], to: 'same' },
  // art. 44, note 2: candidates are named before the meeting too.
  nominate: { from: ['convened', 'opened', 'counted'], to: 'same' },
  challenge: { from: ['opened', 'counted'], to: 'same' },
  vote: { from: ['counted'], to: 'same' },
  close: { from: ['counted'], to: 'closed' },
  // art. 41: a failed meeting has its protocol too.
  sign: { from: ['closed', 'failed'], to: 'signed' },
};

export function nextState(state: MeetingState, step: StepKind, hasQuorum = true): MeetingState {
  const { to } = MEETING_TRANSITIONS[step];
  if (step === 'count' && !hasQuorum) return 'failed';
  if (step === 'sign' && state === 'failed') return 'failed';
  return to === 'same' ? state : to;
}

/** art. 42: whether the step may be taken now. */
export function judgeStep(course: MeetingCourse, step: MeetingStep): RuleFinding[] {
  const order = judgeOrder(course.state, step.kind);
  return order.length > 0 ? order : judgeContent(course, step);
}

function judgeOrder(state: MeetingState, step: StepKind): RuleFinding[] {
  if (MEETING_TRANSITIONS[step].from.includes(state)) return [];
  switch (state) {
    // art. 42: the agent opens the meeting.
    case 'convened':
      return [breach('meeting-not-opened', '42', { step })];
    // art. 39 and 42 б: everyone who came is counted before anything is elected.
    case 'opened':
      return [breach('meeting-not-counted', '42.б', { step })];
    // art. 41: below the quorum nothing is elected; the meeting is put off.
    case 'failed':
      return [breach('meeting-failed', '41', { step })];
    case 'counted':
      return [step === 'open' ? breach('meeting-over', '42', { step }) : breach('meeting-not-closed', '47', { step })];
    // art. 47: the protocol closes what the meeting did.
    case 'closed':
    case 'signed':
      return [breach('meeting-over', '47', { step })];
  }
}

function judgeContent(course: MeetingCourse, step: MeetingStep): RuleFinding[] {
  switch (step.kind) {
    case 'open':
      return judgeOpening(step.on, step.heldOn);
    // art. 42: two, beside the agent, who is in the chair.
    case 'elect-presidium':
      return found(step.number !== 2 && breach('presidium-size', '42', { number: step.number }));
    case 'read-out':
      return judgePresidium(course);
    case 'choose-mode':
      return [...judgePresidium(course), ...judgeReadings(course)];
    case 'vote':
      return judgeVote(course, step.race);
    case 'close':
      return step.races.flatMap((race) => judgeRaceAtClose(course, race));
    default:
      return [];
  }
}

// art. 35: the day is the one that the notices named.
function judgeOpening(on: DayLike, heldOn: DayLike): RuleFinding[] {
  const [opened, planned] = [asFactDay(on), asFactDay(heldOn)];
  const known = [opened.earliest, opened.latest, planned.earliest, planned.latest];
  const basis = { openedOn: opened, heldOn: planned };
  if (known.every((day) => day !== null && day === opened.earliest)) return [];
  const isAfter = opened.earliest !== null && planned.latest !== null && opened.earliest > planned.latest;
  const isBefore = opened.latest !== null && planned.earliest !== null && opened.latest < planned.earliest;
  return [isAfter || isBefore ? breach('opened-other-day', '35', basis) : undecided('opened-day-unknown', '35', basis)];
}

/** art. 42: the meeting elects its presidium out of those who came to it. */
export const judgePresidiumPresent = (names: readonly string[]): RuleFinding[] =>
  found(names.length > 0 && breach('presidium-absent', '42', { names }));

const judgePresidium = ({ presidium }: MeetingCourse): RuleFinding[] =>
  found(presidium < 2 && breach('presidium-missing', '42', { number: presidium }));

// art. 42: а–д are read out before the vote.
function judgeReadings({ readings }: MeetingCourse): RuleFinding[] {
  const missing = READINGS.filter((item) => !readings.includes(item));
  return found(missing.length > 0 && breach('readings-missing', '42', { items: missing }));
}

function judgeVote(course: MeetingCourse, race: Race): RuleFinding[] {
  const before = PRECEDING[race];
  return [
    ...judgePresidium(course),
    ...judgeReadings(course),
    ...found(
      // art. 44: the meeting itself decides how it votes.
      course.mode === null && breach('mode-missing', '44', { race }),
      // art. 46 and 57: a vote of its own, after the one for those whom they stand in for.
      before !== null && !hasVoted(course, before) && breach('vote-out-of-order', '46', { race, before }),
    ),
  ];
}

const PRECEDING: Readonly<Record<Race, Race | null>> = {
  deputies: null,
  alternates: 'deputies',
  revision: null,
  'revision-alternates': 'revision',
};
const RACE_ARTICLE: Readonly<Record<Race, string>> = {
  deputies: '45',
  alternates: '46',
  revision: '55',
  'revision-alternates': '55',
};

const hasVoted = (course: MeetingCourse, race: Race): boolean => course.ballots.some((ballot) => ballot.race === race);

function judgeRaceAtClose(course: MeetingCourse, race: Race): RuleFinding[] {
  const last = course.ballots.findLast((ballot) => ballot.race === race);
  // art. 34: members of the soviet are elected here or nowhere.
  if (last === undefined) return [flag('race-not-held', RACE_ARTICLE[race], { race })];
  const { open, tied } = last;
  return found(
    tied > 0 && undecided('tie-left', '45', { race, open }, 'I-19'),
    tied === 0 && open > 0 && flag('places-left-open', RACE_ARTICLE[race], { race, open }),
  );
}
