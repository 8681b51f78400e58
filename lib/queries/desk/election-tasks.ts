import { ELECTS_NOBODY } from '@/lib/acts/enterprises/elects-nobody';
import { type CivilDay, dayOfDate } from '@/lib/kernel/civil-day';
import { latestNotice } from '@/lib/law/notices';
import { PARAMETERS } from '@/lib/law/parameters';
import { latestPosting, startOfElections } from '@/lib/law/publication';
import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { storedReadings } from '@/lib/store/rows/campaign';
import { IS_PAST } from '@/lib/store/rows/enrolled';
import { countContested, unplacedHref, unplacedOf } from '../uchastki/unplaced';
import { type DeskItem, deskItem } from './item';

interface Standing {
  readonly commission_id: string;
  readonly soviet_id: string;
  readonly soviet: string;
  readonly election_id: string | null;
  readonly starts_on: Date | null;
  readonly campaign_starts_on: Date;
  readonly readings: unknown;
  readonly residents: number;
  readonly undecided_ages: number;
  readonly uchastki: number;
  readonly seats: number;
  readonly entries: number;
  readonly list_id: string | null;
  readonly list_state: string | null;
  readonly pending: number;
  /** An addition all of whose names have gone: nobody owes its posting. */
  readonly is_bare: boolean | null;
  /** Uchastki without a meeting; one that failed asks for another by its own term (41). */
  readonly unconvened: number;
  /** Electors whom no uchastok of the division has, while a meeting is still to be held. */
  readonly unplaced: number;
  /** Rural uchastki that came to hold more than five hundred, while the division can still be changed. */
  readonly overfull: number;
  /** Enterprises all of whose parts have ended their meetings, so that the votes for their common lists can be added. */
  readonly summable: number;
  readonly is_town: boolean;
  /** The next elections of the soviet are announced. */
  readonly is_past: boolean;
  /** Electors whom two units of the town count, and whom none does. */
  readonly several: number | null;
  readonly free: number | null;
}

const LIMIT = PARAMETERS.uchastokLimit.value;

/**
 * How far the elections of each of these village and city commissions have come, in one question. What the register asks,
 * it asks of the latest elections: nothing of it is left to do for past ones.
 */
