import { err, ok, type Result } from '@/lib/kernel/result';
import { lockRow, type Tx } from '@/lib/store/client';
import { findMeeting, type MeetingFacts } from '@/lib/store/rows/meeting';
import type { Loaded } from '../act';
import { conflict, notFound, type Refusal } from '../refusal';

/** The meeting, locked, and whose it is: its commission's, and its own agent's. */
export async function loadMeeting(tx: Tx, meetingId: string): Promise<Result<Loaded<MeetingFacts>, Refusal>> {
  if (!(await lockRow(tx, 'meeting', meetingId))) return err(notFound());
  const meeting = await findMeeting(tx, meetingId);
  if (meeting === null) return err(notFound());
  return ok(loadedMeeting(meeting, meeting));
}

/** What the runner needs to know of an act on this meeting, with the act's own facts. */
export function loadedMeeting<F>(meeting: MeetingFacts, facts: F): Loaded<F> {
  const { soviet, commission, campaign } = meeting.election;
  return {
    scope: {
      territoryId: soviet.id,
      territoryPath: soviet.path,
      commissionId: commission.id,
      accountId: meeting.agentId,
    },
    campaign,
    bodyId: commission.id,
    locked: meeting.isSealed ? conflict('already-signed') : null,
    facts,
  };
}
