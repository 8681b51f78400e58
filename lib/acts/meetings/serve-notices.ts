import { z } from 'zod';
import { exactOf } from '@/lib/kernel/fact-day';
import { err, ok } from '@/lib/kernel/result';
import { columnOfDay } from '@/lib/kernel/stored-days';
import { judgeService } from '@/lib/law/notices';
import { defineAct } from '../act';
import { conflict, invalid } from '../refusal';
import { factDay, id } from '../schemas';
import { meetTerm } from '../shared/terms';
import { loadMeeting } from './load-meeting';

/** Personal notices handed to electors of the uchastok (35), to named ones or to all that have none yet. */
export const serveNotices = defineAct({
  name: 'meetings/serve-notices',
  article: '35',
  permission: 'meetings.notify',
  input: z.object({
    meetingId: id,
    residentIds: z.union([z.literal('all'), z.array(id).min(1).max(5000)]),
    servedOn: factDay,
  }),
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId, (meeting) => meeting),
  judge: (meeting, input, context) =>
    judgeService(
      { heldOn: meeting.heldOn, servedOn: input.servedOn, isRepeat: meeting.attempt > 1 },
      context.interpretations,
    ),
  write: async (tx, meeting, input, context) => {
    if (meeting.state !== 'convened' && context.mode === 'conduct') return err(conflict('meeting-not-convened'));
    const named = input.residentIds === 'all' ? null : [...new Set(input.residentIds)];
    const day = exactOf(input.servedOn);
    const servedOn = columnOfDay(day);
    const served = await tx.$executeRaw`
      INSERT INTO meeting_notice (meeting_id, resident_id, served_on)
      SELECT ${meeting.id}::uuid, r.id, ${servedOn}::date FROM enrolled r
      WHERE r.uchastok_id = ${meeting.uchastok.id}::uuid AND r.franchise = 'elector'
        AND r.struck_on IS NULL AND r.merged_into_id IS NULL
        AND (${named}::uuid[] IS NULL OR r.id = ANY(${named}::uuid[]))
      ON CONFLICT (meeting_id, resident_id) DO NOTHING`;
    if (named !== null && served < named.length) {
      const known = await tx.meetingNotice.count({ where: { meetingId: meeting.id, residentId: { in: named } } });
      if (known < named.length) return err(invalid(['residentIds'], 'not-an-elector-here'));
    }
    const total = await tx.meetingNotice.count({ where: { meetingId: meeting.id } });
    const body = meeting.election.commission.kind;
    const terms =
      total >= meeting.uchastok.electors ? await meetTerm(tx, 'notices-serve', meeting.id, input.servedOn, body) : [];
    return ok({
      answer: { served, total, electors: meeting.uchastok.electors },
      ...{ terms, subjectId: meeting.id, noted: { served } },
    });
  },
});
