import { z } from 'zod';
import { oneOf } from '@/lib/kernel/one-of';
import { err, ok } from '@/lib/kernel/result';
import { judgeAdmission } from '@/lib/law/admission';
import { FRANCHISES } from '@/lib/law/franchise';
import { defineAct } from '../act';
import { conflict, invalid } from '../refusal';
import { hour, id } from '../schemas';
import { loadedMeeting, loadMeeting } from './load-meeting';

/**
 * Who came (38, 39). Only electors of the uchastok are let in; nobody on the posted list is. Marks may be set and taken
 * back until the first vote.
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
  load: async (tx, input) => {
    const loaded = await loadMeeting(tx, input.meetingId);
    if (!loaded.ok) return loaded;
    const meeting = loaded.value.facts;
    const residents = await tx.resident.findMany({
      where: {
        id: { in: input.marks.map((mark) => mark.residentId) },
        uchastokId: meeting.uchastok.id,
        struckOn: null,
      },
      select: { id: true, franchise: true, surname: true, given: true, patronymic: true },
    });
    const ballots = await tx.ballot.count({ where: { meetingId: meeting.id } });
    return ok(loadedMeeting(meeting, { meeting, residents, ballots }));
  },
  judge: ({ residents }, input) => {
    const admitted = new Set(input.marks.filter((mark) => mark.present).map((mark) => mark.residentId));
    return residents
      .filter((resident) => admitted.has(resident.id))
      .flatMap((resident) =>
        judgeAdmission({
          name: `${resident.surname} ${resident.given} ${resident.patronymic}`,
          franchise: oneOf(FRANCHISES, resident.franchise),
        }),
      );
  },
  write: async (tx, { meeting, residents, ballots }, input, context) => {
    const isOpen = meeting.state === 'opened' || meeting.state === 'counted';
    if (!isOpen || ballots > 0) return err(conflict('marks-closed'));
    const known = new Set(residents.map((resident) => resident.id));
    const stranger = input.marks.findIndex((mark) => !known.has(mark.residentId));
    if (stranger >= 0) return err(invalid(['marks', stranger, 'residentId'], 'not-of-this-uchastok'));
    const [residentIds, presents, ats] = [
      input.marks.map((mark) => mark.residentId),
      input.marks.map((mark) => mark.present),
      input.marks.map((mark) => mark.at),
    ];
    await tx.$executeRaw`
      INSERT INTO attendance (meeting_id, resident_id, is_present, at, marked_by_id)
      SELECT ${meeting.id}::uuid, mark.resident_id, mark.is_present, mark.at, ${context.actor.accountId}::uuid
      FROM unnest(${residentIds}::uuid[], ${presents}::boolean[], ${ats}::text[]) AS mark(resident_id, is_present, at)
      ON CONFLICT (meeting_id, resident_id)
      DO UPDATE SET is_present = excluded.is_present, at = excluded.at, marked_by_id = excluded.marked_by_id`;
    const present = await tx.attendance.count({ where: { meetingId: meeting.id, isPresent: true } });
    return ok({ answer: { present, eligible: meeting.uchastok.electors }, subjectId: meeting.id });
  },
});
