import { type CivilDay, dayOfDate, daysBetween } from '@/lib/kernel/civil-day';
import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { BORN_NAME } from '@/lib/store/rows/person-name';
import { limitTo } from '../keyset';
import { CITIZENS_DUTIES } from './citizens-duties';
import type { DueCount } from './days-ahead';
import { MOST_APART, rowOf, WORKED_ON_TOGETHER } from './group-alike';
import { type DeskItem, type DeskPlace, deskItem, NEVER } from './item';

interface TermRow {
  readonly id: string;
  readonly duty: string;
  readonly article: string;
  readonly subjectId: string;
  readonly from: Date | null;
  readonly due: Date | null;
  readonly soviet: string;
  readonly person: string | null;
  readonly number: number | null;
  readonly uchastok: string | null;
  readonly served: number | null;
  readonly electors: number | null;
  /** Number of a supplementary list. */
  readonly supplement: number | null;
  /** How many it stands for. */
  readonly alike: number;
}

const HREF: Readonly<Record<string, (row: TermRow) => string>> = {
  'list-post': () => '/lishentsy/list',
  'addition-post': (row) => `/lishentsy/list/${row.subjectId}`,
  'family-review': (row) => `/lishentsy/entry/${row.subjectId}`,
  'list-copies': (row) => `/lishentsy/list/${row.subjectId}`,
  'information-check': (row) => `/lishentsy/information/${row.subjectId}`,
  'notices-serve': (row) => `/meetings/${row.subjectId}`,
  'meeting-repeat': (row) => `/meetings/${row.subjectId}`,
};

function hrefOf(row: TermRow): string {
  if (row.duty.startsWith('appeal-')) return `/appeals/${row.subjectId}`;
  if (row.duty.startsWith('petition-')) return `/petitions/${row.subjectId}`;
  return HREF[row.duty]?.(row) ?? '/desk';
}

/** Whose terms are meant: commissions', and those of soviets and executive committees themselves. */
export interface Bodies {
  readonly commissionIds: readonly string[];
  readonly officeIds: readonly string[];
  /** What the desk asks for in words of its own. */
  readonly without?: readonly string[];
}

const openOf = ({ commissionIds, officeIds, without = [] }: Bodies): Prisma.Sql => Prisma.sql`
  t.state = 'open' AND t.duty <> ALL(${[...CITIZENS_DUTIES, ...without]}::text[])
  AND (t.commission_id = ANY(${[...commissionIds]}::uuid[])
    OR (t.commission_id IS NULL AND t.territory_id = ANY(${[...officeIds]}::uuid[])))`;

interface CountedTerms extends DueCount {
  readonly duty: string;
}

/** How many terms of theirs are open, by the day and by what is to be done. */
export async function countTerms(db: Db, bodies: Bodies): Promise<readonly CountedTerms[]> {
  const rows = await db.$queryRaw<{ due: Date | null; duty: string; count: number }[]>`
    SELECT t.due, t.duty, count(*)::int AS count FROM term t WHERE ${openOf(bodies)} GROUP BY t.due, t.duty, t.article`;
  return rows.map(({ due, ...row }) => ({ ...row, due: due === null ? null : dayOfDate(due) }));
}

interface Wanted {
  /** Those that are alike as one row. */
  readonly isTogether?: boolean;
  readonly after?: DeskPlace | null;
  readonly from?: CivilDay;
  /** The last day, itself among those wanted. */
  readonly to?: CivilDay;
  readonly most?: number;
}