const standings = (db: Db, commissionIds: readonly string[]) => db.$queryRaw<Standing[]>`
  SELECT c.id AS commission_id, s.id AS soviet_id, s.name AS soviet, e.id AS election_id, e.starts_on,
    k.starts_on AS campaign_starts_on, k.interpretations AS readings,
    (SELECT count(*)::int FROM resident r WHERE r.soviet_id = s.id AND r.struck_on IS NULL AND r.merged_into_id IS NULL) AS residents,
    CASE WHEN ${IS_PAST} THEN 0 ELSE (
      SELECT count(*)::int FROM resident r WHERE r.soviet_id = s.id AND r.franchise = 'age-undecided' AND r.struck_on IS NULL
    ) END AS undecided_ages,
    (SELECT count(*)::int FROM uchastok u WHERE u.election_id = e.id) AS uchastki,
    (SELECT coalesce(sum(u.seats), 0)::int FROM uchastok u WHERE u.election_id = e.id) AS seats,
    (SELECT count(*)::int FROM lishenets_entry le WHERE le.soviet_id = s.id AND le.state = 'entered') AS entries,
    list.id AS list_id, list.state AS list_state,
    (SELECT count(*)::int FROM disfranchised_row dr WHERE dr.list_id = list.id AND dr.outcome = 'pending') AS pending,
    list.supplement > 0 AND NOT EXISTS (
      SELECT FROM disfranchised_row dr WHERE dr.list_id = list.id AND dr.outcome <> 'dropped') AS is_bare,
    (SELECT count(*)::int FROM uchastok u WHERE u.election_id = e.id AND NOT EXISTS (
      SELECT 1 FROM meeting m WHERE m.uchastok_id = u.id AND m.state <> 'failed' AND m.attempt > u.tied_attempt)
      AND NOT EXISTS (
        SELECT FROM term t JOIN meeting m ON m.id = t.subject_id
        WHERE m.uchastok_id = u.id AND t.duty = 'meeting-repeat' AND t.state = 'open')
      AND NOT ${ELECTS_NOBODY}) AS unconvened,
    CASE WHEN NOT ${IS_PAST} AND EXISTS (
      SELECT FROM uchastok u WHERE u.election_id = e.id AND NOT EXISTS (
        SELECT FROM meeting m WHERE m.uchastok_id = u.id AND m.state IN ('closed', 'signed'))
    ) THEN (${unplacedOf(Prisma.sql`s.id`)}) ELSE 0 END AS unplaced,
    (SELECT count(*)::int FROM uchastok u JOIN campaign k ON k.id = e.campaign_id AND k.mode = 'conduct'
      WHERE u.election_id = e.id AND s.kind = 'selsoviet'
        AND CASE k.interpretations ->> 'I-33' WHEN 'electors' THEN u.electors ELSE u.population END > ${LIMIT}::int
        AND NOT EXISTS (SELECT FROM meeting m WHERE m.election_id = e.id)) AS overfull,
    (SELECT count(*)::int FROM common_list l WHERE l.election_id = e.id
      AND NOT EXISTS (SELECT FROM common_sum f WHERE f.common_list_id = l.id AND f.tied = '[]'::jsonb)
      AND (SELECT bool_and(last.seal IS NOT NULL) AND bool_or(last.state = 'signed')
        FROM uchastok u LEFT JOIN LATERAL (
          SELECT m.seal, m.state FROM meeting m WHERE m.uchastok_id = u.id AND m.attempt > u.tied_attempt
          ORDER BY m.attempt DESC LIMIT 1
        ) last ON true WHERE u.common_list_id = l.id)) AS summable,
    s.kind <> 'selsoviet' AS is_town, ${IS_PAST} AS is_past, claims.several, claims.free
  FROM commission c
  JOIN campaign k ON k.id = c.campaign_id
  JOIN territory s ON s.id = c.territory_id
  LEFT JOIN election e ON e.commission_id = c.id
  LEFT JOIN LATERAL (
    SELECT l.id, l.state, l.supplement FROM disfranchised_list l WHERE l.election_id = e.id ORDER BY l.id DESC LIMIT 1
  ) list ON true
  LEFT JOIN LATERAL (
    SELECT count(*) FILTER (WHERE p.claims > 1)::int AS several, count(*) FILTER (WHERE p.claims = 0)::int AS free
    FROM (
      SELECT r.id, count(unit.id) AS claims FROM resident r
      LEFT JOIN unit_claim claim ON claim.resident_id = r.id AND NOT claim.released
      LEFT JOIN unit ON unit.id = claim.unit_id AND unit.struck_on IS NULL AND unit.soviet_id = s.id
      WHERE r.soviet_id = s.id AND r.franchise = 'elector' AND r.struck_on IS NULL AND r.merged_into_id IS NULL
      GROUP BY r.id
    ) p
  ) claims ON s.kind <> 'selsoviet' AND NOT ${IS_PAST} AND EXISTS (SELECT 1 FROM unit WHERE unit.soviet_id = s.id AND unit.struck_on IS NULL)
  WHERE c.id = ANY(${[...commissionIds]}::uuid[]) AND c.kind IN ('village', 'city', 'city-district') AND c.ended_on IS NULL`;

/** What the elections themselves still ask of the commission that leads them, in the order in which it is done. */
export async function listElectionTasks(
  db: Db,
  commissionIds: readonly string[],
  today: CivilDay,
): Promise<DeskItem[]> {
  if (commissionIds.length === 0) return [];
  const found = await Promise.all((await standings(db, commissionIds)).map((standing) => settledApart(db, standing)));
  return found.flatMap((standing) => tasksOf(standing, today));
}

/** Once a town is divided, two units that count one elector are at odds only where they vote apart. */
async function settledApart(db: Db, standing: Standing): Promise<Standing> {
  const { soviet_id: sovietId, election_id: electionId, uchastki, several } = standing;
  if (electionId === null || uchastki === 0 || several === null || several === 0) return standing;
  return { ...standing, several: await countContested(db, { sovietId, electionId }) };
}

function tasksOf(standing: Standing, today: CivilDay): DeskItem[] {
  const { soviet, residents } = standing;
  const item = (code: string, article: string, href: string, more: Partial<Parameters<typeof deskItem>[0]> = {}) =>
    deskItem({ key: `${code}:${standing.commission_id}`, code, article, href, values: { soviet }, ...more }, today);
  if (residents === 0) return [item('register-empty', '14', '/register/import')];
  if (standing.election_id === null || standing.starts_on === null)
    return [item('election-announce', '25', '/elections')];
  // art. 25, 37: elections that are over are neither divided any more nor have a list posted.
  if (standing.is_past && dayOfDate(standing.starts_on) < today)
    return [...conveneTask(standing, item), ...sumTask(standing, item)];
  return [...preparationTasks(standing, item), ...sumTask(standing, item), ...listTasks(standing, item)];
}

