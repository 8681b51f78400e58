import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import { liesIn } from '@/lib/store/rows/within';
import { inSight } from '../in-sight';
import { cutPage, decodeCursor, type Page, pageInput } from '../page';
import { defineQuery } from '../query';

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

/** A household's number ordered as numbers are, whatever letters follow. */
const YARD = Prisma.sql`lpad(coalesce(substring(r.household FROM '^[0-9]+'), ''), 8, ' ') || '|' || r.household`;

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

/** The households of a soviet or a settlement, each as one line: who is the eldest, how many, how many may vote. */
export const householdsQuery = defineQuery({
  name: 'register/households',
  input: householdsInput,
  run: async ({ db, actor }, input) => {
    const { territoryId, sovietId, settlementId, household, franchise } = input;
    const tests = [
      Prisma.sql`r.struck_on IS NULL AND r.merged_into_id IS NULL AND ${inSight(actor, 's.path')}`,
      territoryId !== undefined && liesIn(Prisma.sql`s.path`, territoryId),
      sovietId !== undefined && Prisma.sql`r.soviet_id = ${sovietId}::uuid`,
      settlementId !== undefined && Prisma.sql`r.settlement_id = ${settlementId}::uuid`,
      household !== undefined && household !== '' && Prisma.sql`starts_with(r.household, ${household})`,
    ].filter((test): test is Prisma.Sql => test instanceof Prisma.Sql);
    const after = decodeCursor(input.cursor);
    const groups = Prisma.sql`
      SELECT r.settlement_id AS "settlementId", place.name AS "settlementName", s.name AS "sovietName", r.household, ${YARD} AS yard,
        (array_agg(r.surname || ' ' || r.given || ' ' || r.patronymic ORDER BY r.birth_year, r.id))[1] AS eldest,
        count(*)::int AS members, count(*) FILTER (WHERE r.franchise = 'elector')::int AS electors,
        count(*) FILTER (WHERE r.franchise = 'disfranchised')::int AS disfranchised,
        string_agg(DISTINCT u.number::text, ', ') AS uchastki
      FROM resident r JOIN territory place ON place.id = r.settlement_id JOIN territory s ON s.id = r.soviet_id
      LEFT JOIN uchastok u ON u.id = r.uchastok_id
      WHERE ${Prisma.join(tests, ' AND ')}
      GROUP BY r.settlement_id, place.name, s.name, r.household
      ${franchise === undefined ? Prisma.empty : Prisma.sql`HAVING count(*) FILTER (WHERE r.franchise = ${franchise}) > 0`}`;
    const from =
      after === null || after.length !== 3
        ? Prisma.empty
        : Prisma.sql`WHERE ("settlementName", "settlementId", yard) > (${after[0]}, ${after[1]}::uuid, ${after[2]})`;
    const rows = await db.$queryRaw<Row[]>`
      SELECT * FROM (${groups}) g ${from} ORDER BY "settlementName", "settlementId", yard LIMIT ${input.limit + 1}`;
    const [counted] = await db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM (${groups}) g`;
    const page: Page<HouseholdSummary> = cutPage(rows, input.limit, counted?.total ?? 0, (row) => [
      ...[row.settlementName, row.settlementId, row.yard],
    ]);
    return ok(page);
  },
});
