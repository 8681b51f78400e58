import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { judgeStep, type MeetingCourse, RACES, type Race } from '@/lib/law/meeting';
import { judgeCounts, judgeOutcome } from '@/lib/law/votes';
import type { Tx } from '@/lib/store/client';
import type { MeetingFacts } from '@/lib/store/rows/meeting';
import { defineAct } from '../act';
import { conflict, invalid } from '../refusal';
import { count, id } from '../schemas';
import { type CountedItem, outcomeOf, type Standing } from './ballot';
import { loadCourse } from './course';
import { loadedMeeting, loadMeeting } from './load-meeting';
import { countRaceSeats } from './race-seats';

const hands = { for: count, against: count, abstained: count };
const countsSchema = z
  .array(z.union([z.object({ candidateId: id, ...hands }), z.object({ listId: id, ...hands })]))
  .min(1)
  .max(200);
type Counts = z.output<typeof countsSchema>;

/** A vote in one race (45, 46, 55). Equals at the border stop it: they are voted again among themselves (I-19). */
export const vote = defineAct({
  name: 'meetings/vote',
  article: '45',
  permission: 'meetings.conduct',
  input: z.object({ meetingId: id, race: z.enum(RACES), counts: countsSchema }),
  load: async (tx, input) => {
    const loaded = await loadMeeting(tx, input.meetingId);
    if (!loaded.ok) return loaded;
    const meeting = loaded.value.facts;
    const course = await loadCourse(tx, meeting);
    return ok(loadedMeeting(meeting, { meeting, course, ...(await loadRace(tx, meeting, course, input.race)) }));
  },
  judge: ({ meeting, course, standing, seats, lists }, input, context) => {
    const counts = itemsOf(input.counts, standing, lists);
    const mode = modeOf(meeting, input.race);
    return [
      ...judgeStep(course, { kind: 'vote', race: input.race }),
      ...judgeCounts({ seats: seats ?? 0, present: meeting.present ?? 0, mode, counts }, context.interpretations),
      ...judgeOutcome(
        namedOutcome(outcomeOf(mode, seats ?? 0, counts, standing, context.interpretations), counts),
        context.interpretations,
      ),
    ];
  },
  write: async (tx, { meeting, course, standing, lists, seats, round, allowed }, input, context) => {
    if (seats === null) return err(conflict('seats-undecided'));
    const last = course.ballots.findLast((ballot) => ballot.race === input.race);
    if (last !== undefined && last.tied === 0) return err(conflict('race-voted'));
    const counts = itemsOf(input.counts, standing, lists);
    const stranger = counts.findIndex(
      (item, index) => !allowed.has(item.id) || counts.findIndex((other) => other.id === item.id) < index,
    );
    if (stranger >= 0) return err(invalid(['counts', stranger], 'not-in-this-vote'));
    if (counts.length < allowed.size) return err(invalid(['counts'], 'votes-missing'));
    const outcome = outcomeOf(modeOf(meeting, input.race), seats, counts, standing, context.interpretations);
    const { tied, open } = outcome;
    const elected = outcome.elected.map(({ candidate }) => candidate.id);
    await tx.ballot.create({
      data: {
        ...{ meetingId: meeting.id, race: input.race, round, seats, tied: [...tied], open, elected },
        counts: counts.map((item) => ({ ...item })),
      },
    });
    const before = await tx.electedPerson.count({ where: { meetingId: meeting.id, race: input.race } });
    await tx.electedPerson.createMany({
      data: outcome.elected.map(({ candidate, votes }, index) => ({
        ...{ meetingId: meeting.id, race: input.race, residentId: candidate.residentId, name: candidate.name },
        ...{ votes, ordinal: before + index + 1 },
      })),
    });
    return ok({ answer: { elected, tied, open, round }, subjectId: meeting.id, noted: { elected, tied, open, round } });
  },
});

/** Lists are voted for deputies alone; the other races go by names, each by its own separate vote (46, 57). */
const modeOf = (meeting: MeetingFacts, race: Race): 'list' | 'personal' =>
  race === 'deputies' ? (meeting.mode ?? 'personal') : 'personal';

async function loadRace(tx: Tx, meeting: MeetingFacts, course: MeetingCourse, race: Race) {
  const candidates = await tx.candidate.findMany({
    where: { meetingId: meeting.id, race, isRemoved: false },
    orderBy: { ordinal: 'asc' },
  });
  const standing: Standing[] = candidates.map(({ id: candidateId, nominationId, residentId, name }) => ({
    ...{ id: candidateId, nominationId, residentId, name },
  }));
  const lists = await tx.nomination.findMany({ where: { meetingId: meeting.id, race } });
  const last = course.ballots.findLast((ballot) => ballot.race === race);
  const seats =
    last === undefined ? await countRaceSeats(tx, meeting, race, meeting.election.campaign.interpretations) : last.open;
  return {
    standing,
    lists: lists.map(nameOfList),
    seats,
    round: (last?.round ?? 0) + 1,
    allowed: await listAllowed(tx, meeting, race, standing),
  };
}

/** What may be voted on: everything that stands, or after a tie those tied. */
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
const nameOfList = (list: { id: string; listName: string | null; proposerName: string }) => ({
  id: list.id,
  name: list.listName ?? list.proposerName,
});

interface Named {
  readonly id: string;
  readonly name: string;
}

function itemsOf(counts: Counts, standing: readonly Named[], lists: readonly Named[]): CountedItem[] {
  const names = new Map([...lists, ...standing].map(({ id: itemId, name }) => [itemId, name]));
  return counts.map((item) => {
    const itemId = 'candidateId' in item ? item.candidateId : item.listId;
    const { against, abstained } = item;
    return { id: itemId, name: names.get(itemId) ?? itemId, for: item.for, against, abstained };
  });
}

const namedOutcome = (outcome: { tied: readonly string[]; open: number }, counts: readonly CountedItem[]) => ({
  open: outcome.open,
  tied: outcome.tied.map((item) => counts.find((counted) => counted.id === item)?.name ?? item),
});
