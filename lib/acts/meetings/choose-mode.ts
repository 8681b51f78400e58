import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { judgeStep } from '@/lib/law/meeting';
import { judgeMode } from '@/lib/law/nominations';
import { defineAct } from '../act';
import { conflict } from '../refusal';
import { count, id } from '../schemas';
import { findCommonMode } from './common-list';
import { loadStep } from './course';
import { loadMeeting } from './load-meeting';

/** The meeting itself decides whether to vote by lists or by single names (44). */
export const chooseMode = defineAct({
  name: 'meetings/choose-mode',
  article: '44',
  permission: 'meetings.conduct',
  input: z.object({ meetingId: id, mode: z.enum(['list', 'personal']), for: count, against: count }),
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId, (meeting) => loadStep(tx, meeting)),
  judge: ({ meeting, course }, input) => [
    ...judgeStep(course, { kind: 'choose-mode' }),
    ...judgeMode({ mode: input.mode, for: input.for, against: input.against, present: meeting.present ?? 0 }),
  ],
  write: async (tx, { meeting, course }, input) => {
    if (course.mode !== null) return err(conflict('mode-chosen'));
    // art. 36, note: hands for a list and hands for a name cannot be added.
    const common = await findCommonMode(tx, meeting);
    if (common !== null && common !== input.mode) return err(conflict('parts-vote-alike'));
    await tx.meeting.update({
      where: { id: meeting.id },
      data: { mode: input.mode, modeFor: input.for, modeAgainst: input.against, version: { increment: 1 } },
    });
    return ok({ answer: { mode: input.mode }, subjectId: meeting.id });
  },
});
