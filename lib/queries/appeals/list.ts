import { z } from 'zod';
import { realDay } from '@/lib/clock';
import { type CivilDay, dayOfDate } from '@/lib/kernel/civil-day';
import { ok } from '@/lib/kernel/result';
import { APPEAL_STATES } from '@/lib/law/appeal-state';
import { Prisma } from '@/lib/store/generated/client';
import { nameCondition } from '../lishentsy/name-condition';
import { cutPage, decodeCursor, type Page, pageInput } from '../page';
import { defineQuery, type QueryContext } from '../query';

export interface AppealItem {
  readonly id: string;
  readonly entryId: string;
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  readonly letter: string;
  readonly settlement: string;
  readonly soviet: string;
  readonly state: string;
  readonly outcome: string | null;
  readonly isLate: boolean;
  readonly filedOn: CivilDay | null;
  /** The kind of the body that has it in hand, and its commission; null once it is announced. */
  readonly holder: string | null;
  readonly holderId: string | null;
  readonly article: string;
  readonly due: CivilDay | null;
  readonly isOverdue: boolean;
  /** Whether the one who asks sits in the body that must act now. */
  readonly isMine: boolean;
}

interface Row extends Omit<AppealItem, 'filedOn' | 'due' | 'isOverdue' | 'isMine'> {
  readonly filedOn: Date | null;
  readonly due: Date | null;
  readonly today: Date | null;
  readonly rank: number;
  readonly key: string;
}

const input = z.object({
  ...pageInput,
  entryId: z.uuid().optional(),
  electionId: z.uuid().optional(),
  state: z.enum(APPEAL_STATES).optional(),
  /** `mine`: what waits for the one who asks. */
  show: z.enum(['all', 'mine', 'open', 'closed']).default('all'),
  name: z.string().max(200).optional(),
});
type Input = z.output<typeof input>;

