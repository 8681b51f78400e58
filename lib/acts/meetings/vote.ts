import { z } from 'zod';
import { err, ok, type Result } from '@/lib/kernel/result';
import { judgeSpread } from '@/lib/law/alternates';
import type { RuleFinding } from '@/lib/law/finding';
import type { Interpretations } from '@/lib/law/interpretations';
import { judgeStep, RACES } from '@/lib/law/meeting';
import { PARAMETERS } from '@/lib/law/parameters';
import { judgeQuorumAtVote } from '@/lib/law/quorum';
import { judgeCounts, judgeDeclared, judgeOutcome } from '@/lib/law/votes';
import { defineAct } from '../act';
import { conflict, invalid, type Refusal } from '../refusal';
import { count, id, shortText } from '../schemas';
import type { BallotOutcome, CountedItem } from './ballot';
import { isSummed, outcomeAt } from './common-list';
import { modeOf, recordElected } from './elected';
import { loadMeeting } from './load-meeting';
import { loadRace, type Named, type RaceFacts } from './race';
import { attendanceOf, findRoom, type Room, votersOf } from './room';

const hands = { for: count, against: count, abstained: count };
const countsSchema = z
  .array(z.union([z.object({ candidateId: id, ...hands }), z.object({ listId: id, ...hands })]))
  .min(1)
  .max(200);
const inputSchema = z.object({
  ...{ meetingId: id, race: z.enum(RACES), counts: countsSchema },
  /** How many are elected here by the order of the commission above, where the law leaves it to that (46, 55, notes). */
  seats: count.max(1000).optional(),
  orderNumber: shortText.optional(),
  /** Whom an old protocol calls elected, where it is not whom the votes elect. */
  declared: z.array(id).max(200).optional(),
});
type VoteInput = z.output<typeof inputSchema>;

interface VoteFacts extends RaceFacts {
  readonly room: Room;
}

/** A vote in one race (45, 46, 55). Equals at the border stop it: they are voted again among themselves (I-19). */
export const vote = defineAct({
  name: 'meetings/vote',
  article: '45',
  permission: 'meetings.conduct',
  input: inputSchema,
  load: (tx, { meetingId, race }) =>
    loadMeeting(tx, meetingId, async (meeting) => ({
      ...(await loadRace(tx, meeting, race)),
      room: await findRoom(tx, meeting),
    })),
  judge: (facts, input, context) => {
    const { meeting, course, room } = facts;
    const counts = itemsOf(input.counts, facts.standing, facts.lists);
    const mode = modeOf(meeting, input.race);
    const seats = facts.seats ?? input.seats ?? 0;
    const present = votersOf(meeting, room, context.interpretations);
    const outcome = outcomeAt(meeting, input.race, seats, counts, facts.standing, context.interpretations);
    return [
      ...judgeStep(course, { kind: 'vote', race: input.race }),
      ...judgeQuorumAtVote(
        attendanceOf(meeting, { eligible: meeting.eligible ?? room.eligible, present }),
        context.interpretations,
      ),
      ...judgeOrder(facts, input, context.interpretations),
      ...judgeCounts({ seats, present, mode, counts }, context.interpretations),
      ...(input.declared === undefined
        ? judgeOutcome(namedOutcome(outcome, counts), context.interpretations)
        : judgeDeclared({
            declared: namesOf(input.declared, facts.standing),
            elected: outcome.elected.map(({ candidate }) => candidate.name),
          })),
    ];
  },
  write: async (tx, facts, input, context) => {
    const { meeting, round, earlier } = facts;
    const seats = facts.seats ?? input.seats;
    if (seats === undefined) return err(conflict('seats-undecided'));
    const counts = itemsOf(input.counts, facts.standing, facts.lists);
    const checked = check(facts, input, counts, context.mode);
    if (!checked.ok) return checked;
    const outcome =
      input.declared === undefined
        ? outcomeAt(meeting, input.race, seats, counts, facts.standing, context.interpretations)
        : declaredOutcome(input.declared, seats, counts, facts);
    const { tied, open } = outcome;
    const elected = outcome.elected.map(({ candidate }) => candidate.id);
    await tx.ballot.create({
      data: {
        ...{ meetingId: meeting.id, race: input.race, round, seats, tied: [...tied], open, elected },
        counts: counts.map((item) => ({ ...item })),
      },
    });
    await recordElected(tx, meeting.id, input.race, earlier, outcome.elected);
    return ok({ answer: { elected, tied, open, round }, subjectId: meeting.id, noted: { elected, tied, open, round } });
  },
});