type MakeItem = (
  code: string,
  article: string,
  href: string,
  more?: Partial<Parameters<typeof deskItem>[0]>,
) => DeskItem;

function preparationTasks(standing: Standing, item: MakeItem): DeskItem[] {
  const { soviet, uchastki, seats, overfull, undecided_ages: ages } = standing;
  const notice = noticeOf(standing);
  const items: DeskItem[] = [];
  if (ages > 0) items.push(item('ages-settle', '38', '/register/ages', { values: { soviet, count: ages } }));
  items.push(...unitTasks(standing, item), ...unplacedTask(standing, item, notice));
  if (overfull > 0)
    items.push(item('uchastok-overfull', '37', '/uchastki', { ...notice, values: { soviet, count: overfull } }));
  if (uchastki === 0 && standing.is_town) items.push(item('town-adopt', '36', '/uchastki', notice));
  else if (uchastki === 0) items.push(item('uchastki-adopt', '37', '/uchastki', notice));
  else if (seats === 0) items.push(item('seats-allot', '43', '/uchastki', notice));
  else items.push(...conveneTask(standing, item));
  return items;
}

/** By when the electors are told of the meetings. */
function noticeOf({ starts_on, readings }: Standing): { due: CivilDay; from: CivilDay } {
  const from = dayOfDate(starts_on ?? new Date(0));
  return { from, due: latestNotice(from, storedReadings(readings)) };
}

function conveneTask(standing: Standing, item: MakeItem): DeskItem[] {
  const { soviet, seats, unconvened: count } = standing;
  const more = { ...noticeOf(standing), values: { soviet, count } };
  return seats === 0 || count === 0 ? [] : [item('meeting-convene', '35', '/meetings', more)];
}

/** art. 36, 37: nobody in none; who came after the division may fit no part of it. */
function unplacedTask(standing: Standing, item: MakeItem, notice: { due: CivilDay; from: CivilDay }): DeskItem[] {
  const { soviet, soviet_id: sovietId, unplaced: count, is_town: isTown } = standing;
  const more = { ...notice, values: { soviet, count } };
  return count === 0 ? [] : [item('electors-unplaced', isTown ? '36' : '37', unplacedHref(sovietId), more)];
}

/** art. 36, note: the votes of an enterprise's parts wait to be added. */
function sumTask({ soviet, election_id: electionId, summable: count }: Standing, item: MakeItem): DeskItem[] {
  const href = `/uchastki/enterprises?electionId=${electionId}`;
  return count === 0 ? [] : [item('votes-sum', '36.n1', href, { values: { soviet, count } })];
}

/** art. 36: every elector of a town in exactly one unit before it is divided, and in one uchastok afterwards. */
function unitTasks({ soviet_id: sovietId, soviet, several, free, uchastki }: Standing, item: MakeItem): DeskItem[] {
  const of = (show: string, count: number) =>
    [`/units?sovietId=${sovietId}&show=${show}`, { values: { soviet, count } }] as const;
  return [
    ...(several === null || several === 0 ? [] : [item('units-settle', '36', ...of('several', several))]),
    ...(free === null || free === 0 || uchastki > 0 ? [] : [item('units-assign', '36', ...of('none', free))]),
  ];
}

function listTasks(standing: Standing, item: MakeItem): DeskItem[] {
  const { soviet, entries, pending, list_id: listId, list_state: state, is_bare: isBare } = standing;
  const days = {
    startsOn: dayOfDate(standing.starts_on ?? new Date(0)),
    campaignStartsOn: dayOfDate(standing.campaign_starts_on),
  };
  const readings = storedReadings(standing.readings);
  const start = startOfElections(days, readings);
  const term = { from: start, due: latestPosting(start, readings) };
  if (listId === null) return [item('list-compile', '24', '/lishentsy/list', { ...term, values: { soviet, entries } })];
  if (state === 'published' || isBare) return [];
  const href = `/lishentsy/list/${listId}`;
  return pending > 0
    ? [item('list-verify', '24', href, { ...term, values: { soviet, count: pending } })]
    : [item('list-publish', '25', href, { ...term, values: { soviet } })];
}
