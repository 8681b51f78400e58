import { z } from 'zod';
import { calledBy } from '@/lib/acts/meetings/common-list';
import { id } from '@/lib/acts/schemas';
import { dayOfDate } from '@/lib/kernel/civil-day';
import { oneOf } from '@/lib/kernel/one-of';
import { ok } from '@/lib/kernel/result';
import { MEETING_STATES } from '@/lib/law/meeting';
import { Prisma } from '@/lib/store/generated/client';
import { ask, countSome } from '../ask';
import { inSight, seesWhole } from '../in-sight';
import { limitTo } from '../keyset';
import { cutPage, decodeCursor, pageInput } from '../page';
import { defineQuery } from '../query';

interface Row {
  readonly id: string;
  readonly election_id: string;
  readonly soviet: string;
  readonly uchastok_id: string;
  readonly number: number;
  readonly name: string;
  readonly electors: number;
  readonly held_on: Date;
  readonly hour: string;
  readonly place: string;
  readonly attempt: number;
  readonly tied_attempt: number;
  readonly state: string;
  readonly is_sealed: boolean;
  readonly eligible: number | null;
  readonly present: number | null;
  readonly needed: number | null;
  readonly agent_id: string;
  readonly agent_name: string;
  readonly served: number;
  readonly is_repeated: boolean;
}

const COLUMNS = Prisma.sql`m.id, m.election_id, soviet.name AS soviet, m.uchastok_id, u.number, u.name, u.electors, m.held_on,
  m.hour, m.place, m.attempt, u.tied_attempt, m.state, m.seal IS NOT NULL AS is_sealed, m.eligible, m.present, m.needed, m.agent_id, m.agent_name,
  (SELECT count(*)::int FROM meeting_notice n WHERE n.meeting_id = m.id) AS served,
  EXISTS (SELECT FROM meeting other WHERE other.uchastok_id = m.uchastok_id AND other.attempt > m.attempt) AS is_repeated`;

const itemOf = (row: Row) => ({
  ...{ id: row.id, electionId: row.election_id, soviet: row.soviet, needed: row.needed, served: row.served },
  ...{ isRepeated: row.is_repeated, heldOn: dayOfDate(row.held_on), hour: row.hour, place: row.place },
  uchastok: { id: row.uchastok_id, number: row.number, name: row.name, electors: row.electors },
  article: calledBy({ attempt: row.attempt, uchastok: { tiedAttempt: row.tied_attempt } }),
  ...{ attempt: row.attempt, state: oneOf(MEETING_STATES, row.state), isSealed: row.is_sealed },
  ...{ eligible: row.eligible, present: row.present, agentId: row.agent_id, agentName: row.agent_name },
});

const OF_SOVIET = Prisma.sql`JOIN election e ON e.id = m.election_id JOIN territory soviet ON soviet.id = e.soviet_id`;
const OF_UCHASTOK = Prisma.sql`${OF_SOVIET} JOIN uchastok u ON u.id = m.uchastok_id`;
/** By the hour, which an index knows; in one hour by soviets, and in a soviet by the numbers of the uchastki. */
const HOUR = Prisma.sql`m.held_on, m.hour`;
const KEYS = Prisma.sql`${HOUR}, soviet.name, m.election_id, u.number, m.id`;

/** What stands after that meeting; hours before its own are not even looked into. */
const afterMeeting = (meetingId: string): Prisma.Sql => {
  const that = Prisma.sql`WHERE m.id = ${meetingId}::uuid`;
  return Prisma.sql`AND (${HOUR}) >= (SELECT ${HOUR} FROM meeting m ${that})
    AND (${KEYS}) > (SELECT ${KEYS} FROM meeting m ${OF_UCHASTOK} ${that})`;
};

/** Meetings in the asker's sight, the earliest first; of one election, or of all. */
export const listMeetings = defineQuery({
  name: 'meetings/list',
  input: z.object({
    ...pageInput,
    electionId: id.optional(),
    campaignId: id.optional(),
    state: z.string().optional(),
  }),
  run: async ({ actor, db }, { electionId, campaignId, state, limit, cursor }) => {
    const tests = [
      inSight(actor, 'soviet.path', 'e.campaign_id'),
      electionId !== undefined && Prisma.sql`m.election_id = ${electionId}::uuid`,
      campaignId !== undefined && Prisma.sql`e.campaign_id = ${campaignId}::uuid`,
      state !== undefined && Prisma.sql`m.state = ${state}`,
    ].filter((test): test is Prisma.Sql => test instanceof Prisma.Sql);
    const where = Prisma.sql`WHERE ${Prisma.join(tests, ' AND ')}`;
    // What is asked of the meeting alone is counted by its own indexes.
    const isPlain = seesWhole(actor) && campaignId === undefined;
    const [last] = decodeCursor(cursor) ?? [];
    const after = typeof last === 'string' ? afterMeeting(last) : Prisma.empty;
    const [rows, { total, isCut }] = await Promise.all([
      ask<Row>(
        db,
        Prisma.sql`
          SELECT ${COLUMNS} FROM (
            SELECT m.id FROM meeting m ${OF_UCHASTOK} ${where} ${after} ORDER BY ${KEYS} ${limitTo(limit + 1)}
          ) page JOIN meeting m ON m.id = page.id ${OF_UCHASTOK} ORDER BY ${KEYS}`,
      ),
      countSome(db, Prisma.sql`FROM meeting m ${isPlain ? Prisma.empty : OF_SOVIET} ${where}`),
    ]);
    return ok({ ...cutPage(rows.map(itemOf), limit, total, (item) => [item.id]), isCut });
  },
});
