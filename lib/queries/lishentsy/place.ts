import { WHOLE } from '@/lib/access/actor';
import { notFound, type Refusal } from '@/lib/acts/refusal';
import { err, ok, type Result } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import { liesWithin } from '@/lib/store/rows/within';
import { ask } from '../ask';
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
  if (id === undefined) return err(notFound());
  const [territory] = await ask<SeenTerritory>(
    context.db,
    Prisma.sql`SELECT id, name, kind, path FROM territory WHERE id = ${id}::uuid`,
  );
  if (territory === undefined) return err(notFound());
  return context.sees({ territoryId: id, territoryPath: territory.path }) ? ok(territory) : err(notFound());
}

/** The ids of the soviets in the territory; null for the whole, where they need not be told apart. */
export async function sovietsOf(
  { db }: QueryContext,
  { id, kind, path }: SeenTerritory,
): Promise<readonly string[] | null> {
  if (path === '') return null;
  if (SOVIETS.includes(kind)) return [id];
  const found = await ask<{ id: string }>(
    db,
    Prisma.sql`SELECT soviet.id FROM territory soviet
      WHERE soviet.kind = ANY(${[...SOVIETS]}) AND ${liesWithin(Prisma.sql`soviet.path`, path)}`,
  );
  return found.map((soviet) => soviet.id);
}

const SOVIETS: readonly string[] = ['selsoviet', 'city', 'city-district'];

/** Condition that a row's soviet is one of these; of one alone its rows are gone through in their order. The column is a literal of ours. */
export function ofSoviets(column: string, soviets: readonly string[] | null): Prisma.Sql {
  if (soviets === null) return Prisma.sql`true`;
  return soviets.length === 1
    ? Prisma.sql`${Prisma.raw(column)} = ${soviets[0]}::uuid`
    : Prisma.sql`${Prisma.raw(column)} = ANY(${[...soviets]}::uuid[])`;
}

/** Soviets of the territory, in SQL over `soviet.path`. */
export const ofTerritory = ({ path }: SeenTerritory): Prisma.Sql => liesWithin(Prisma.sql`soviet.path`, path);