// art. 55, note: where the shares do not come out of the law, the commission above says how it is done.
function judgeOrder(facts: VoteFacts, input: VoteInput, interpretations: Interpretations): RuleFinding[] {
  const isRevision = input.race === 'revision' || input.race === 'revision-alternates';
  if (facts.seats !== null || !isRevision) return [];
  const places = PARAMETERS.villageRevisionMembers.value + PARAMETERS.revisionCandidates.value;
  const orderNumber = input.orderNumber ?? null;
  return judgeSpread({ race: 'revision', uchastki: facts.uchastki, places, orderNumber }, interpretations);
}

/** What no protocol could say: a race voted on twice, a name that does not stand, one counted twice or left out. */
function check(
  { meeting, course, allowed, standing }: VoteFacts,
  input: VoteInput,
  counts: readonly CountedItem[],
  mode: 'conduct' | 'reconstruct',
): Result<null, Refusal> {
  const last = course.ballots.findLast((ballot) => ballot.race === input.race);
  if (last !== undefined && last.tied === 0) return err(conflict('race-voted'));
  const stranger = counts.findIndex(
    (item, index) => !allowed.has(item.id) || counts.findIndex((other) => other.id === item.id) < index,
  );
  if (stranger >= 0) return err(invalid(['counts', stranger], 'not-in-this-vote'));
  // An old protocol may give the votes of those elected alone.
  if (mode === 'conduct' && counts.length < allowed.size) return err(invalid(['counts'], 'votes-missing'));
  if (input.declared === undefined) return ok(null);
  if (mode === 'conduct') return err(invalid(['declared'], 'only-as-it-was'));
  // Of an enterprise's common lists no part declares anybody elected (36).
  if (isSummed(meeting, input.race)) return err(conflict('common-list-stands'));
  const known = new Set(standing.map((candidate) => candidate.id));
  const unknown = input.declared.findIndex((candidateId) => !known.has(candidateId));
  return unknown < 0 ? ok(null) : err(invalid(['declared', unknown], 'not-in-this-vote'));
}

function itemsOf(counts: VoteInput['counts'], standing: readonly Named[], lists: readonly Named[]): CountedItem[] {
  const names = new Map([...lists, ...standing].map(({ id: itemId, name }) => [itemId, name]));
  return counts.map((item) => {
    const itemId = 'candidateId' in item ? item.candidateId : item.listId;
    const { against, abstained } = item;
    return { id: itemId, name: names.get(itemId) ?? itemId, for: item.for, against, abstained };
  });
}

const namesOf = (ids: readonly string[], standing: readonly Named[]): string[] =>
  standing.filter((candidate) => ids.includes(candidate.id)).map(({ name }) => name);

/** What the meeting declared, with the votes that each or his list was given. */
function declaredOutcome(
  declared: readonly string[],
  seats: number,
  counts: readonly CountedItem[],
  { standing }: RaceFacts,
): BallotOutcome {
  const votesOf = new Map(counts.map((item) => [item.id, item.for]));
  const elected = standing
    .filter((candidate) => declared.includes(candidate.id))
    .map((candidate) => ({
      candidate,
      votes: votesOf.get(candidate.id) ?? votesOf.get(candidate.nominationId) ?? 0,
    }));
  return { elected, tied: [], open: Math.max(0, seats - elected.length) };
}

const namedOutcome = (outcome: { tied: readonly string[]; open: number }, counts: readonly CountedItem[]) => ({
  open: outcome.open,
  tied: outcome.tied.map((item) => counts.find((counted) => counted.id === item)?.name ?? item),
});
