import { z } from 'zod';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { Race } from '@/lib/law/meeting';
import { judgeCounts } from '@/lib/law/votes';
import type { Tx } from '@/lib/store/client';
import type { MeetingFacts } from '@/lib/store/rows/meeting';
import { conflict, invalid, type Refusal } from '../refusal';
import { count } from '../schemas';
import { outcomeOf } from './ballot';

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
  if (ballot === undefined || ballot.round !== round) return err(conflict('nothing-to-correct'));
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
  const mode = race === 'deputies' ? (meeting.mode ?? 'personal') : 'personal';
  const { interpretations } = meeting.election.campaign;
  const faults = judgeCounts({ seats: ballot.seats, present: meeting.present ?? 0, mode, counts }, interpretations);
  if (meeting.election.campaign.mode === 'conduct' && faults.some((fault) => fault.level === 'breach'))
    return err(invalid(['value'], 'more-than-present'));
  const candidates = await tx.candidate.findMany({ where: { meetingId: meeting.id, race, isRemoved: false } });
  const { elected, tied, open } = outcomeOf(mode, ballot.seats, counts, candidates, interpretations);
  const earlier = await countElectedBefore(tx, meeting.id, race, ballot.elected);
  await tx.electedPerson.deleteMany({ where: { meetingId: meeting.id, race, ordinal: { gt: earlier } } });
  await tx.electedPerson.createMany({
    data: elected.map(({ candidate, votes }, index) => ({
      ...{ meetingId: meeting.id, race, residentId: candidate.residentId, name: candidate.name },
      ...{ votes, ordinal: earlier + index + 1 },
    })),
  });
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
