import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDay } from '@/lib/kernel/civil-day';
import { UNKNOWN_DAY } from '@/lib/kernel/fact-day';
import {
  judgePresidiumPresent,
  judgeStep,
  MEETING_STATES,
  MEETING_TRANSITIONS,
  type MeetingCourse,
  type MeetingStep,
  nextState,
  READINGS,
  type StepKind,
} from './meeting';

const heldOn = civilDay('1927-02-06');
const ready: MeetingCourse = {
  state: 'counted',
  isRepeat: false,
  presidium: 2,
  readings: READINGS,
  mode: 'personal',
  ballots: [],
};
const rules = (course: Partial<MeetingCourse>, step: MeetingStep) =>
  judgeStep({ ...ready, ...course }, step).map(({ rule, article, level }) => `${article} ${rule} ${level}`);
const deputies = { race: 'deputies' as const, round: 1, open: 0, tied: 0 };

describe('art. 42: the order of a meeting', () => {
  it('nothing is elected before it is opened and counted', () => {
    expect(rules({ state: 'convened' }, { kind: 'vote', race: 'deputies' })).toEqual(['42 meeting-not-opened breach']);
    expect(rules({ state: 'convened' }, { kind: 'count' })).toEqual(['42 meeting-not-opened breach']);
    expect(rules({ state: 'opened' }, { kind: 'elect-presidium', number: 2 })).toEqual([
      '42.б meeting-not-counted breach',
    ]);
  });

  it('art. 41: a meeting that failed elects nobody but has its protocol', () => {
    expect(rules({ state: 'failed' }, { kind: 'vote', race: 'deputies' })).toEqual(['41 meeting-failed breach']);
    expect(rules({ state: 'failed' }, { kind: 'sign' })).toEqual([]);
    expect(nextState('opened', 'count', false)).toBe('failed');
    expect(nextState('failed', 'sign')).toBe('failed');
  });

  it('art. 47: the protocol is signed once the meeting is closed', () => {
    expect(rules({}, { kind: 'sign' })).toEqual(['47 meeting-not-closed breach']);
    expect(rules({ state: 'closed' }, { kind: 'sign' })).toEqual([]);
    expect(rules({ state: 'signed' }, { kind: 'vote', race: 'deputies' })).toEqual(['47 meeting-over breach']);
    expect(rules({}, { kind: 'open', on: heldOn, heldOn })).toEqual(['42 meeting-over breach']);
  });

  it('the presidium is the agent and two, no more and no fewer', () => {
    expect(rules({}, { kind: 'elect-presidium', number: 2 })).toEqual([]);
    for (const number of [0, 1, 3]) {
      expect(rules({}, { kind: 'elect-presidium', number })).toEqual(['42 presidium-size breach']);
    }
  });

  it('the presidium is elected out of those who came', () => {
    expect(judgePresidiumPresent([])).toEqual([]);
    expect(judgePresidiumPresent(['Волков'])).toMatchObject([{ rule: 'presidium-absent', article: '42' }]);
  });

  it('the presidium stands before the reading, the reading before the mode, the mode before the vote', () => {
    expect(rules({ presidium: 0 }, { kind: 'read-out', item: 'а' })).toEqual(['42 presidium-missing breach']);
    expect(rules({ readings: ['а', 'б', 'в', 'г'] }, { kind: 'choose-mode' })).toEqual(['42 readings-missing breach']);
    expect(rules({ readings: [] }, { kind: 'vote', race: 'deputies' })).toEqual(['42 readings-missing breach']);
    expect(rules({ mode: null }, { kind: 'vote', race: 'deputies' })).toEqual(['44 mode-missing breach']);
    expect(rules({}, { kind: 'vote', race: 'deputies' })).toEqual([]);
  });

  it('trap 7: alternates are elected by a vote of their own after the deputies', () => {
    expect(rules({}, { kind: 'vote', race: 'alternates' })).toEqual(['46 vote-out-of-order breach']);
    expect(rules({ ballots: [deputies] }, { kind: 'vote', race: 'alternates' })).toEqual([]);
    expect(rules({ ballots: [deputies] }, { kind: 'vote', race: 'revision-alternates' })).toEqual([
      '46 vote-out-of-order breach',
    ]);
  });

  it('art. 44, note 2: candidates may be named before the meeting, but not after it', () => {
    expect(rules({ state: 'convened' }, { kind: 'nominate', race: 'deputies' })).toEqual([]);
    expect(rules({ state: 'closed' }, { kind: 'nominate', race: 'deputies' })).toEqual(['47 meeting-over breach']);
  });

  it('at closing names what was not elected, left open or left tied', () => {
    const races = ['deputies', 'alternates'] as const;
    expect(rules({}, { kind: 'close', races })).toEqual(['45 race-not-held flag', '46 race-not-held flag']);
    const tied = { ...deputies, open: 1, tied: 2 };
    const short = { race: 'alternates' as const, round: 1, open: 1, tied: 0 };
    expect(rules({ ballots: [tied, short] }, { kind: 'close', races })).toEqual([
      '45 tie-left undecided',
      '46 places-left-open flag',
    ]);
    expect(rules({ ballots: [tied, { ...deputies, round: 2 }] }, { kind: 'close', races: ['deputies'] })).toEqual([]);
  });

  it('art. 35: it is opened on the day that the notices named', () => {
    const open = (on: MeetingStep & { kind: 'open' }) => rules({ state: 'convened' }, on);
    expect(open({ kind: 'open', on: heldOn, heldOn })).toEqual([]);
    expect(open({ kind: 'open', on: civilDay('1927-02-07'), heldOn })).toEqual(['35 opened-other-day breach']);
    expect(open({ kind: 'open', on: civilDay('1927-02-05'), heldOn })).toEqual(['35 opened-other-day breach']);
    expect(open({ kind: 'open', on: UNKNOWN_DAY, heldOn })).toEqual(['35 opened-day-unknown undecided']);
  });
});

describe('the table of transitions', () => {
  const steps = Object.keys(MEETING_TRANSITIONS) as StepKind[];
  it.each(steps)('%s leads only to known states and never back', (step) => {
    const rank = (state: (typeof MEETING_STATES)[number]) => MEETING_STATES.indexOf(state);
    for (const state of MEETING_TRANSITIONS[step].from) {
      expect(rank(nextState(state, step))).toBeGreaterThanOrEqual(rank(state));
    }
  });

  it('no walk elects anybody without a count, a presidium, five readings and a mode', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...MEETING_STATES),
        fc.nat(3),
        fc.subarray([...READINGS]),
        fc.boolean(),
        (state, presidium, readings, hasMode) => {
          const course = { ...ready, state, presidium, readings, mode: hasMode ? ('list' as const) : null };
          const isFit = state === 'counted' && presidium >= 2 && readings.length === 5 && hasMode;
          expect(judgeStep(course, { kind: 'vote', race: 'deputies' }).length === 0).toBe(isFit);
        },
      ),
    );
  });
});
