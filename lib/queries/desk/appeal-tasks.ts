import type { ActorAppointment } from '@/lib/access/actor';
import type { CivilDay } from '@/lib/kernel/civil-day';
import { dateOfDay } from '@/lib/kernel/civil-day';
import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { BORN_NAME } from '@/lib/store/rows/person-name';
import { type DeskItem, deskItem } from './item';

/** The day from which the term of the latest step `now` of a complaint `a` runs (I-06): its open term has it. */
const RUNS_FROM = Prisma.sql`(
  SELECT t."from" FROM term t WHERE t.subject_id = a.id AND t.state = 'open' AND t.due = now.due_on LIMIT 1)`;

/** Whether the complaint `a` came to its latest step `now` from one of these. */
const sentBy = (commissionIds: readonly string[], officeIds: readonly string[]): Prisma.Sql => Prisma.sql`(
  (now.ordinal = 1 AND a.addressed_to_id = ANY(${[...commissionIds]}::uuid[])) OR EXISTS (
    SELECT 1 FROM appeal_step before WHERE before.appeal_id = a.id AND before.ordinal = now.ordinal - 1
      AND ((before.office IS NULL AND before.commission_id = ANY(${[...commissionIds]}::uuid[]))
        OR before.office_id = ANY(${[...officeIds]}::uuid[]))))`;

/**
 * Complaints that these have sent on and nobody has registered yet, where the term runs from the dispatch (I-06): whoever
 * sent one should know by which day it is to be worked on.
 */
export async function listAppealsOnTheirWay(
  db: Db,
  commissionIds: readonly string[],
  officeIds: readonly string[],
  today: CivilDay,
): Promise<DeskItem[]> {
  const rows = await db.$queryRaw<
    { id: string; soviet: string; person: string; due: Date; from: Date; article: string }[]
  >`
    SELECT a.id, soviet.name AS soviet, ${BORN_NAME} AS person, now.due_on AS due, now.sent_on AS "from", now.article
    FROM appeal a JOIN election el ON el.id = a.election_id JOIN territory soviet ON soviet.id = el.soviet_id
    JOIN lishenets_entry e ON e.id = a.entry_id JOIN resident r ON r.id = e.resident_id
    JOIN LATERAL (SELECT * FROM appeal_step s WHERE s.appeal_id = a.id ORDER BY s.ordinal DESC LIMIT 1) now ON true
    WHERE a.state = 'sent' AND a.due_on IS NOT NULL AND ${sentBy(commissionIds, officeIds)}
      AND now.commission_id <> ALL(${[...commissionIds]}::uuid[])
    ORDER BY now.due_on, a.id`;
  return rows.map(({ id, soviet, person, due, from, article }) =>
    deskItem(
      {
        ...{ key: `appeal-on-its-way:${id}`, code: 'appeal-on-its-way', article, from, due },
        ...{ href: `/appeals/${id}`, values: { soviet, person } },
      },
      today,
    ),
  );
}

/**
 * Complaints of these commissions' own lists, or of an ended one's in whose stead the office stands (33), that another body
 * is late with: whoever must tell the person should know.
 */
export async function listAppealsLateElsewhere(
  db: Db,
  commissionIds: readonly string[],
  officeIds: readonly string[],
  today: CivilDay,
): Promise<DeskItem[]> {
  const rows = await db.$queryRaw<
    { id: string; soviet: string; person: string; due: Date; from: Date; article: string }[]
  >`
    SELECT a.id, soviet.name AS soviet, ${BORN_NAME} AS person,
      now.due_on AS due, ${RUNS_FROM} AS "from", now.article
    FROM appeal a JOIN election el ON el.id = a.election_id JOIN territory soviet ON soviet.id = el.soviet_id
    JOIN lishenets_entry e ON e.id = a.entry_id JOIN resident r ON r.id = e.resident_id
    JOIN LATERAL (SELECT * FROM appeal_step s WHERE s.appeal_id = a.id ORDER BY s.ordinal DESC LIMIT 1) now ON true
    WHERE a.state IN ('held', 'sent') AND now.due_on < ${dateOfDay(today)}::date
      AND a.election_id = ANY(ARRAY(
        SELECT own.id FROM election own WHERE own.commission_id = ANY(${[...commissionIds]}::uuid[])
        UNION SELECT left_to.id FROM election left_to JOIN commission maker ON maker.id = left_to.commission_id
        WHERE maker.ended_on IS NOT NULL AND maker.territory_id = ANY(${[...officeIds]}::uuid[])))
      AND now.commission_id <> ALL(${[...commissionIds]}::uuid[])
      AND NOT (a.state = 'sent' AND ${sentBy(commissionIds, officeIds)})
    ORDER BY now.due_on, a.id`;
  return rows.map(({ id, soviet, person, due, from, article }) =>
    deskItem(
      {
        ...{ key: `appeal-late:${id}`, code: 'appeal-late-elsewhere', article, from, due },
        ...{ href: `/appeals/${id}`, values: { soviet, person } },
      },
      today,
    ),
  );
}

/** Late complaints that only supervision may look into (32): at the central commission's desk, in one line. */
export async function listKeptAppeals(
  db: Db,
  appointments: readonly ActorAppointment[],
  today: CivilDay,
): Promise<DeskItem[]> {
  const central = appointments.filter(({ commission }) => commission?.kind === 'central');
  if (central.length === 0) return [];
  const campaignIds = central.flatMap(({ campaignId }) => (campaignId === null ? [] : [campaignId]));
  const count = await db.appeal.count({ where: { state: 'kept', campaignId: { in: campaignIds } } });
  if (count === 0) return [];
  return [
    deskItem(
      {
        key: 'appeals-kept',
        code: 'appeals-kept',
        article: '32',
        href: '/appeals?show=all&state=kept',
        values: { count },
      },
      today,
    ),
  ];
}
