import { Prisma } from '@/lib/store/generated/client';

/**
 * The living units that count a person `r`, as `p`: asked for each person anew, so that other soviets' claims are never
 * read. Units of a soviet that the person has left count for nothing here.
 */
export const CLAIMS_OF_PERSON = Prisma.sql`
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS claims, array_agg(u.id) AS unit_ids
    FROM unit_claim c JOIN unit u ON u.id = c.unit_id AND u.struck_on IS NULL AND u.soviet_id = r.soviet_id
    WHERE c.resident_id = r.id AND NOT c.released
  ) p`;

/** Who of the soviet's people `r` may vote and lives. */
export const electorOf = (sovietId: string): Prisma.Sql =>
  Prisma.sql`r.soviet_id = ${sovietId}::uuid AND r.franchise = 'elector' AND r.struck_on IS NULL AND r.merged_into_id IS NULL`;

/** Every living person of the soviet who may vote, with the living units that count them. */
export const claimedPeople = (sovietId: string): Prisma.Sql => Prisma.sql`
  SELECT r.id, p.claims, p.unit_ids FROM resident r ${CLAIMS_OF_PERSON} WHERE ${electorOf(sovietId)}`;
