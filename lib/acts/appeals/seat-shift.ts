import { apportion } from '@/lib/law/apportion';
import type { Db } from '@/lib/store/client';
import type { ElectionFacts } from '@/lib/store/rows/election';
import { baseOf, settlementOf } from '../uchastki/seats';

export interface SeatShift {
  /** Uchastki whose share would be another by the new count; the commission itself allots anew, or does not. */
  readonly uchastki: readonly {
    readonly number: number;
    readonly name: string;
    readonly seats: { readonly before: number; readonly after: number };
  }[];
}

/** art. 43: one elector more or less may shift a seat where seats go by electors; null where they do not or are not allotted. */
export async function findSeatShift(
  db: Db,
  election: ElectionFacts,
  uchastokId: string,
  delta: number,
): Promise<SeatShift | null> {
  const settlement = settlementOf(election.soviet.kind);
  if (settlement !== 'city' || election.seats === null) return null;
  const uchastki = await db.uchastok.findMany({ where: { electionId: election.id }, orderBy: { number: 'asc' } });
  const bases = uchastki.map((one) => ({
    name: one.name,
    base: baseOf({ ...one, electors: one.electors + (one.id === uchastokId ? delta : 0) }, settlement),
  }));
  const counted = apportion({ seats: election.seats, uchastki: bases }, election.campaign.interpretations);
  const shifted = uchastki.flatMap(({ number, name, seats }, place) => {
    const after = counted.uchastki[place]?.seats ?? seats ?? 0;
    return seats === null || seats === after ? [] : [{ number, name, seats: { before: seats, after } }];
  });
  return shifted.length === 0 ? null : { uchastki: shifted };
}
