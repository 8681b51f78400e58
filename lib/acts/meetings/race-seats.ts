import { revisionOrderNeeded } from '@/lib/law/alternates';
import { apportion } from '@/lib/law/apportion';
import type { Interpretations } from '@/lib/law/interpretations';
import type { Race } from '@/lib/law/meeting';
import { PARAMETERS } from '@/lib/law/parameters';
import type { Db } from '@/lib/store/client';
import type { MeetingFacts } from '@/lib/store/rows/meeting';
import { settlementOf } from '../uchastki/seats';
import { countCommonSeats, isAfterTie } from './common-list';

/**
 * How many this meeting elects in each race: deputies and alternates as allotted (43, 46), of an enterprise's common lists
 * as many as its parts elect together (36); of a village's revision commission the uchastok's share by population (55),
 * of a town's none. Null where people must say (a tie, or an order of the commission above).
 */
export async function countRaceSeats(
  tx: Db,
  meeting: MeetingFacts,
  race: Race,
  interpretations: Interpretations,
): Promise<number | null> {
  const { commonListId } = meeting.uchastok;
  if (race === 'deputies')
    return commonListId === null ? meeting.uchastok.seats : countCommonSeats(tx, meeting.id, commonListId);
  if (isAfterTie(meeting)) return 0;
  if (race === 'alternates') return meeting.uchastok.alternates;
  if (settlementOf(meeting.election.soviet.kind) === 'city') return 0;
  const uchastki = await tx.uchastok.findMany({
    where: { electionId: meeting.election.id },
    orderBy: { number: 'asc' },
    select: { id: true, population: true },
  });
  if (revisionOrderNeeded(uchastki.length, interpretations)) return null;
  const seats = race === 'revision' ? PARAMETERS.villageRevisionMembers.value : PARAMETERS.revisionCandidates.value;
  const shares = apportion({ seats, uchastki: uchastki.map(({ id, population }) => ({ name: id, base: population })) });
  if (shares.tie?.among.includes(meeting.uchastok.id)) return null;
  return shares.uchastki.find((share) => share.name === meeting.uchastok.id)?.seats ?? 0;
}
