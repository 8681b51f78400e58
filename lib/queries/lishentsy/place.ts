import { WHOLE } from '@/lib/access/actor';
import { notFound, type Refusal } from '@/lib/acts/refusal';
import { err, ok, type Result } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import type { QueryContext } from '../query';

export interface SeenTerritory {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly path: string;
}

/** The territory asked for, else the first that the actor is appointed to; what is out of sight is not there. */
export async function seenTerritory(
  context: QueryContext,
  territoryId: string | undefined,
): Promise<Result<SeenTerritory, Refusal>> {
  const id = territoryId ?? context.actor.appointments[0]?.territoryId;
  if (id === WHOLE.territoryId && context.sees(WHOLE))
    return ok({ id, name: '', kind: 'whole', path: WHOLE.territoryPath });
  const territory = id === undefined ? null : await context.db.territory.findUnique({ where: { id } });
  if (territory === null) return err(notFound());
  if (!context.sees({ territoryId: territory.id, territoryPath: territory.path })) return err(notFound());
  const { name, kind, path } = territory;
  return ok({ id: territory.id, name, kind, path });
}

/** Soviets of the territory, in SQL over `soviet.path`. */
export const ofTerritory = ({ path }: SeenTerritory): Prisma.Sql =>
  path === '' ? Prisma.sql`TRUE` : Prisma.sql`(soviet.path = ${path} OR soviet.path LIKE ${`${path}.%`})`;
