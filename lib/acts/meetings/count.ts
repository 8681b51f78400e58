import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { judgeStep } from '@/lib/law/meeting';
import { quorum, quorumBase } from '@/lib/law/quorum';
import { defineAct } from '../act';
import { conflict } from '../refusal';
import { id } from '../schemas';
import { openTerm } from '../shared/terms';
import { loadCourse } from './course';
import { loadedMeeting, loadMeeting } from './load-meeting';

/**
 * Settles how many came of how many (40, 42.б). Without 35 % the meeting has failed and another day is named (41). May
 * be done again while people still come in, until the first vote (I-14).
 */
export const countMeeting = defineAct({
  name: 'meetings/count',
  article: '40',
  permission: 'meetings.conduct',
  input: z.object({ meetingId: id, at: z.string().optional() }),
  load: async (tx, input) => {
    const loaded = await loadMeeting(tx, input.meetingId);
    if (!loaded.ok) return loaded;
    const meeting = loaded.value.facts;
    return ok(loadedMeeting(meeting, { meeting, course: await loadCourse(tx, meeting) }));
  },
  judge: ({ course }) => judgeStep(course, { kind: 'count' }),
  write: async (tx, { meeting, course }, input, context) => {
    if (course.ballots.length > 0) return err(conflict('voting-has-begun'));
    const [turnout] = await tx.$queryRaw<{ men: number; women: number; last: string | null }[]>`
      SELECT count(*) FILTER (WHERE r.sex = 'm')::int AS men, count(*) FILTER (WHERE r.sex = 'f')::int AS women, max(a.at) AS last
      FROM attendance a JOIN resident r ON r.id = a.resident_id
      WHERE a.meeting_id = ${meeting.id}::uuid AND a.is_present`;
    const detained = await tx.resident.count({ where: { uchastokId: meeting.uchastok.id, franchise: 'detained' } });
    const { men, women, last } = turnout ?? { men: 0, women: 0, last: null };
    const eligible = quorumBase({ electors: meeting.uchastok.electors, detained: 0 }, context.interpretations);
    const present = Math.min(men + women, eligible);
    const { needed, valid } = quorum({ eligible, present });
    await tx.meeting.update({
      where: { id: meeting.id },
      data: {
        ...{ eligible, present, needed, presentMen: men, presentWomen: women },
        countedAt: input.at ?? last,
        state: valid ? 'counted' : 'failed',
        version: { increment: 1 },
      },
    });
    const { campaign, commission, soviet } = meeting.election;
    const terms = valid
      ? []
      : [
          await openTerm(tx, {
            ...{ campaignId: campaign.id, commissionId: commission.id, territoryId: soviet.id },
            ...{ duty: 'meeting-repeat', article: '41', subjectKind: 'meeting', subjectId: meeting.id },
            ...{ body: commission.kind, from: meeting.heldOn, due: null },
          }),
        ];
    return ok({
      answer: { eligible, present, needed, valid, men, women },
      ...{ terms, subjectId: meeting.id, noted: { eligible, present, needed, valid, detained } },
    });
  },
});
