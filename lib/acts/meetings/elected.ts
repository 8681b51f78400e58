import type { Race } from '@/lib/law/meeting';
import type { Tx } from '@/lib/store/client';
import type { MeetingFacts } from '@/lib/store/rows/meeting';
import type { BallotOutcome, Standing } from './ballot';

/** Lists are voted for deputies alone; the other races go by names, each by its own separate vote (46, 57). */
export const modeOf = (meeting: Pick<MeetingFacts, 'mode'>, race: Race): 'list' | 'personal' =>
  race === 'deputies' ? (meeting.mode ?? 'personal') : 'personal';

/** Who stands in a race: named, not struck by a challenge, and not among the first `earlier` elected in it already. */
export async function listStanding(tx: Tx, meetingId: string, race: Race, earlier: number): Promise<Standing[]> {
  const elected = await tx.electedPerson.findMany({
    where: { meetingId, race, ordinal: { lte: earlier } },
    select: { residentId: true },
  });
  return tx.candidate.findMany({
    where: { meetingId, race, isRemoved: false, residentId: { notIn: elected.map(({ residentId }) => residentId) } },
    orderBy: { ordinal: 'asc' },
    select: { id: true, nominationId: true, residentId: true, name: true },
  });
}

/** Writes down whom a race's last vote elected, after the first `earlier` of them, whom the votes before it had. */
export async function recordElected(
  tx: Tx,
  meetingId: string,
  race: Race,
  earlier: number,
  elected: BallotOutcome['elected'],
): Promise<void> {
  await tx.electedPerson.deleteMany({ where: { meetingId, race, ordinal: { gt: earlier } } });
  await tx.electedPerson.createMany({
    data: elected.map(({ candidate, votes }, index) => ({
      ...{ meetingId, race, residentId: candidate.residentId, name: candidate.name },
      ...{ votes, ordinal: earlier + index + 1 },
    })),
  });
}
