import type { QueryContext } from '../query';

/** The soviets of a territory, itself among them if it is one; null where it is not there or out of sight. */
export async function findSovietIds({ db, sees }: QueryContext, territoryId: string): Promise<string[] | null> {
  const territory = await db.territory.findUnique({ where: { id: territoryId } });
  if (territory === null || !sees({ territoryId: territory.id, territoryPath: territory.path })) return null;
  const soviets = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM territory t WHERE t.kind IN ('selsoviet', 'city', 'city-district')
      AND (t.path = ${territory.path} OR starts_with(t.path, ${`${territory.path}.`}))`;
  return soviets.map(({ id }) => id);
}
