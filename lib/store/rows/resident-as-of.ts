import { type CivilDay, dateOfDay } from '@/lib/kernel/civil-day';
import { Prisma } from '../generated/client';

/** Whose records are asked for: of a soviet's register as it was then, or of these people. */
export type AsOfScope = { readonly sovietId: string } | { readonly residentIds: readonly string[] };

/**
 * The residents' records as they stood at the end of a day: a subquery of the columns of `resident`, to be put after FROM
 * in brackets. Every change made later is laid back, the earliest last, so that its word counts. Who was entered later is
 * not there; `normal_key` and `version` are today's. Whoever was struck by then has `struck_on`.
 */
export function residentsAsOf(day: CivilDay, scope: AsOfScope): Prisma.Sql {
  const on = dateOfDay(day);
  const candidates =
    'sovietId' in scope
      ? Prisma.sql`SELECT id FROM resident WHERE soviet_id = ${scope.sovietId}::uuid
          UNION SELECT resident_id FROM resident_change WHERE soviet_id = ${scope.sovietId}::uuid AND changed_on > ${on}::date`
      : Prisma.sql`SELECT unnest(${[...scope.residentIds]}::uuid[])`;
  const belongs = 'sovietId' in scope ? Prisma.sql`WHERE stood.soviet_id = ${scope.sovietId}::uuid` : Prisma.empty;
  return Prisma.sql`
    SELECT stood.* FROM (
      SELECT (jsonb_populate_record(r, coalesce(later.fields, '{}'::jsonb))).*
      FROM resident r LEFT JOIN (
        SELECT c.resident_id, jsonb_overlay(c.before ORDER BY c.changed_on DESC, c.id DESC) AS fields
        FROM resident_change c
        WHERE c.changed_on > ${on}::date AND c.resident_id IN (${candidates})
        GROUP BY c.resident_id
      ) later ON later.resident_id = r.id
      WHERE r.id IN (${candidates}) AND (r.registered_on IS NULL OR r.registered_on <= ${on}::date)
    ) stood ${belongs}`;
}
