import type { Db } from '@/lib/store/client';

interface Named {
  readonly residentId: string;
  readonly name: string;
}

/** Nominations in which candidates of one name have the year of birth beside it: who raises hands for whom must be seen. */
export async function tellApart<C extends Named, N extends { readonly candidates: readonly C[] }>(
  db: Db,
  nominations: readonly N[],
): Promise<(N & { readonly candidates: C[] })[]> {
  const bearers = Map.groupBy(
    nominations.flatMap(({ candidates }) => candidates),
    ({ name }) => name,
  );
  const isShared = ({ name, residentId }: C): boolean =>
    bearers.get(name)?.some((other) => other.residentId !== residentId) ?? false;
  const shared = [...bearers.values()].flat().filter(isShared);
  const people =
    shared.length === 0
      ? []
      : await db.resident.findMany({
          where: { id: { in: shared.map(({ residentId }) => residentId) } },
          select: { id: true, birthYear: true },
        });
  const years = new Map(people.map(({ id, birthYear }) => [id, birthYear]));
  const told = (candidate: C): C => {
    const year = years.get(candidate.residentId);
    return year === undefined ? candidate : { ...candidate, name: `${candidate.name}, ${year}` };
  };
  return nominations.map((nomination) => ({ ...nomination, candidates: nomination.candidates.map(told) }));
}