/** Complaints that the body of the one who asks holds or has held, the most urgent first; over a territory, all there. */
export const appealsList = defineQuery({
  name: 'appeals/list',
  input,
  run: async (context, asked) => {
    const commissionIds = commissionsOf(context);
    const where = conditionOf(context, commissionIds, asked);
    const [counted] = await context.db.$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS total FROM ${TABLES} WHERE ${where}`;
    const rows = await context.db.$queryRaw<Row[]>`
      SELECT a.id, a.entry_id AS "entryId", r.surname, r.given, r.patronymic, e.letter, place.name AS settlement,
        soviet.name AS soviet, a.state, a.outcome, a.is_late AS "isLate", a.filed_on AS "filedOn",
        ${HOLDER} AS holder, ${HOLDER_ID} AS "holderId", now.article, now.due_on AS due, c.today, ${RANK} AS rank, ${KEY} AS key
      FROM ${TABLES} WHERE ${where} ${afterCursor(asked)} ORDER BY rank, key, a.id LIMIT ${asked.limit + 1}`;
    const page = cutPage(rows, asked.limit, counted?.total ?? 0, (row) => [row.rank, row.key, row.id]);
    return ok<Page<AppealItem>>({ ...page, items: page.items.map((row) => itemOf(row, commissionIds)) });
  },
});

const TABLES = Prisma.sql`
  appeal a JOIN campaign c ON c.id = a.campaign_id
  JOIN election el ON el.id = a.election_id JOIN commission maker ON maker.id = el.commission_id
  JOIN lishenets_entry e ON e.id = a.entry_id JOIN resident r ON r.id = e.resident_id
  JOIN territory place ON place.id = r.settlement_id JOIN territory soviet ON soviet.id = el.soviet_id
  JOIN LATERAL (SELECT * FROM appeal_step s WHERE s.appeal_id = a.id ORDER BY s.ordinal DESC LIMIT 1) now ON true`;
const HOLDER = Prisma.sql`CASE WHEN a.state IN ('satisfied', 'refused') THEN maker.kind WHEN a.state = 'announced' THEN NULL ELSE now.body END`;
const HOLDER_ID = Prisma.sql`CASE WHEN a.state IN ('satisfied', 'refused') THEN maker.id WHEN a.state = 'announced' THEN NULL ELSE now.commission_id END`;
// With a day set first, then what waits without one, then what is kept or closed.
const RANK = Prisma.sql`CASE WHEN a.state = 'held' AND now.due_on IS NOT NULL THEN 0 WHEN a.state IN ('held', 'sent', 'satisfied', 'refused') THEN 1 ELSE 2 END`;
const KEY = Prisma.sql`coalesce(now.due_on::text, a.filed_on::text, '')`;

function afterCursor({ cursor }: Input): Prisma.Sql {
  const [rank, key, id] = decodeCursor(cursor) ?? [];
  if (typeof rank !== 'number' || typeof key !== 'string' || typeof id !== 'string') return Prisma.empty;
  return Prisma.sql`AND (${RANK}, ${KEY}, a.id) > (${rank}, ${key}, ${id}::uuid)`;
}

const commissionsOf = ({ actor }: QueryContext): string[] =>
  actor.appointments.flatMap(({ commission }) => (commission === null ? [] : [commission.id]));

/** A commission sees what it holds or has held; the central one all, for supervision; others what lies in their territory. */
function seen({ actor }: QueryContext, commissionIds: readonly string[]): Prisma.Sql {
  const wide = actor.appointments.filter(({ commission }) => commission === null || commission.kind === 'central');
  const conditions = wide.map(({ territoryPath }) =>
    territoryPath === ''
      ? Prisma.sql`TRUE`
      : Prisma.sql`(soviet.path = ${territoryPath} OR soviet.path LIKE ${`${territoryPath}.%`})`,
  );
  const own = Prisma.sql`(el.commission_id = ANY(${[...commissionIds]}::uuid[]) OR EXISTS (
    SELECT 1 FROM appeal_step held WHERE held.appeal_id = a.id AND held.commission_id = ANY(${[...commissionIds]}::uuid[])))`;
  return Prisma.sql`(${Prisma.join([own, ...conditions], ' OR ')})`;
}

function conditionOf(context: QueryContext, commissionIds: readonly string[], asked: Input): Prisma.Sql {
  const conditions = [seen(context, commissionIds)];
  if (asked.entryId !== undefined) conditions.push(Prisma.sql`a.entry_id = ${asked.entryId}::uuid`);
  if (asked.electionId !== undefined) conditions.push(Prisma.sql`a.election_id = ${asked.electionId}::uuid`);
  if (asked.state !== undefined) conditions.push(Prisma.sql`a.state = ${asked.state}`);
  if (asked.show === 'open') conditions.push(Prisma.sql`a.state IN ('held', 'sent')`);
  if (asked.show === 'closed') conditions.push(Prisma.sql`a.state IN ('satisfied', 'refused', 'announced', 'kept')`);
  if (asked.show === 'mine') {
    conditions.push(Prisma.sql`a.state <> 'kept' AND ${HOLDER_ID} = ANY(${[...commissionIds]}::uuid[])`);
  }
  if (asked.name !== undefined && asked.name.trim() !== '') conditions.push(nameCondition(asked.name));
  return Prisma.join(conditions, ' AND ');
}

function itemOf(row: Row, commissionIds: readonly string[]): AppealItem {
  const { rank: _rank, key: _key, filedOn, due, today, ...rest } = row;
  const dueOn = due === null || row.state !== 'held' ? null : dayOfDate(due);
  return {
    ...rest,
    filedOn: filedOn === null ? null : dayOfDate(filedOn),
    due: dueOn,
    isOverdue: dueOn !== null && dueOn < (today === null ? realDay() : dayOfDate(today)),
    isMine: row.state !== 'kept' && row.holderId !== null && commissionIds.includes(row.holderId),
  };
}
