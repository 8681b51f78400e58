import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '@/lib/journal/canonical';
import { ok } from '@/lib/kernel/result';
import { judgeStep } from '@/lib/law/meeting';
import { judgeProtocol } from '@/lib/law/protocol';
import type { Tx } from '@/lib/store/client';
import { defineAct } from '../act';
import { id, shortText, text } from '../schemas';
import { loadStep } from './course';
import { loadMeeting } from './load-meeting';

const signature = z.object({ name: shortText, signed: z.boolean(), reason: text.optional() });

/** The presidium signs the protocol (47), or says why one of it does not; from then on it is locked. */
export const signProtocol = defineAct({
  name: 'meetings/sign',
  article: '47',
  permission: 'meetings.conduct',
  input: z.object({ meetingId: id, signatures: z.array(signature).min(1).max(20) }),
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId, (meeting) => loadStep(tx, meeting)),
  judge: ({ meeting, course }, input) => [
    ...judgeStep(course, { kind: 'sign' }),
    // At a failed meeting nobody was elected to the presidium: its chair signs, and whoever helped him (41).
    ...judgeProtocol({
      presidium: meeting.state === 'failed' ? 1 : course.presidium + 1,
      signatures: input.signatures,
      present: meeting.present,
    }),
  ],
  write: async (tx, { meeting }, input) => {
    await tx.meetingSignature.createMany({
      data: input.signatures.map(({ name, signed, reason }, index) => ({
        ...{ meetingId: meeting.id, ordinal: index + 1, name, isSigned: signed, reason: reason ?? null },
      })),
    });
    const seal = await sealOf(tx, meeting.id, meeting.election.commission.id);
    // A failed meeting stays failed: another is called after it.
    const state = meeting.state === 'failed' ? 'failed' : 'signed';
    await tx.meeting.update({ where: { id: meeting.id }, data: { state, seal } });
    return ok({ answer: { seal }, subjectId: meeting.id, noted: { seal } });
  },
});

/** Digest of everything the protocol says and of the journal's last hash: it is printed on the protocol. */
async function sealOf(tx: Tx, meetingId: string, bodyId: string): Promise<string> {
  const protocol = await tx.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    include: {
      presidium: { orderBy: { residentId: 'asc' } },
      readings: { orderBy: { item: 'asc' } },
      nominations: { orderBy: { ordinal: 'asc' } },
      candidates: { orderBy: { id: 'asc' } },
      ballots: { orderBy: { id: 'asc' } },
      deputies: { orderBy: { id: 'asc' } },
      corrections: { orderBy: { id: 'asc' } },
      signatures: { orderBy: { ordinal: 'asc' } },
    },
  });
  const head = await tx.journalHead.findUnique({ where: { bodyId } });
  return createHash('sha256')
    .update(canonicalJson({ protocol, journal: head?.hash ?? null }))
    .digest('hex');
}
