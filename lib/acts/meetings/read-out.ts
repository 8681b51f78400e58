import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { judgeStep, READINGS } from '@/lib/law/meeting';
import { defineAct } from '../act';
import { conflict } from '../refusal';
import { hour, id } from '../schemas';
import { loadStep } from './course';
import { loadMeeting } from './load-meeting';

/** The chair reads out what article 42 asks for, letter by letter. */
export const readOut = defineAct({
  name: 'meetings/read-out',
  article: '42',
  permission: 'meetings.conduct',
  input: z.object({ meetingId: id, item: z.enum(READINGS), at: hour }),
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId, (meeting) => loadStep(tx, meeting)),
  judge: ({ course }, input) => judgeStep(course, { kind: 'read-out', item: input.item }),
  write: async (tx, { meeting, course }, input) => {
    if (course.readings.includes(input.item)) return err(conflict('already-read-out'));
    await tx.meetingReading.create({ data: { meetingId: meeting.id, item: input.item, at: input.at } });
    const read = [...course.readings, input.item].sort();
    return ok({ answer: { read, left: READINGS.filter((item) => !read.includes(item)) }, subjectId: meeting.id });
  },
});
