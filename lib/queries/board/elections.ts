import { realDay } from '@/lib/clock';
import { type CivilDay, dateOfDay, dayOfDate } from '@/lib/kernel/civil-day';
import type { FactDay, KnownDay } from '@/lib/kernel/fact-day';
import { dayOfColumn } from '@/lib/kernel/stored-days';
import type { Db } from '@/lib/store/client';
import { BARS } from '@/lib/store/rows/enrolled';
import type { Page } from '../page';
import { BOARD_PAGE, type BoardPage, numberOf } from './from-address';

export interface BoardElection {
  readonly electionId: string;
  readonly campaign: string;
  readonly above: string;
  readonly soviet: string;
  readonly sovietKind: string;
  readonly startsOn: CivilDay;
  readonly isPosted: boolean;
  /** The first list's. */
  readonly postedOn: KnownDay;
  readonly listed: number;
  readonly uchastki: number;
  readonly meetings: number;
  /** Of those that are still to come. */
  readonly nextMeetingOn: CivilDay | null;
  readonly signed: number;
  readonly deputies: number;
}

interface Row extends Omit<BoardElection, 'startsOn' | 'isPosted' | 'postedOn' | 'nextMeetingOn'> {
  readonly startsOn: Date;
  readonly first: { readonly postedOn: CivilDay | null; readonly partDays: { readonly postedOn?: FactDay } } | null;
  readonly nextMeetingOn: Date | null;
}

/** What the notice board says of every soviet whose elections have been announced: open to anyone, so posted facts only. */
export async function listBoardElections(
  db: Db,
  { cursor, limit = BOARD_PAGE }: BoardPage = {},
): Promise<Page<BoardElection>> {
  const from = numberOf(cursor);
  const rows = await db.$queryRaw<Row[]>`
    SELECT e.id AS "electionId", c.name AS campaign, coalesce(above.name, '') AS above, s.name AS soviet,
      s.kind AS "sovietKind", e.starts_on AS "startsOn", (
        SELECT jsonb_build_object('postedOn', l.posted_on, 'partDays', l.part_days) FROM disfranchised_list l
        WHERE l.election_id = e.id AND l.state = 'published' ORDER BY l.id LIMIT 1) AS first,
      (SELECT count(*)::int FROM disfranchised_list l JOIN disfranchised_row row ON row.list_id = l.id
        JOIN lishenets_entry entry ON entry.id = row.entry_id
        WHERE l.election_id = e.id AND l.state = 'published' AND ${BARS}) AS listed,
      (SELECT count(*)::int FROM uchastok u WHERE u.election_id = e.id) AS uchastki,
      (SELECT count(*)::int FROM meeting m WHERE m.election_id = e.id) AS meetings,
      (SELECT min(m.held_on) FROM meeting m WHERE m.election_id = e.id AND m.state = 'convened'
        AND m.held_on >= coalesce(c.today, ${dateOfDay(realDay())}::date)) AS "nextMeetingOn",
      (SELECT count(*)::int FROM meeting m WHERE m.election_id = e.id AND m.state = 'signed') AS signed,
      (SELECT count(*)::int FROM elected_person p JOIN meeting m ON m.id = p.meeting_id
        WHERE m.election_id = e.id AND m.state = 'signed' AND p.race = 'deputies') AS deputies
    FROM election e
    JOIN commission led ON led.id = e.commission_id
    JOIN campaign c ON c.id = e.campaign_id
    JOIN territory s ON s.id = e.soviet_id
    LEFT JOIN territory above ON above.id = s.parent_id

    ORDER BY c.starts_on DESC, above.name COLLATE "ru-x-icu", s.name COLLATE "ru-x-icu", e.id
    LIMIT ${limit + 1} OFFSET ${from}`;
  const isLast = rows.length <= limit;
  const items = rows.slice(0, limit).map(({ first, ...row }) => ({
    ...row,
    startsOn: dayOfDate(row.startsOn),
    isPosted: first !== null,
    postedOn: first?.postedOn ?? first?.partDays.postedOn ?? null,
    nextMeetingOn: dayOfColumn(row.nextMeetingOn),
  }));
  const total = isLast && from === 0 ? items.length : await db.election.count();
  return { items, total, next: isLast ? null : String(from + limit) };
}
