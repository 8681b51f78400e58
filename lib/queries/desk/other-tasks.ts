import { type CivilDay, dayOfDate } from '@/lib/kernel/civil-day';
import type { Db } from '@/lib/store/client';
import { CITIZENS_DUTIES } from './citizens-duties';
import { type DeskItem, deskItem } from './item';

const STEP_OF: Readonly<Record<string, string>> = {
  convened: 'meeting-open',
  opened: 'meeting-continue',
  counted: 'meeting-continue',
  closed: 'meeting-sign',
  failed: 'meeting-sign-failed',
};

/** The meetings an agent conducts and has not brought to a signed protocol. */
export async function listAgentTasks(db: Db, accountId: string, today: CivilDay): Promise<DeskItem[]> {
  const meetings = await db.meeting.findMany({
    where: { agentId: accountId, seal: null },
    include: { uchastok: true, election: { include: { soviet: true } } },
  });
  return meetings.flatMap((meeting) => {
    const code = STEP_OF[meeting.state];
    if (code === undefined) return [];
    const { number, name, electors } = meeting.uchastok;
    return deskItem(
      {
        ...{ key: `${code}:${meeting.id}`, code, article: code === 'meeting-open' ? '42' : '47' },
        ...{ due: dayOfDate(meeting.heldOn), href: `/meetings/${meeting.id}` },
        values: {
          soviet: meeting.election.soviet.name,
          number,
          uchastok: name,
          hour: meeting.hour,
          place: meeting.place,
          electors,
        },
      },
      today,
    );
  });
}

/** Soviets of which nobody has been entered and no file waits to be: all else begins with their register (14). */
async function listEmptyRegisters(db: Db, sovietIds: readonly string[], today: CivilDay): Promise<DeskItem[]> {
  const rows = await db.$queryRaw<{ id: string; soviet: string }[]>`
    SELECT s.id, s.name AS soviet FROM territory s
    WHERE s.id = ANY(${[...sovietIds]}::uuid[]) AND NOT EXISTS (SELECT 1 FROM resident r WHERE r.soviet_id = s.id)
      AND NOT EXISTS (SELECT 1 FROM import i WHERE i.territory_id = s.id AND i.state = 'ready' AND i.valid > 0)`;
  return rows.map(({ id, soviet }) => task('register-empty', '14', '/register/import', id, { soviet }, today));
}

/** What the soviet's own registers still lack: people at all, facts, principals, checks (14, 21–23). */
export async function listSecretaryTasks(db: Db, sovietIds: readonly string[], today: CivilDay): Promise<DeskItem[]> {
  const empty = await listEmptyRegisters(db, sovietIds, today);
  const rows = await db.$queryRaw<{ soviet_id: string; soviet: string; undecided: number; orphans: number }[]>`
    SELECT s.id AS soviet_id, s.name AS soviet,
      count(*) FILTER (WHERE e.verdict = 'undecided')::int AS undecided,
      count(*) FILTER (WHERE e.letter = 'п' AND e.principal_id IS NULL)::int AS orphans
    FROM lishenets_entry e JOIN territory s ON s.id = e.soviet_id
    WHERE e.state = 'entered' AND e.soviet_id = ANY(${[...sovietIds]}::uuid[])
    GROUP BY s.id, s.name`;
  const lacking = rows.flatMap(({ soviet_id: id, soviet, undecided, orphans }) => [
    ...(undecided > 0
      ? [
          task(
            'entries-undecided',
            '22',
            '/lishentsy?verdict=undecided&state=entered',
            id,
            { soviet, count: undecided },
            today,
          ),
        ]
      : []),
    ...(orphans > 0
      ? [
          task(
            'principals-missing',
            '15.п',
            '/lishentsy?principal=missing&state=entered',
            id,
            { soviet, count: orphans },
            today,
          ),
        ]
      : []),
  ]);
  return [...empty, ...lacking];
}

/** Files that were read and wait for somebody to say what becomes of them; with one that has no fit row nothing can be done. */
export async function listImportTasks(db: Db, accountId: string, today: CivilDay): Promise<DeskItem[]> {
  const imports = await db.import.findMany({
    where: { accountId, state: 'ready', valid: { gt: 0 } },
  });
  return imports.map((one) =>
    task('import-ready', '14', `/register/import/${one.id}`, one.id, { file: one.fileName, count: one.valid }, today),
  );
}

/** Commissions below that let a term pass: what the commission above should know. */
export async function listLateBelow(db: Db, paths: readonly string[], today: CivilDay): Promise<DeskItem[]> {
  const rows = await db.$queryRaw<{ id: string; soviet: string; late: number; since: Date; article: string }[]>`
    SELECT c.id, place.name AS soviet, count(*)::int AS late, min(t.due) AS since,
      (array_agg(t.article ORDER BY t.due))[1] AS article
    FROM term t JOIN commission c ON c.id = t.commission_id JOIN territory place ON place.id = c.territory_id
    WHERE t.state = 'open' AND t.duty <> ALL(${[...CITIZENS_DUTIES]}::text[]) AND t.due < ${new Date(`${today}T00:00:00Z`)}::date
      AND EXISTS (SELECT 1 FROM unnest(${[...paths]}::text[]) AS top(path) WHERE place.path LIKE top.path || '.%')
    GROUP BY c.id, place.name ORDER BY since, c.id`;
  return rows.map((row) =>
    deskItem(
      {
        ...{ key: `late-below:${row.id}`, code: 'late-below', article: row.article, due: row.since },
        ...{ href: `/commissions/${row.id}`, values: { soviet: row.soviet, count: row.late } },
      },
      today,
    ),
  );
}

const task = (
  code: string,
  article: string,
  href: string,
  id: string,
  values: Readonly<Record<string, string | number>>,
  today: CivilDay,
): DeskItem => deskItem({ key: `${code}:${id}`, code, article, href, values }, today);
