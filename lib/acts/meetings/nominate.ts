import { z } from 'zod';
import { newId } from '@/lib/kernel/ids';
import { oneOf } from '@/lib/kernel/one-of';
import { err, ok } from '@/lib/kernel/result';
import { FRANCHISES } from '@/lib/law/franchise';
import { judgeStep, RACES } from '@/lib/law/meeting';
import { judgeNomination, PROPOSER_KINDS } from '@/lib/law/nominations';
import { defineAct } from '../act';
import { conflict, invalid } from '../refusal';
import { id, shortText } from '../schemas';
import { normsOf } from '../uchastki/seats';
import { isSummed } from './common-list';
import { loadStep } from './course';
import { loadMeeting } from './load-meeting';
import { isSameName, listMemberNames, listPeople } from './people';

/** A list or single candidates, with who proposes them (44, notes 1 and 2). */
export const nominate = defineAct({
  name: 'meetings/nominate',
  article: '44',
  permission: 'meetings.conduct',
  input: z.object({
    meetingId: id,
    race: z.enum(RACES),
    proposer: z.object({ kind: z.enum(PROPOSER_KINDS), name: shortText }),
    candidates: z
      .array(z.object({ residentId: id }))
      .min(1)
      .max(200),
    listName: shortText.optional(),
  }),
  load: (tx, { meetingId, race, candidates }) =>
    loadMeeting(tx, meetingId, async (meeting) => ({
      ...(await loadStep(tx, meeting)),
      people: await listPeople(
        tx,
        meeting,
        candidates.map(({ residentId }) => residentId),
      ),
      standing: await tx.candidate.findMany({ where: { meetingId, race } }),
      members: await listMemberNames(tx, meeting.election.commission.id),
      nominations: await tx.nomination.count({ where: { meetingId } }),
    })),
  judge: ({ course, meeting, people, members }, input, context) => [
    ...judgeStep(course, { kind: 'nominate', race: input.race }),
    ...judgeNomination(
      {
        race: input.race,
        proposer: {
          ...input.proposer,
          isCommissionMember:
            input.proposer.kind === 'citizen' && members.some((name) => isSameName(name, input.proposer.name)),
        },
        candidates: people
          .filter((person) => person !== null)
          .map(({ name, franchise }) => ({ name, franchise: oneOf(FRANCHISES, franchise) })),
      },
      context.interpretations,
      normsOf(meeting.election.campaign),
    ),
  ],
  write: async (tx, { meeting, course, people, standing, nominations }, input) => {
    if (course.ballots.some((ballot) => ballot.race === input.race)) return err(conflict('race-voted'));
    // art. 36, note: whom one part alone would vote on cannot stand for places of the others.
    if (isSummed(meeting, input.race)) return err(conflict('common-list-stands'));
    const unknown = people.indexOf(null);
    if (unknown >= 0) return err(invalid(['candidates', unknown, 'residentId'], 'not-of-this-soviet'));
    const taken = new Set(standing.map((candidate) => candidate.residentId));
    const twice = people.findIndex(
      (person, index) => person !== null && (taken.has(person.id) || people.indexOf(person) < index),
    );
    if (twice >= 0) return err(invalid(['candidates', twice, 'residentId'], 'already-nominated'));
    if (meeting.mode === 'list' && input.listName === undefined) return err(invalid(['listName'], 'required'));
    const nomination = await tx.nomination.create({
      data: {
        ...{ meetingId: meeting.id, race: input.race, ordinal: nominations + 1 },
        ...{ proposerKind: input.proposer.kind, proposerName: input.proposer.name },
        listName: input.listName ?? null,
      },
    });
    const candidates = people
      .filter((person) => person !== null)
      .map((person, index) => ({
        ...{ id: newId(), meetingId: meeting.id, nominationId: nomination.id, race: input.race },
        ...{ residentId: person.id, name: person.name, ordinal: standing.length + index + 1 },
      }));
    await tx.candidate.createMany({ data: candidates });
    return ok({
      answer: {
        ...(input.listName !== undefined && { listId: nomination.id }),
        candidates: candidates.map(({ id: candidateId, residentId }) => ({ id: candidateId, residentId })),
      },
      subjectId: meeting.id,
    });
  },
});
