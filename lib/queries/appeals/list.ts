import { realDay } from '@/lib/clock';
import { type CivilDay, daysBetween } from '@/lib/kernel/civil-day';
import type { KnownDay } from '@/lib/kernel/fact-day';
import { ok } from '@/lib/kernel/result';
import { dayOfColumn, knownDay } from '@/lib/kernel/stored-days';
import { Prisma } from '@/lib/store/generated/client';
import { ask, countSome, MOST_LOOKED_AT } from '../ask';
import { fromOf, keysOf, limitTo, type Order, orderBy } from '../keyset';
import { nameCondition } from '../lishentsy/name-condition';
import { cutPage, type Page } from '../page';
import { defineQuery, type QueryContext } from '../query';
import { bodiesOf, conditionOf, listInput, orderTable, TABLES, tablesOf } from './list-conditions';
import { orderOf, URGENCY } from './list-order';

export interface AppealItem {
  readonly id: string;
  readonly entryId: string;
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  readonly birthYear: number;
  readonly letter: string;
  readonly settlement: string;
  readonly settlementId: string;
  readonly soviet: string;
  readonly state: string;
  readonly outcome: string | null;
  readonly isLate: boolean;
  readonly filedOn: KnownDay;
  /** The kind of the body that has it in hand, and its commission or territory (33); null once it is announced. */
  readonly holder: string | null;
  readonly holderId: string | null;
  readonly article: string;
  readonly mayDecide: boolean;
  readonly due: CivilDay | null;
  readonly isOverdue: boolean;
  /** Since which day the complainant has waited for the word, and how many days; null while none is owed. */
  readonly untoldSince: CivilDay | null;
  readonly untoldDays: number | null;
  /** Whether the one who asks sits in the body that must act now. */
  readonly isMine: boolean;
}

interface Row extends Omit<AppealItem, 'filedOn' | 'due' | 'isOverdue' | 'isMine' | 'untoldSince' | 'untoldDays'> {
  readonly filedOn: Date | null;
  readonly partDays: unknown;
  readonly due: Date | null;
  readonly untold: Date | null;
  readonly today: Date | null;
  readonly urgency: number;
  readonly normalName: string;
}

/** Complaints that the body of the one who asks holds or has held, the most urgent first; over a territory, all there. */
export const appealsList = defineQuery({
  name: 'appeals/list',
  input: listInput,
  run: async (context, asked) => {
    const bodies = bodiesOf(context);
    const named = await nameCondition(context.db, asked.name);
    const where = conditionOf(context, bodies, asked, named);
    const order = orderOf(asked.sort);
    const inOrder = Prisma.sql`appeal a ${tablesOf(context, asked, true)} WHERE ${where}`;
    // Few answer to a name: they are found by it and then put in order, where all would be gone through for them.
    const foundFirst = Prisma.sql`(
        SELECT a.id, a.state, a.due_on, a.filed_on, a.normal_name, a.settlement_id FROM appeal a ${tablesOf(context, asked, false)} WHERE ${where} OFFSET 0
      ) a ${orderTable(asked)} WHERE true`;
    const [{ total, isCut }, found] = await Promise.all([
      countSome(
        context.db,
        Prisma.sql`FROM appeal a ${tablesOf(context, asked, false)} WHERE ${where}`,
        MOST_LOOKED_AT,
        named !== null,
      ),
      ask<{ id: string }>(
        context.db,
        Prisma.sql`
        SELECT a.id FROM ${named === null ? inOrder : foundFirst}
        ${fromOf(asked.cursor, order)} ORDER BY ${orderBy(order)} ${limitTo(asked.limit + 1)}`,
        named !== null,
      ),
    ]);
    const rows = await toldOf(context, found, order);
    const page = cutPage(rows, asked.limit, total, keysOf(order));
    return ok<Page<AppealItem>>({ ...page, isCut, items: page.items.map((row) => itemOf(row, bodies)) });
  },
});

/** What the list tells of them: a statement of its own, whose plan for ten tables is kept whatever the list is narrowed by. */
async function toldOf({ db }: QueryContext, found: readonly { id: string }[], order: Order<Row>): Promise<Row[]> {
  if (found.length === 0) return [];
  const ids = found.map(({ id }) => id);
  return ask<Row>(
    db,
    Prisma.sql`
      SELECT a.id, a.entry_id AS "entryId", r.surname, r.given, r.patronymic, r.birth_year AS "birthYear", a.letter, place.name AS settlement,
        place.id AS "settlementId", soviet.name AS soviet, a.state, a.outcome, a.is_late AS "isLate",
        a.filed_on AS "filedOn", a.part_days AS "partDays", a.holder, a.holder_id AS "holderId", now.article,
        now.may_decide AS "mayDecide", a.due_on AS due, untold."from" AS untold, c.today,
        ${Prisma.raw(URGENCY)} AS urgency, a.normal_name AS "normalName"
      FROM appeal a ${TABLES} WHERE a.id = ANY(${ids}::uuid[]) ORDER BY ${orderBy(order)}`,
  );
}

function itemOf(row: Row, bodies: readonly string[]): AppealItem {
  const { urgency: _urgency, normalName: _name, filedOn, partDays, due, untold, today, ...rest } = row;
  const now = dayOfColumn(today) ?? realDay();
  const dueOn = row.state === 'held' || row.state === 'sent' ? dayOfColumn(due) : null;
  const untoldSince = dayOfColumn(untold);
  return {
    ...rest,
    filedOn: knownDay(filedOn, 'filedOn', partDays),
    ...{ due: dueOn, isOverdue: dueOn !== null && dueOn < now },
    ...{ untoldSince, untoldDays: untoldSince === null ? null : Math.max(0, daysBetween(untoldSince, now)) },
    isMine: row.state !== 'kept' && row.holderId !== null && bodies.includes(row.holderId),
  };
}
