import { oneOf } from '@/lib/kernel/one-of';
import { type MeetingCourse, RACES } from '@/lib/law/meeting';
import type { Db } from '@/lib/store/client';
import type { MeetingFacts } from '@/lib/store/rows/meeting';
import { isRepeat } from './common-list';

/** How far a meeting has come: what the order of article 42 is judged by. */
export async function loadCourse(tx: Db, meeting: MeetingFacts): Promise<MeetingCourse> {
  const where = { meetingId: meeting.id };
  const ballots = await tx.ballot.findMany({ where, orderBy: { round: 'asc' } });
  const readings = await tx.meetingReading.findMany({ where });
  return {
    state: meeting.state,
    isRepeat: isRepeat(meeting),
    presidium: await tx.presidiumMember.count({ where }),
    readings: readings.map((reading) => reading.item).sort(),
    mode: meeting.mode,
    ballots: ballots.map((ballot) => ({
      race: oneOf(RACES, ballot.race),
      round: ballot.round,
      open: ballot.open,
      tied: Array.isArray(ballot.tied) ? ballot.tied.length : 0,
    })),
  };
}

/** A meeting that takes its next step, and how far it has come. */
export interface MeetingStep {
  readonly meeting: MeetingFacts;
  readonly course: MeetingCourse;
}

export const loadStep = async (tx: Db, meeting: MeetingFacts): Promise<MeetingStep> => ({
  meeting,
  course: await loadCourse(tx, meeting),
});
