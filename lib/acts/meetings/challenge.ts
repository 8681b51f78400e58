import { z } from 'zod';
import { oneOf } from '@/lib/kernel/one-of';
import { err, ok } from '@/lib/kernel/result';
import { judgeStep, RACES } from '@/lib/law/meeting';
import { judgeChallenge } from '@/lib/law/nominations';
import { defineAct } from '../act';
import { conflict } from '../refusal';
import { count, id, text } from '../schemas';
import { loadStep } from './course';
import { loadMeeting } from './load-meeting';

/** A challenge to one name (44.n2), decided by the meeting; a name struck leaves its list. */
export const challenge = defineAct({
  name: 'meetings/challenge',
  article: '44.n2',
  permission: 'meetings.conduct',
  input: z.object({ meetingId: id, candidateId: id, reason: text, for: count, against: count }),
  load: (tx, { meetingId, candidateId }) =>
    loadMeeting(tx, meetingId, async (meeting) => {
      const candidate = await tx.candidate.findFirst({ where: { id: candidateId, meetingId } });
      return candidate === null ? null : { ...(await loadStep(tx, meeting)), candidate };
    }),
  judge: ({ meeting, course, candidate }, input, context) => [
    ...judgeStep(course, { kind: 'challenge', race: oneOf(RACES, candidate.race) }),
    ...judgeChallenge({ ...input, name: candidate.name, present: meeting.present ?? 0 }, context.interpretations)
      .findings,
  ],
  write: async (tx, { meeting, candidate, course }, input, context) => {
    if (course.ballots.some((ballot) => ballot.race === candidate.race)) return err(conflict('race-voted'));
    if (candidate.challengeReason !== null) return err(conflict('already-challenged'));
    const facts = { ...input, name: candidate.name, present: meeting.present ?? 0 };
    const { isRemoved } = judgeChallenge(facts, context.interpretations);
    await tx.candidate.update({
      where: { id: candidate.id },
      data: {
        ...{ challengeReason: input.reason, challengeFor: input.for, challengeAgainst: input.against, isRemoved },
      },
    });
    return ok({ answer: { removed: isRemoved }, subjectId: meeting.id });
  },
});
