import type { Race } from '@/lib/law/meeting';
import type { Tx } from '@/lib/store/client';
import type { MeetingFacts } from '@/lib/store/rows/meeting';
import type { Standing } from './ballot';
import { loadCourse, type MeetingStep } from './course';
import { listStanding, modeOf } from './elected';
import { countRaceSeats } from './race-seats';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A meeting and a race in it as its next vote finds it. */
export interface RaceFacts extends MeetingStep {
  readonly standing: readonly Standing[];
  readonly lists: readonly Named[];
  /** Null where people must say how many: a tie of shares, or an order of the commission above (46, 55, notes). */
  readonly seats: number | null;
  readonly round: number;
  /** How many the votes before have elected. */
  readonly earlier: number;
  /** Ids of what may be voted on: everything that stands, or after a tie those tied. */
  readonly allowed: ReadonlySet<string>;
  /** How many uchastki the soviet has. */
  readonly uchastki: number;
}

export async function loadRace(tx: Tx, meeting: MeetingFacts, race: Race): Promise<RaceFacts> {
  const course = await loadCourse(tx, meeting);
  const earlier = await tx.electedPerson.count({ where: { meetingId: meeting.id, race } });
  const standing = await listStanding(tx, meeting.id, race, earlier);
  const lists = await tx.nomination.findMany({ where: { meetingId: meeting.id, race } });
  const last = course.ballots.findLast((ballot) => ballot.race === race);
  const { interpretations } = meeting.election.campaign;
  return {
    ...{ meeting, course, standing, earlier },
    lists: lists.map(nameOfList),
    seats: last === undefined ? await countRaceSeats(tx, meeting, race, interpretations) : last.open,
    round: (last?.round ?? 0) + 1,
    allowed: await listAllowed(tx, meeting, race, standing),
    uchastki: await tx.uchastok.count({ where: { electionId: meeting.election.id } }),
  };
}

async function listAllowed(
  tx: Tx,
  meeting: MeetingFacts,
  race: Race,
  standing: readonly Standing[],
): Promise<Set<string>> {
  const last = await tx.ballot.findFirst({ where: { meetingId: meeting.id, race }, orderBy: { round: 'desc' } });
  if (last !== null && Array.isArray(last.tied)) return new Set(last.tied.filter((item) => typeof item === 'string'));
  const key = modeOf(meeting, race) === 'list' ? 'nominationId' : 'id';
  return new Set(standing.map((candidate) => candidate[key]));
}

/** A list goes by its name; one that has none goes by whoever proposed it. */
const nameOfList = (list: { id: string; listName: string | null; proposerName: string }): Named => ({
  id: list.id,
  name: list.listName ?? list.proposerName,
});
