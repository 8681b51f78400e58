import { Prisma } from '@/lib/store/generated/client';
import { liesIn, liesWithin } from '@/lib/store/rows/within';
import { ask } from '../ask';
import { inSight } from '../in-sight';
import { limitTo, MOST_TOGETHER } from '../keyset';
import type { QueryContext } from '../query';

/** Whose registers are asked. */
export interface Scope {
  /** The soviets, or enough of them to tell that it is wide; null for every one. */
  readonly soviets: readonly string[] | null;
  /** More soviets than can be put together by the first people of each; everybody is asked in one order. */
  readonly isWide: boolean;
  /** On a resident `r`. */
  readonly test: Prisma.Sql;
  /** On a `place` that they live in. */
  readonly isPlace: Prisma.Sql;
}

interface Named {
  readonly territoryId?: string | undefined;
  readonly sovietId?: string | undefined;
  readonly settlementId?: string | undefined;
}

interface Found {
  readonly path: string;
  readonly soviets: string[];
}

const SOVIETS = Prisma.sql`t.kind IN ('selsoviet', 'city', 'city-district')`;
const ENOUGH = limitTo(MOST_TOGETHER + 1);

/** The soviets whose registers are asked; null when what was named is out of sight. */
export async function findScope(context: QueryContext, named: Named): Promise<Scope | null> {
  const { actor, db } = context;
  const id = named.sovietId ?? named.settlementId ?? named.territoryId;
  if (id === undefined) {
    if (actor.appointments.some(({ territoryPath }) => territoryPath === ''))
      return { soviets: null, isWide: true, test: Prisma.sql`true`, isPlace: Prisma.sql`true` };
    const rows = await ask<{ id: string }>(
      db,
      Prisma.sql`SELECT t.id FROM territory t WHERE ${SOVIETS} AND ${inSight(actor, 't.path')} ${ENOUGH}`,
    );
    return scopeOf(
      rows.map((row) => row.id),
      (path) => inSight(actor, path),
    );
  }
  const isWhole = id === named.territoryId;
  const [found] = await ask<Found>(
    db,
    isWhole
      ? Prisma.sql`SELECT path, ARRAY(SELECT t.id FROM territory t WHERE ${SOVIETS} AND ${liesIn(Prisma.sql`t.path`, id)} ${ENOUGH}) AS soviets
        FROM territory WHERE id = ${id}::uuid`
      : Prisma.sql`SELECT path, '{}'::uuid[] AS soviets FROM territory WHERE id = ${id}::uuid`,
  );
  if (found === undefined || !context.sees({ territoryId: id, territoryPath: found.path })) return null;
  // The path is told and not asked for within the statement, so that how much lies in it is known before.
  const isWithin = (path: string) => liesWithin(Prisma.raw(path), found.path);
  if (isWhole) return scopeOf(found.soviets, isWithin);
  return { soviets: [id], isWide: false, test: Prisma.sql`true`, isPlace: isWithin('place.path') };
}

/** `isWithin`: the condition on a path by which the soviets were found. */
function scopeOf(soviets: readonly string[], isWithin: (path: string) => Prisma.Sql): Scope {
  const isWide = soviets.length > MOST_TOGETHER;
  // Hundreds of ids are not sent there and back: weighing each takes the database longer than to find them anew.
  const test = isWide
    ? Prisma.sql`r.soviet_id = ANY(ARRAY(SELECT t.id FROM territory t WHERE ${SOVIETS} AND ${isWithin('t.path')}))`
    : Prisma.sql`r.soviet_id = ANY(${[...soviets]}::uuid[])`;
  return { soviets, isWide, test, isPlace: isWithin('place.path') };
}
