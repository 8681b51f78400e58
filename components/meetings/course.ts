import type { MeetingView, RaceView } from './meeting-view';

export const STEPS = [
  'notices',
  'opening',
  'attendance',
  'presidium',
  'readings',
  'mode',
  'nominations',
  'votes',
  'closing',
  'signatures',
] as const;
export type Step = (typeof STEPS)[number];
export const isStep = (text: string | undefined): text is Step => STEPS.some((step) => step === text);

/** Where a race stands: nobody named, not voted on yet, tied and to be repeated, or over. */
export type RaceState = 'unnamed' | 'unvoted' | 'tied' | 'voted' | 'undecided';

export function raceState(meeting: MeetingView, { race, seats }: RaceView): RaceState {
  const last = meeting.ballots.findLast((ballot) => ballot.race === race);
  if (last !== undefined) return last.tied.length > 0 && last.open > 0 ? 'tied' : 'voted';
  if (seats === null) return 'undecided';
  const isNamed = meeting.nominations.some(
    (nomination) => nomination.race === race && nomination.candidates.some(({ isRemoved }) => !isRemoved),
  );
  return isNamed ? 'unvoted' : 'unnamed';
}

/** Notices are handed over until the opening; of a meeting of long ago they may be entered until it is signed. */
export const canStillServe = ({ state, campaign, isSealed }: MeetingView): boolean =>
  state === 'convened' || (campaign.mode === 'reconstruct' && !isSealed);

const READINGS_NEEDED = 5;

function isDone(step: Step, meeting: MeetingView): boolean {
  const { state, notices } = meeting;
  switch (step) {
    case 'notices':
      return state !== 'convened' || (notices.electors > 0 && notices.served >= notices.electors);
    case 'opening':
      return state !== 'convened';
    case 'attendance':
      return state !== 'convened' && state !== 'opened';
    case 'presidium':
      return meeting.presidium.length > 0;
    case 'readings':
      return meeting.readings.length >= READINGS_NEEDED;
    case 'mode':
      return meeting.mode !== null;
    case 'nominations':
      return meeting.races.every((race) => raceState(meeting, race) !== 'unnamed');
    case 'votes':
      return meeting.races.every((race) => ['voted', 'undecided'].includes(raceState(meeting, race)));
    case 'closing':
      return state === 'closed' || state === 'signed';
    case 'signatures':
      return meeting.isSealed;
  }
}

export interface CourseStep {
  readonly step: Step;
  readonly state: 'done' | 'current' | 'todo';
}

/** The meeting by the order of article 42: what is done, what is due now, what is ahead. */
export function courseOf(meeting: MeetingView): CourseStep[] {
  const shown =
    meeting.state === 'failed'
      ? STEPS.filter((step) => ['notices', 'opening', 'attendance', 'signatures'].includes(step))
      : STEPS;
  const done = new Set(shown.filter((step) => isDone(step, meeting)));
  const isOver = meeting.state === 'closed' || meeting.state === 'signed';
  const current = shown.find((step) => !done.has(step) && !isPassed(step, meeting, isOver));
  return shown.map((step) => ({
    step,
    state: step === current ? 'current' : done.has(step) || (isOver && step !== 'signatures') ? 'done' : 'todo',
  }));
}

/** Not done, and yet not what is due: notices on the day itself, and whatever a meeting was closed without. */
function isPassed(step: Step, meeting: MeetingView, isOver: boolean): boolean {
  if (step === 'notices') return meeting.notices.served > 0 && meeting.today >= meeting.heldOn;
  return isOver && step !== 'signatures';
}
