import { type CivilDay, dayOfDate, daysBetween } from '@/lib/kernel/civil-day';
import type { Db } from '@/lib/store/client';
import { PERSON_NAME } from '@/lib/store/rows/person-name';
import { CITIZENS_DUTIES } from './citizens-duties';
import { type DeskItem, deskItem } from './item';

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

/** Open terms of these commissions, and of these soviets themselves, as things to do. */
export async function listTermItems(
  db: Db,
  commissionIds: readonly string[],
  sovietIds: readonly string[],
  today: CivilDay,
): Promise<DeskItem[]> {
  const rows = await db.$queryRaw<TermRow[]>`
    SELECT t.id, t.duty, t.article, t.subject_id AS "subjectId", t."from", t.due,
      coalesce((SELECT own.name FROM election el JOIN territory own ON own.id = el.soviet_id WHERE el.id = a.election_id),
        soviet.name) AS soviet,
      ${PERSON_NAME} AS person,
      u.number, u.name AS uchastok, u.electors,
      (SELECT count(*)::int FROM meeting_notice n WHERE n.meeting_id = m.id) AS served
    FROM term t
    JOIN territory soviet ON soviet.id = t.territory_id
    LEFT JOIN appeal a ON t.subject_kind = 'appeal' AND a.id = t.subject_id
    LEFT JOIN information i ON t.subject_kind = 'information' AND i.id = t.subject_id
    LEFT JOIN petition p ON t.subject_kind = 'petition' AND p.id = t.subject_id
    LEFT JOIN lishenets_entry e ON e.id = coalesce(a.entry_id, p.entry_id, CASE t.subject_kind WHEN 'entry' THEN t.subject_id END)
    LEFT JOIN resident r ON r.id = coalesce(e.resident_id, i.resident_id)
    LEFT JOIN meeting m ON t.subject_kind = 'meeting' AND m.id = t.subject_id
    LEFT JOIN uchastok u ON u.id = m.uchastok_id
    WHERE t.state = 'open' AND t.duty <> ALL(${[...CITIZENS_DUTIES]}::text[])
      AND (t.commission_id = ANY(${[...commissionIds]}::uuid[])
        OR (t.commission_id IS NULL AND t.territory_id = ANY(${[...sovietIds]}::uuid[])))
    ORDER BY t.due NULLS LAST, t.id LIMIT 500`;
  return rows.map((row) =>
    deskItem(
      {
        ...{ key: row.id, code: row.duty, article: row.article, from: row.from, due: row.due, href: hrefOf(row) },
        values: {
          ...{ soviet: row.soviet, person: row.person ?? '', number: row.number ?? 0, uchastok: row.uchastok ?? '' },
          ...{ served: row.served ?? 0, electors: row.electors ?? 0 },
          // art. 33: a soviet or an executive committee in an ended commission's stead.
          stead: row.article === '33' ? 'office' : 'commission',
          // How long whoever waits for the word has waited for it.
          gone: row.from === null ? 0 : Math.max(0, daysBetween(dayOfDate(row.from), today)),
        },
      },
      today,
    ),
  );
}
