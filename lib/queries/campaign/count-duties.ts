import { type CivilDay, dateOfDay } from '@/lib/kernel/civil-day';
import { Prisma } from '@/lib/store/generated/client';
import { liesWithin } from '@/lib/store/rows/within';
import { CITIZENS_DUTIES } from '../desk/citizens-duties';
import type { QueryContext } from '../query';

export interface DutyCount {
  readonly open: number;
  readonly late: number;
}

interface Counted {
  readonly campaignId: string;
  readonly today: CivilDay;
  readonly territoryPath: string;
  /** Only the duties of this commission. */
  readonly commissionId: string | null;
  /** Only the duties of this soviet or executive committee itself. Where neither is named, those of the whole territory. */
  readonly officeId: string | null;
}

/** How many terms run and how many have passed, by what they are about: `appeal`, `list`, `meeting`, … */
export async function countDuties(
  { db }: Pick<QueryContext, 'db'>,
  { campaignId, today, territoryPath, commissionId, officeId }: Counted,
): Promise<ReadonlyMap<string, DutyCount>> {
  const whose = whoseOf(commissionId, officeId, territoryPath);
  const rows = await db.$queryRaw<{ kind: string; open: number; late: number }[]>`
    SELECT subject_kind AS kind, count(*)::int AS open, count(*) FILTER (WHERE due < ${dateOfDay(today)}::date)::int AS late
    FROM term WHERE state = 'open' AND duty <> ALL(${[...CITIZENS_DUTIES]}::text[]) AND campaign_id = ${campaignId}::uuid AND ${whose}
    GROUP BY subject_kind`;
  return new Map(rows.map(({ kind, open, late }) => [kind, { open, late }]));
}

function whoseOf(commissionId: string | null, officeId: string | null, territoryPath: string): Prisma.Sql {
  if (commissionId !== null) return Prisma.sql`commission_id = ${commissionId}::uuid`;
  if (officeId !== null) return Prisma.sql`commission_id IS NULL AND territory_id = ${officeId}::uuid`;
  return Prisma.sql`EXISTS (SELECT 1 FROM territory t WHERE t.id = term.territory_id
    AND ${liesWithin(Prisma.sql`t.path`, territoryPath)})`;
}
