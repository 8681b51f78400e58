import { z } from 'zod';
import { id } from '@/lib/acts/schemas';
import { err, ok } from '@/lib/kernel/result';
import { defineQuery } from '../query';
import { findVisibleMeeting } from './one';

/** Who is marked as present now, and no more: asked every few seconds by everyone who keeps the door. */
export const meetingMarks = defineQuery({
  name: 'meetings/marks',
  input: z.object({ meetingId: id }),
  run: async (context, input) => {
    const meeting = await findVisibleMeeting(context, input.meetingId);
    if (meeting === null) return err({ code: 'NOT_FOUND' });
    const rows = await context.db.attendance.findMany({
      where: { meetingId: meeting.id, isPresent: true },
      select: { residentId: true, at: true },
    });
    return ok({ state: meeting.state, marks: rows.map(({ residentId, at }) => [residentId, at] as const) });
  },
});
