import { Prisma } from '@/lib/store/generated/client';
import { ask } from '../ask';
import { nameHoldsAmongFew, within } from '../in-sight';
import { limitTo } from '../keyset';
import type { QueryContext } from '../query';

/** The values of a column that are asked for; of each the latest entries are found by an index on it. */
export interface Spread {
  readonly values: readonly string[];
  /** An entry `j` has the value `one.value`. */
  readonly isOne: Prisma.Sql;
  /** What of the question an entry with one of the values answers to already; a name answers to itself. */
  readonly answers: readonly ('territoryId' | 'act' | 'from' | 'to')[];
}

/** Of more values than these entries are found as quickly from the latest on. */
export const MOST_VALUES = 300;

interface Walk {
  readonly column: Prisma.Sql;
  readonly order: Prisma.Sql;
  readonly first: Prisma.Sql;
  /** After the value of `walk`. */
  readonly next: Prisma.Sql;
}

/** The values that stand in the journal, from one to the next by their index and not through all entries. */
async function walk({ db }: QueryContext, { column, order, first, next }: Walk): Promise<readonly string[]> {
  const found = await ask<{ value: string }>(
    db,
    Prisma.sql`
    WITH RECURSIVE walk AS (
      (SELECT ${column} AS value FROM journal_entry WHERE ${first} ORDER BY ${order} LIMIT 1)
      UNION ALL
      SELECT (SELECT ${column} FROM journal_entry WHERE ${next} ORDER BY ${order} LIMIT 1)
      FROM walk WHERE walk.value IS NOT NULL
    )
    SELECT value::text AS value FROM walk WHERE value IS NOT NULL`,
  );
  return found.map(({ value }) => value);
}

/** Names of those whose name holds what was typed. An entry bears its account's name, and an account keeps its own. */
export async function namesWith({ db }: QueryContext, typed: string | undefined): Promise<Spread | null> {
  if (typed === undefined) return null;
  const found = await ask<{ name: string }>(
    db,
    Prisma.sql`SELECT DISTINCT a.name FROM account a WHERE ${nameHoldsAmongFew('a.name', typed)}`,
  );
  const values = found.map(({ name }) => name);
  return { values, isOne: Prisma.sql`j.actor_name COLLATE "C" = one.value`, answers: [] };
}

async function actsOf(context: QueryContext, area: string): Promise<Spread> {
  const [begins, ends] = [`${area}/`, `${area}0`];
  const values = await walk(context, {
    column: Prisma.sql`act`,
    order: Prisma.sql`act USING ~<~`,
    first: Prisma.sql`act ~>=~ ${begins} AND act ~<~ ${ends}`,
    next: Prisma.sql`act ~>~ walk.value AND act ~<~ ${ends}`,
  });
  return { values, isOne: Prisma.sql`j.act = one.value`, answers: ['act'] };
}

async function daysOf(context: QueryContext, from = '-infinity', to = 'infinity'): Promise<Spread> {
  const values = await walk(context, {
    column: Prisma.sql`campaign_day`,
    order: Prisma.sql`campaign_day`,
    first: Prisma.sql`campaign_day >= ${from}::date AND campaign_day <= ${to}::date`,
    next: Prisma.sql`campaign_day > walk.value AND campaign_day <= ${to}::date`,
  });
  return { values, isOne: Prisma.sql`j.campaign_day = one.value::date`, answers: ['from', 'to'] };
}

async function partsOf({ db }: QueryContext, territoryId: string): Promise<Spread> {
  const parts = await ask<{ id: string }>(db, Prisma.sql`${within(territoryId)} ${limitTo(MOST_VALUES + 1)}`);
  const isOne = Prisma.sql`j.territory_id = one.value::uuid`;
  return { values: parts.map(({ id }) => id), isOne, answers: ['territoryId'] };
}

/** Of a question to the journal what its entries may be found by. */
interface Asked {
  readonly bodyId?: string | undefined;
  readonly subjectId?: string | undefined;
  readonly territoryId?: string | undefined;
  readonly act?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What of the question is rare enough for its entries to lie far from the latest. */
export async function spreadOf(context: QueryContext, asked: Asked, named: Spread | null): Promise<Spread | null> {
  const { act, from, to, bodyId, subjectId, territoryId } = asked;
  if (bodyId !== undefined || subjectId !== undefined) return null;
  if (territoryId !== undefined) return partsOf(context, territoryId);
  if (named !== null) return named;
  if (act !== undefined) return act.includes('/') ? null : actsOf(context, act);
  return from === undefined && to === undefined ? null : daysOf(context, from, to);
}
