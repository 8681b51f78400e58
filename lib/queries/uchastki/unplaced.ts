import { unitPlaces } from '@/lib/acts/shared/unit-places';
import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { ask } from '../ask';

/** Electors of a soviet whom no uchastok has; a subquery of one number, whose column `soviet` is the soviet's id. */
export const unplacedOf = (soviet: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT count(*)::int FROM resident r
  WHERE r.soviet_id = ${soviet} AND r.uchastok_id IS NULL AND r.franchise = 'elector' AND r.struck_on IS NULL
    AND r.merged_into_id IS NULL`;

/** Where these electors are listed in the register, to be put to an uchastok together. */
export const unplacedHref = (sovietId: string): string =>
  `/register?sovietId=${sovietId}&uchastokId=none&franchise=elector`;

/** art. 36: electors whose units vote in two uchastki of the division as adopted, so that somebody must say in which. */
export async function countContested(
  db: Db,
  { sovietId, electionId }: { readonly sovietId: string; readonly electionId: string },
): Promise<number> {
  const [row] = await ask<{ contested: number }>(
    db,
    Prisma.sql`
      WITH RECURSIVE taking AS (SELECT ${electionId}::uuid AS election_id), ${unitPlaces(sovietId)}
      SELECT count(*)::int AS contested FROM (
        SELECT r.id FROM unit_claim c JOIN place ON place.unit_id = c.unit_id JOIN resident r ON r.id = c.resident_id
        WHERE NOT c.released AND r.soviet_id = ${sovietId}::uuid AND r.franchise = 'elector' AND r.struck_on IS NULL
          AND r.merged_into_id IS NULL
        GROUP BY r.id HAVING count(DISTINCT place.uchastok_id) > 1
      ) twice`,
  );
  return row?.contested ?? 0;
}
