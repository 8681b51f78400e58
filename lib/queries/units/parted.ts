import type { Db } from '@/lib/store/client';

interface Uchastok {
  readonly number: number;
  readonly name: string;
}

/** A unit joined to another whose people the adopted division still sends elsewhere (36). */
export interface Parted {
  readonly unitId: string;
  readonly name: string;
  readonly withName: string;
  readonly electionId: string;
  readonly uchastok: Uchastok;
  /** Where those meet with whom it is joined. */
  readonly other: Uchastok;
  /** A meeting has been convened: the division stands as it is. */
  readonly isFixed: boolean;
}

/** The units that were joined after the division had named them apart, so that it must be adopted anew. */
export async function listParted(db: Db, sovietId: string): Promise<readonly Parted[]> {
  const election = await db.election.findFirst({
    where: { sovietId, isPast: false },
    include: { uchastki: { orderBy: { number: 'asc' } }, _count: { select: { meetings: true } } },
  });
  if (election === null) return [];
  const units = await db.unit.findMany({ where: { sovietId, struckOn: null }, orderBy: { name: 'asc' } });
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const namedIn = (unitId: string) => election.uchastki.find(({ unitIds }) => unitIds.includes(unitId));
  const meetsIn = (from: string | null) => {
    for (let [now, steps] = [from, 0]; now !== null && steps < units.length; steps += 1) {
      const named = namedIn(now);
      if (named !== undefined) return named;
      const unit = byId.get(now);
      now = unit?.joinedToId ?? unit?.parentId ?? null;
    }
    return undefined;
  };
  return units.flatMap(({ id, name, joinedToId }) => {
    const uchastok = namedIn(id);
    const other = joinedToId === null ? undefined : meetsIn(joinedToId);
    if (uchastok === undefined || other === undefined || uchastok.id === other.id) return [];
    const told = ({ number, name: called }: Uchastok) => ({ number, name: called });
    return [
      {
        ...{ unitId: id, name, withName: byId.get(joinedToId ?? '')?.name ?? '', electionId: election.id },
        ...{ uchastok: told(uchastok), other: told(other), isFixed: election._count.meetings > 0 },
      },
    ];
  });
}
