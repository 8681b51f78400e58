import { err, ok, type Result } from '@/lib/kernel/result';
import { lockRow, type Tx } from '@/lib/store/client';
import { findMeeting, type MeetingFacts } from '@/lib/store/rows/meeting';
import type { Loaded } from '../act';
import { conflict, notFound, type Refusal } from '../refusal';
import { placeOfElection } from '../shared/place-of-election';

/** The meeting, locked, whose it is, its commission's and its own agent's, and what the act is judged by; null when that is not there. */
export async function loadMeeting<F>(
  tx: Tx,
  meetingId: string,
  factsOf: (meeting: MeetingFacts) => F | null | Promise<F | null>,
): Promise<Result<Loaded<F>, Refusal>> {
  const meeting = (await lockRow(tx, 'meeting', meetingId)) ? await findMeeting(tx, meetingId) : null;
  if (meeting === null) return err(notFound());
  const facts = await factsOf(meeting);
  return facts === null ? err(notFound()) : ok(loadedMeeting(meeting, facts));
}

function loadedMeeting<F>(meeting: MeetingFacts, facts: F): Loaded<F> {
  const place = placeOfElection(meeting.election);
  return {
    ...place,
    scope: { ...place.scope, accountId: meeting.agentId },
    locked: meeting.isSealed ? conflict('already-signed') : null,
    facts,
  };
}
