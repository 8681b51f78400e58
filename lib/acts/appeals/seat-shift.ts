import type { SeatShift } from '@/lib/law/appeal-consequences';
import { apportion } from '@/lib/law/apportion';
import type { Db } from '@/lib/store/client';
import type { UchastokModel } from '@/lib/store/generated/models/Uchastok';
import type { ElectionFacts } from '@/lib/store/rows/election';
import { baseOf, settlementOf } from '../uchastki/seats';

/** art. 43: electors come or gone may shift a seat where seats go by electors, and are allotted. */
const goesByElectors = ({ soviet, seats }: ElectionFacts): boolean =>
  settlementOf(soviet.kind) === 'city' && seats !== null;

/** The uchastki of those elections in which the number of electors may shift a seat. */
export async function listApportioned(db: Db, elections: readonly ElectionFacts[]): Promise<readonly UchastokModel[]> {
  const ids = [...new Set(elections.filter(goesByElectors).map(({ id }) => id))];
  if (ids.length === 0) return [];
  return db.uchastok.findMany({ where: { electionId: { in: ids } }, orderBy: { number: 'asc' } });
}

/** What the shares would be with the electors of each uchastok as given; null where nothing shifts. */
export function shiftOf(
  { seats: total, soviet, campaign, id: electionId }: ElectionFacts,
  apportioned: readonly UchastokModel[],
  electors: ReadonlyMap<string, number>,
): SeatShift | null {
  const uchastki = apportioned.filter((one) => one.electionId === electionId);
  if (total === null || uchastki.length === 0) return null;
  const bases = uchastki.map((one) => ({
    name: one.name,
    base: baseOf({ ...one, electors: electors.get(one.id) ?? one.electors }, settlementOf(soviet.kind)),
  }));
  const counted = apportion({ seats: total, uchastki: bases }, campaign.interpretations);
  const shifted = uchastki.flatMap(({ number, name, seats }, place) => {
    const after = counted.uchastki[place]?.seats ?? seats ?? 0;
    return seats === null || seats === after ? [] : [{ number, name, seats: { before: seats, after } }];
  });
  return shifted.length === 0 ? null : { uchastki: shifted };
}