/** Open terms as things to do, the most pressing first. */
export async function listTermItems(
  db: Db,
  bodies: Bodies,
  today: CivilDay,
  { isTogether = false, after = null, from, to, most }: Wanted = {},
): Promise<DeskItem[]> {
  const tests = [
    after !== null && Prisma.sql`(${DUE}, t.id::text COLLATE "C") > (${after.due ?? NEVER}::date, ${after.key})`,
    from !== undefined && Prisma.sql`t.due >= ${from}::date`,
    to !== undefined && Prisma.sql`t.due <= ${to}::date`,
    isTogether &&
      Prisma.sql`(t.place = 1 OR t.alike <= ${MOST_APART} OR t.duty <> ALL(${[...WORKED_ON_TOGETHER]}::text[]))`,
  ].filter((test): test is Prisma.Sql => test instanceof Prisma.Sql);
  const ranked = isTogether
    ? Prisma.sql`count(*) OVER alike AS alike, row_number() OVER (alike ORDER BY t.id) AS place`
    : Prisma.sql`1 AS alike, 1 AS place`;
  const rows = await db.$queryRaw<TermRow[]>`
    SELECT t.id, t.duty, t.article, t.subject_id AS "subjectId", t."from", t.due, t.alike::int AS alike,
      coalesce((SELECT own.name FROM election el JOIN territory own ON own.id = el.soviet_id WHERE el.id = a.election_id),
        (SELECT own.name FROM territory own WHERE own.id = p.soviet_id), soviet.name) AS soviet,
      ${BORN_NAME} AS person,
      u.number, u.name AS uchastok, u.electors, list.supplement,
      (SELECT count(*)::int FROM meeting_notice n WHERE n.meeting_id = m.id) AS served
    FROM (
      SELECT t.* FROM (
        SELECT t.*, ${ranked} FROM term t WHERE ${openOf(bodies)}
        WINDOW alike AS (PARTITION BY t.duty, t.article, t.due)
      ) t WHERE ${Prisma.join([Prisma.sql`TRUE`, ...tests], ' AND ')}
      ORDER BY ${DUE}, t.id ${most === undefined ? Prisma.empty : limitTo(most)}
    ) t
    JOIN territory soviet ON soviet.id = t.territory_id
    LEFT JOIN appeal a ON t.subject_kind = 'appeal' AND a.id = t.subject_id
    LEFT JOIN information i ON t.subject_kind = 'information' AND i.id = t.subject_id
    LEFT JOIN petition p ON t.subject_kind = 'petition' AND p.id = t.subject_id
    LEFT JOIN lishenets_entry e ON e.id = coalesce(a.entry_id, p.entry_id, CASE t.subject_kind WHEN 'entry' THEN t.subject_id END)
    LEFT JOIN resident r ON r.id = coalesce(e.resident_id, i.resident_id)
    LEFT JOIN meeting m ON t.subject_kind = 'meeting' AND m.id = t.subject_id
    LEFT JOIN uchastok u ON u.id = m.uchastok_id
    LEFT JOIN disfranchised_list list ON t.subject_kind = 'list' AND list.id = t.subject_id
    ORDER BY ${DUE}, t.id`;
  return rows.map((row) => rowOf(itemOf(row, today), row.alike));
}

const DUE = Prisma.raw(`coalesce(t.due, '${NEVER}'::date)`);

const itemOf = (row: TermRow, today: CivilDay): DeskItem =>
  deskItem(
    {
      ...{ key: row.id, code: row.duty, article: row.article, from: row.from, due: row.due, href: hrefOf(row) },
      values: {
        ...{ soviet: row.soviet, person: row.person ?? '', number: row.number ?? 0, uchastok: row.uchastok ?? '' },
        ...{ served: row.served ?? 0, electors: row.electors ?? 0, supplement: row.supplement ?? 0 },
        // art. 33: a soviet or an executive committee in an ended commission's stead.
        stead: row.article === '33' ? 'office' : 'commission',
        // I-06: a complaint on its way has a day set only where the term runs from the dispatch.
        runs: row.due === null ? 'receipt' : 'dispatch',
        // How long whoever waits for the word has waited for it.
        since: row.from === null ? 'unknown' : 'day',
        gone: row.from === null ? 0 : Math.max(0, daysBetween(dayOfDate(row.from), today)),
      },
    },
    today,
  );
