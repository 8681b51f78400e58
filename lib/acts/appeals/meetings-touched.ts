import { dayOfDate } from '@/lib/kernel/civil-day';
import type { MeetingTouched } from '@/lib/law/appeal-consequences';
import { latestNotice } from '@/lib/law/notices';
import type { Db } from '@/lib/store/client';
import type { Supposed } from './suppose';

const STAGES: Readonly<Record<string, MeetingTouched['stage']>> = {
  convened: 'ahead',
  opened: 'open',
  counted: 'counted',
  failed: 'failed',
};

export type FindTouched = (supposed: Supposed) => MeetingTouched | null;

/** The latest meeting of each uchastok whose electors change, and whether whoever votes again has had a notice to it. */
export async function readMeetings(db: Db, moved: readonly Supposed[]): Promise<FindTouched> {
  if (moved.length === 0) return () => null;
  const rows = await db.meeting.findMany({
    where: { uchastokId: { in: [...new Set(moved.flatMap(({ place }) => place?.id ?? []))] } },
    orderBy: { attempt: 'asc' },
    include: { notices: { where: { residentId: { in: moved.map(({ appeal }) => appeal.residentId) } } } },
  });
  const latest = new Map(rows.map((row) => [row.uchastokId, row]));
  return ({ appeal, place, electors }) => {
    const meeting = place === null ? undefined : latest.get(place.id);
    if (meeting === undefined) return null;
    const { id, hour, attempt } = meeting;
    const heldOn = dayOfDate(meeting.heldOn);
    const stage = STAGES[meeting.state] ?? 'over';
    const isServed = meeting.notices.some(({ residentId }) => residentId === appeal.residentId);
    const isOwed = stage === 'ahead' && electors.after > electors.before && !isServed;
    const due = attempt === 1 ? latestNotice(heldOn, appeal.election.campaign.interpretations) : heldOn;
    return { id, heldOn, hour, place: meeting.place, stage, noticeDue: isOwed ? due : null };
  };
}
