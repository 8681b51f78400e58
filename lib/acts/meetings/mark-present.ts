import { z } from 'zod';
import { isVisible } from '@/lib/access/allow';
import { oneOf } from '@/lib/kernel/one-of';
import { personName } from '@/lib/kernel/person-name';
import { err, ok } from '@/lib/kernel/result';
import { judgeAdmission } from '@/lib/law/admission';
import { FRANCHISES } from '@/lib/law/franchise';
import type { Actor } from '@/lib/session/actor';
import type { Tx } from '@/lib/store/client';
import type { MeetingFacts } from '@/lib/store/rows/meeting';
import { defineAct } from '../act';
import { conflict, invalid } from '../refusal';
import { hour, id } from '../schemas';
import { normsOf } from '../uchastki/seats';
import { loadMeeting } from './load-meeting';
import { findPending, findRoom } from './room';

/** The people of these marks whom the actor may know of, with what the door asks about each. */
async function listComers(tx: Tx, meeting: MeetingFacts, residentIds: readonly string[], actor: Actor) {
  const residents = await tx.resident.findMany({
    where: { id: { in: [...residentIds] } },
    select: {
      ...{ id: true, franchise: true, surname: true, given: true, patronymic: true },
      soviet: { select: { id: true, path: true } },
    },
  });
  const here = await findEnrolled(tx, meeting.uchastok.id, residentIds);
  const pending = await findPending(tx, meeting.election.id, residentIds);
  const { id: campaignId } = meeting.election.campaign;
  return residents
    .filter(
      ({ id, soviet }) =>
        here.has(id) || isVisible(actor, { territoryId: soviet.id, territoryPath: soviet.path, campaignId }),
    )
    .map((resident) => ({
      id: resident.id,
      name: personName(resident),
      franchise: oneOf(FRANCHISES, here.get(resident.id) ?? resident.franchise),
      hasPendingAppeal: pending.has(resident.id),
      isOutsider: !here.has(resident.id),
    }));
}

/** Those of the people who belong to the uchastok, each with the standing that they have there. */
async function findEnrolled(
  tx: Tx,
  uchastokId: string,
  residentIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.$queryRaw<{ id: string; franchise: string }[]>`
    SELECT id, franchise FROM enrolled WHERE uchastok_id = ${uchastokId}::uuid AND id = ANY(${[...residentIds]}::uuid[])
      AND struck_on IS NULL AND merged_into_id IS NULL`;
  return new Map(rows.map(({ id, franchise }) => [id, franchise]));
}

/** Whether marks may still be set: until the first vote, or to the end where every vote is measured anew (I-14). */
export function isDoorOpen(
  { state }: Pick<MeetingFacts, 'state'>,
  ballots: number,
  { mode, interpretations }: Pick<MeetingFacts['election']['campaign'], 'mode' | 'interpretations'>,
): boolean {
  if (mode === 'reconstruct') return true;
  const isHeld = state === 'opened' || state === 'counted';
  return isHeld && (ballots === 0 || interpretations['I-14'] === 'at-each-vote');
}

/**
 * Who came (38, 39). Only electors of the uchastok are let in; nobody on the posted list is. Marks may be set and taken
 * back until the first vote. In `reconstruct` whoever was there is marked, and who should not have been is a violation.
 */
export const markPresent = defineAct({
  name: 'meetings/mark-present',
  article: '38',
  permission: 'meetings.conduct',
  input: z.object({
    meetingId: id,
    marks: z
      .array(z.object({ residentId: id, present: z.boolean(), at: hour }))
      .min(1)
      .max(1000),
  }),
  load: (tx, { meetingId, marks }, actor) =>
    loadMeeting(tx, meetingId, async (meeting) => {
      const residentIds = marks.map((mark) => mark.residentId);
      const comers = await listComers(tx, meeting, residentIds, actor);
      return { meeting, comers, ballots: await tx.ballot.count({ where: { meetingId } }) };
    }),
  judge: ({ comers, meeting }, input, context) => {
    const norms = normsOf(meeting.election.campaign);
    const admitted = new Set(input.marks.filter((mark) => mark.present).map((mark) => mark.residentId));
    return comers
      .filter((comer) => admitted.has(comer.id))
      .flatMap((comer) => judgeAdmission(comer, context.interpretations, norms));
  },
  write: async (tx, { meeting, comers, ballots }, input, context) => {
    if (!isDoorOpen(meeting, ballots, meeting.election.campaign)) return err(conflict('marks-closed'));
    const known = new Set(comers.map((comer) => comer.id));
    const stranger = input.marks.findIndex((mark) => !known.has(mark.residentId));
    if (stranger >= 0) return err(invalid(['marks', stranger, 'residentId'], 'not-of-this-uchastok'));
    // Of two marks for one person in a batch the later counts: a statement may touch a row only once.
    const marks = [...new Map(input.marks.map((mark) => [mark.residentId, mark])).values()];
    await tx.$executeRaw`
      INSERT INTO attendance (meeting_id, resident_id, is_present, at, marked_by_id)
      SELECT ${meeting.id}::uuid, mark.resident_id, mark.is_present, mark.at, ${context.actor.accountId}::uuid
      FROM unnest(${marks.map((mark) => mark.residentId)}::uuid[], ${marks.map((mark) => mark.present)}::boolean[],
        ${marks.map((mark) => mark.at)}::text[]) AS mark(resident_id, is_present, at)
      ON CONFLICT (meeting_id, resident_id)
      DO UPDATE SET is_present = excluded.is_present, at = excluded.at, marked_by_id = excluded.marked_by_id`;
    const { present, eligible } = await findRoom(tx, meeting);
    return ok({ answer: { present, eligible }, subjectId: meeting.id });
  },
});
