import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { judgeStep } from '@/lib/law/meeting';
import { judgeMode } from '@/lib/law/nominations';
import type { Tx } from '@/lib/store/client';
import { defineAct } from '../act';
import { conflict } from '../refusal';
import { count, id } from '../schemas';
import { loadStep } from './course';
import { loadMeeting } from './load-meeting';

/** Meetings of other parts of the enterprise that chose, since the last tie, to vote otherwise. */
async function countOtherwise(tx: Tx, commonListId: string, uchastokId: string, mode: string): Promise<number> {
  const chosen = await tx.meeting.findMany({
    where: { uchastok: { commonListId, id: { not: uchastokId } }, mode: { not: mode } },
    select: { attempt: true, uchastok: { select: { tiedAttempt: true } } },
  });
  return chosen.filter(({ attempt, uchastok }) => attempt > uchastok.tiedAttempt).length;
}

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
    const { commonListId, id: uchastokId } = meeting.uchastok;
    // art. 36, note: hands for a list and hands for a name cannot be added.
    const others = commonListId === null ? 0 : await countOtherwise(tx, commonListId, uchastokId, input.mode);
    if (others > 0) return err(conflict('parts-vote-alike'));
    await tx.meeting.update({
      where: { id: meeting.id },
      data: { mode: input.mode, modeFor: input.for, modeAgainst: input.against, version: { increment: 1 } },
    });
    return ok({ answer: { mode: input.mode }, subjectId: meeting.id });
  },
});
