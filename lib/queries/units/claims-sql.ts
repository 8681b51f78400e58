import { Prisma } from '@/lib/store/generated/client';

/** Every living person of the soviet who may vote, with the living units that count them. */
export const claimedPeople = (sovietId: string): Prisma.Sql => Prisma.sql`
  SELECT r.id, count(u.id)::int AS claims, array_agg(u.id) FILTER (WHERE u.id IS NOT NULL) AS unit_ids
  FROM resident r
  LEFT JOIN unit_claim c ON c.resident_id = r.id AND NOT c.released
  LEFT JOIN unit u ON u.id = c.unit_id AND u.struck_on IS NULL
  WHERE r.soviet_id = ${sovietId}::uuid AND r.franchise = 'elector' AND r.struck_on IS NULL AND r.merged_into_id IS NULL
  GROUP BY r.id`;
