import { z } from 'zod';
import { notFound } from '@/lib/acts/refusal';
import { id } from '@/lib/acts/schemas';
import { err, ok } from '@/lib/kernel/result';
import { dayOfColumn } from '@/lib/kernel/stored-days';
import { dayPart, fileName } from './file-name';
import { findSeenMeeting, meetingHead, meetingSignatures, paperMeeting, signedHash } from './meeting-facts';
import { definePaperQuery } from './paper-query';
import { unverifiedOf } from './unverified';

/** Протокол о несостоявшемся собрании (41), with the day of the next once it is called. */
export const failedProtocolPaper = definePaperQuery({
  kind: 'failed-protocol',
  input: z.object({ meetingId: id }),
  load: async (context, { meetingId }) => {
    const seen = await findSeenMeeting(context, meetingId);
    if (!seen.ok) return seen;
    const { meeting, soviet } = seen.value;
    if (meeting.state !== 'failed') return err(notFound());
    const { db } = context;
    const next = await db.meeting.findUnique({
      where: { uchastokId_attempt: { uchastokId: meeting.uchastok.id, attempt: meeting.attempt + 1 } },
    });
    const number = `участок ${meeting.uchastok.number}`;
    return ok({
      name: fileName('Протокол о несостоявшемся собрании', soviet, number, dayPart(meeting.heldOn)),
      data: {
        head: {
          ...(await meetingHead(db, seen.value)),
          number: String(meeting.uchastok.number),
          basis: ['41'],
        },
        marks: {
          journalHash: await signedHash(db, seen.value),
          unverified: await unverifiedOf(db, meeting.election),
        },
        signatures: meetingSignatures(seen.value),
        ...(await paperMeeting(db, seen.value)),
        nextOn: dayOfColumn(next?.heldOn ?? null),
        nextHour: next?.hour ?? null,
        nextPlace: next?.place ?? null,
        nextNotice: next === null ? null : 'именными повестками',
      },
    });
  },
});
