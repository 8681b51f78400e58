import { z } from 'zod';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { Race } from '@/lib/law/meeting';
import { judgeCounts } from '@/lib/law/votes';
import type { Tx } from '@/lib/store/client';
import type { MeetingFacts } from '@/lib/store/rows/meeting';
import { conflict, invalid, type Refusal } from '../refusal';
import { count } from '../schemas';
import { outcomeAt } from './common-list';
import { listStanding, modeOf, recordElected } from './elected';
import { findRoom, votersOf } from './room';

const countsSchema = z.array(
  z.object({ id: z.uuid(), name: z.string(), for: count, against: count, abstained: count }),
);

/** Puts the hands of a race's last vote right, and with them who was elected by it. */
export async function correctBallot(
  tx: Tx,
  meeting: MeetingFacts,
  race: Race,
  round: number,
  value: unknown,
): Promise<Result<{ before: unknown; after: unknown }, Refusal>> {
  const ballots = await tx.ballot.findMany({ where: { meetingId: meeting.id, race }, orderBy: { round: 'asc' } });
  const ballot = ballots.at(-1);
  if (ballot === undefined || ballot.round !== round || ballot.settledBy !== null)
    return err(conflict('nothing-to-correct'));
  const parsed = countsSchema.safeParse(value);
  if (!parsed.success) return err(invalid(['value'], 'wrong-type'));
  const before = countsSchema.parse(ballot.counts);
  const isSameItems =
    before.length === parsed.data.length && before.every((item) => parsed.data.some((other) => other.id === item.id));
  if (!isSameItems) return err(invalid(['value'], 'not-in-this-vote'));
  const counts = before.map((item) => ({
    ...item,
    ...parsed.data.find((other) => other.id === item.id),
    name: item.name,
  }));
  const mode = modeOf(meeting, race);
  const { interpretations } = meeting.election.campaign;
  // Those who raised their hands may have left since, where every vote is measured (I-14).
  const room = await findRoom(tx, meeting);
  const present = Math.max(meeting.present ?? 0, votersOf(meeting, room, interpretations));
  const faults = judgeCounts({ seats: ballot.seats, present, mode, counts }, interpretations);
  if (meeting.election.campaign.mode === 'conduct' && faults.some((fault) => fault.level === 'breach'))
    return err(invalid(['value'], 'more-than-present'));
  const earlier = await countElectedBefore(tx, meeting.id, race, ballot.elected);
  const standing = await listStanding(tx, meeting.id, race, earlier);
  const { elected, tied, open } = outcomeAt(meeting, race, ballot.seats, counts, standing, interpretations);
  await recordElected(tx, meeting.id, race, earlier, elected);
  await tx.ballot.update({
    where: { id: ballot.id },
    data: { counts, tied: [...tied], open, elected: elected.map(({ candidate }) => candidate.id) },
  });
  return ok({ before, after: counts });
}

/** How many the race's earlier votes had elected: all of it less those of the last. */
async function countElectedBefore(tx: Tx, meetingId: string, race: Race, last: unknown): Promise<number> {
  const all = await tx.electedPerson.count({ where: { meetingId, race } });
  return all - (Array.isArray(last) ? last.length : 0);
}
