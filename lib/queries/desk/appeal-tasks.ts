import type { ActorAppointment } from '@/lib/access/actor';
import type { CivilDay } from '@/lib/kernel/civil-day';
import { dateOfDay } from '@/lib/kernel/civil-day';
import type { Db } from '@/lib/store/client';
import { BORN_NAME } from '@/lib/store/rows/person-name';
import { type DeskItem, deskItem } from './item';

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
      now.due_on AS due, now.received_on AS "from", now.article
    FROM appeal a JOIN election el ON el.id = a.election_id JOIN territory soviet ON soviet.id = el.soviet_id
    JOIN lishenets_entry e ON e.id = a.entry_id JOIN resident r ON r.id = e.resident_id
    JOIN LATERAL (SELECT * FROM appeal_step s WHERE s.appeal_id = a.id ORDER BY s.ordinal DESC LIMIT 1) now ON true
    WHERE a.state = 'held' AND now.due_on < ${dateOfDay(today)}::date
      AND a.election_id = ANY(ARRAY(
        SELECT own.id FROM election own WHERE own.commission_id = ANY(${[...commissionIds]}::uuid[])
        UNION SELECT left_to.id FROM election left_to JOIN commission maker ON maker.id = left_to.commission_id
        WHERE maker.ended_on IS NOT NULL AND maker.territory_id = ANY(${[...officeIds]}::uuid[])))
      AND now.commission_id <> ALL(${[...commissionIds]}::uuid[])
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
