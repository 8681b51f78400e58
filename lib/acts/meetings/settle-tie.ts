import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { judgeStep, RACES } from '@/lib/law/meeting';
import { judgeTieSettled, TIE_WAYS } from '@/lib/law/votes';
import { defineAct } from '../act';
import { conflict, invalid } from '../refusal';
import { id } from '../schemas';
import { outcomeOf } from './ballot';
import { modeOf, recordElected } from './elected';
import { loadMeeting } from './load-meeting';
import { loadRace } from './race';

/** Equals between whom the meeting drew lots or took the older: lawful only by that reading of I-19 (45). */
export const settleTie = defineAct({
  name: 'meetings/settle-tie',
  article: '45',
  permission: 'meetings.conduct',
  input: z.object({
    ...{ meetingId: id, race: z.enum(RACES), by: z.enum(TIE_WAYS) },
    /** Candidates, or the list, that the lot or the age favoured. */
    chosen: z.array(id).min(1).max(200),
  }),
  load: (tx, input) =>
    loadMeeting(tx, input.meetingId, async (meeting) => {
      const race = await loadRace(tx, meeting, input.race);
      const people = await tx.resident.findMany({
        where: { id: { in: race.standing.map(({ residentId }) => residentId) } },
        select: { id: true, birthYear: true },
      });
      return { ...race, birthYears: new Map(people.map((person) => [person.id, person.birthYear])) };
    }),
  judge: ({ course, standing, lists, allowed, birthYears }, input, context) => {
    const years = new Map(standing.map((candidate) => [candidate.id, birthYears.get(candidate.residentId) ?? null]));
    const tied = [...standing, ...lists]
      .filter((item) => allowed.has(item.id))
      .map(({ id: itemId, name }) => ({
        ...{ name, birthYear: years.get(itemId) ?? null },
        isChosen: input.chosen.includes(itemId),
      }));
    return [
      ...judgeStep(course, { kind: 'vote', race: input.race }),
      ...judgeTieSettled({ by: input.by, tied }, context.interpretations),
    ];
  },
  write: async (tx, facts, input, context) => {
    const { meeting, course, allowed, round, earlier, standing } = facts;
    const last = course.ballots.findLast((ballot) => ballot.race === input.race);
    if (last === undefined || last.tied === 0) return err(conflict('no-tie'));
    const seats = last.open;
    const chosen = [...new Set(input.chosen)];
    const stranger = input.chosen.findIndex((item) => !allowed.has(item));
    if (stranger >= 0) return err(invalid(['chosen', stranger], 'not-in-this-vote'));
    const mode = modeOf(meeting, input.race);
    if (chosen.length > (mode === 'list' ? 1 : seats)) return err(invalid(['chosen'], 'more-than-open'));
    const counts = chosen.map((itemId) => ({ ...{ id: itemId, name: itemId, for: 1, against: 0, abstained: 0 } }));
    const before = await tx.ballot.findFirstOrThrow({
      where: { meetingId: meeting.id, race: input.race, round: last.round },
    });
    const votesOf = new Map(handsSchema.parse(before.counts).map((item) => [item.id, item.for]));
    const outcome = outcomeOf(mode, seats, counts, standing, context.interpretations);
    const elected = outcome.elected.map(({ candidate }) => ({
      candidate,
      votes: votesOf.get(mode === 'list' ? candidate.nominationId : candidate.id) ?? 0,
    }));
    const electedIds = elected.map(({ candidate }) => candidate.id);
    await tx.ballot.create({
      data: {
        ...{ meetingId: meeting.id, race: input.race, round, seats, counts: [], tied: [], open: outcome.open },
        ...{ elected: electedIds, settledBy: input.by },
      },
    });
    await recordElected(tx, meeting.id, input.race, earlier, elected);
    const answer = { elected: electedIds, open: outcome.open, round };
    return ok({ answer, subjectId: meeting.id, noted: answer });
  },
});

const handsSchema = z.array(z.object({ id: z.string(), for: z.number() }));
