import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import { PERSON_NAME } from '@/lib/store/rows/person-name';
import { ask, countSome, MOST_COUNTED, MOST_LOOKED_AT } from '../ask';
import { limitTo } from '../keyset';
import { cutPage, decodeCursor, type Page, pageInput } from '../page';
import { defineQuery } from '../query';
import { findScope } from './residents-scope';

/** A household as a list gives it. */
export interface HouseholdSummary {
  readonly settlementId: string;
  readonly settlementName: string;
  readonly sovietName: string;
  readonly household: string;
  /** The eldest of it, as written. */
  readonly eldest: string;
  readonly members: number;
  readonly electors: number;
  readonly disfranchised: number;
  readonly uchastki: string | null;
}

interface Row extends HouseholdSummary {
  readonly yard: string;
}

/** A household's number ordered as numbers are, whatever letters follow; its index has it in these words. */
const YARD = Prisma.sql`(lpad(coalesce(substring(r.household FROM '^[0-9]+'), ''), 8, ' ') || '|' || r.household)`;
const LIVING = Prisma.sql`r.struck_on IS NULL AND r.merged_into_id IS NULL`;

export const householdsInput = z.object({
  territoryId: z.uuid().optional(),
  sovietId: z.uuid().optional(),
  settlementId: z.uuid().optional(),
  /** Beginning of the number. */
  household: z.string().trim().max(40).optional(),
  /** Only those with somebody of this standing. */
  franchise: z.enum(['disfranchised', 'age-undecided', 'detained']).optional(),
  ...pageInput,
});
type Asked = z.output<typeof householdsInput>;

/** Where the page begins: in which settlement, and after which household of it. */
function startOf({ cursor }: Asked) {
  const [name, id, yard] = decodeCursor(cursor) ?? [];
  if (typeof name !== 'string' || typeof id !== 'string' || typeof yard !== 'string') return null;
  return {
    place: Prisma.sql`AND (place.name, place.id) >= (${name}, ${id}::uuid)`,
    yard: Prisma.sql`AND ${YARD} > CASE WHEN place.id = ${id}::uuid THEN ${yard} ELSE '' END`,
  };
}

/** The households of a settlement `place` that the filter lets through, in the order of their numbers. */
function yardsOf({ household, franchise }: Asked, after: Prisma.Sql): Prisma.Sql {
  const tests = [
    Prisma.sql`r.settlement_id = place.id AND ${LIVING}`,
    household !== undefined && household !== '' && Prisma.sql`starts_with(r.household, ${household})`,
    // A word of a closed list, written out so that the index of the seldom ones serves.
    franchise !== undefined && Prisma.sql`r.franchise = ${Prisma.raw(`'${franchise}'`)}`,
  ].filter((test): test is Prisma.Sql => test instanceof Prisma.Sql);
  return Prisma.sql`
    SELECT ${YARD} AS yard, max(r.household) AS household FROM resident r
    WHERE ${Prisma.join(tests, ' AND ')} ${after} GROUP BY 1 ORDER BY 1`;
}

/**
 * The households of a soviet, a settlement or all in sight, each as one line: who is the eldest, how many, how many may vote.
 * Settlement after settlement is gone through only until the page is full, and its households alone are told of.
 */
export const householdsQuery = defineQuery({
  name: 'register/households',
  input: householdsInput,
  run: async (context, input) => {
    const { db } = context;
    const scope = await findScope(context, input);
    if (scope === null) return ok<Page<HouseholdSummary>>({ items: [], total: 0, next: null });
    const isAsked = scope.isPlace;
    const start = startOf(input);
    const rows = ask<Row>(
      db,
      Prisma.sql`
      WITH page AS MATERIALIZED (
        SELECT place.id, place.name, h.yard, h.household FROM territory place
        CROSS JOIN LATERAL (${yardsOf(input, start?.yard ?? Prisma.empty)} ${limitTo(input.limit + 1)}) h
        WHERE ${isAsked} ${start?.place ?? Prisma.empty} ORDER BY place.name, place.id, h.yard ${limitTo(input.limit + 1)}
      )
      SELECT page.id AS "settlementId", page.name AS "settlementName", s.name AS "sovietName", page.household, page.yard,
        told.eldest, told.members, told.electors, told.disfranchised, told.uchastki
      FROM page CROSS JOIN LATERAL (
        SELECT (array_agg(r.soviet_id))[1] AS soviet_id,
          (array_agg(${PERSON_NAME} ORDER BY r.birth_year, r.id))[1] AS eldest,
          count(*)::int AS members, count(*) FILTER (WHERE r.franchise = 'elector')::int AS electors,
          count(*) FILTER (WHERE r.franchise = 'disfranchised')::int AS disfranchised,
          string_agg(DISTINCT u.number::text, ', ') AS uchastki
        FROM resident r LEFT JOIN uchastok u ON u.id = r.uchastok_id
        WHERE r.settlement_id = page.id AND r.household = page.household AND ${LIVING}
      ) told JOIN territory s ON s.id = told.soviet_id
      ORDER BY page.name, page.id, page.yard`,
    );
    const most = input.sovietId === undefined && input.settlementId === undefined ? MOST_LOOKED_AT : MOST_COUNTED;
    const counting = Prisma.sql`
      FROM territory place CROSS JOIN LATERAL (${yardsOf(input, Prisma.empty)}) h WHERE ${isAsked}`;
    const [found, { total, isCut }] = await Promise.all([rows, countSome(db, counting, most)]);
    const page = cutPage(found, input.limit, total, (row) => [row.settlementName, row.settlementId, row.yard]);
    return ok<Page<HouseholdSummary>>({ ...page, isCut });
  },
});
