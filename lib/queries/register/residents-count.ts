import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { askTotal, type Counted, MOST_COUNTED, MOST_LOOKED_AT } from '../ask';
import { limitTo } from '../keyset';
import type { ResidentsInput } from './residents';
import { filterOf, GONE, narrowings } from './residents-filter';
import type { Scope } from './residents-scope';

/** A soviet's are counted to the end: an act for all whom a filter lets through says how many they are. */
const MOST_OF_ONE = 1_000_000;

/** How many there are besides the page, so far as they are counted. */
export async function countPeople(db: Db, input: ResidentsInput, scope: Scope): Promise<Counted> {
  const isBare = input.state === 'living' && narrowings({ ...input, sovietId: undefined }).length === 0;
  const most = mostOf(input, scope);
  const total = await askTotal(db, isBare ? bare(input, scope.test, most) : filtered(input, scope.test, most));
  return { total: Math.min(total, most), isCut: total > most };
}

function mostOf({ household, bornFrom, bornTo, franchise }: ResidentsInput, { soviets, isWide }: Scope): number {
  if (soviets?.length === 1) return MOST_OF_ONE;
  return isWide && [household, bornFrom, bornTo, franchise].some((each) => each !== undefined)
    ? MOST_LOOKED_AT
    : MOST_COUNTED;
}

const filtered = (input: ResidentsInput, test: Prisma.Sql, most: number): Prisma.Sql => Prisma.sql`
  SELECT count(*)::int AS total FROM (
    SELECT FROM resident r WHERE ${test} AND ${filterOf(input)} ${limitTo(most + 1)}
  ) r`;

/** All of a place, less those who are gone: each is counted in its index, without a look at the people themselves. */
function bare({ sovietId }: ResidentsInput, test: Prisma.Sql, most: number): Prisma.Sql {
  const place = sovietId === undefined ? test : Prisma.sql`${test} AND r.soviet_id = ${sovietId}::uuid`;
  return Prisma.sql`
    WITH gone AS MATERIALIZED (SELECT count(*)::int AS people FROM resident r WHERE ${place} AND ${GONE})
    SELECT (count(*) - (SELECT people FROM gone))::int AS total FROM (
      SELECT FROM resident r WHERE ${place} LIMIT ${Prisma.raw(String(most + 1))} + (SELECT people FROM gone)
    ) r`;
}
