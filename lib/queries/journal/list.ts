import { z } from 'zod';
import { renderFinding } from '@/lib/acts/render';
import { actTitle } from '@/lib/i18n/act-title';
import { parseCivilDay } from '@/lib/kernel/civil-day';
import { ok } from '@/lib/kernel/result';
import { dayOfColumn } from '@/lib/kernel/stored-days';
import type { Finding } from '@/lib/law/finding';
import { beginsWith } from '@/lib/registers/search-name';
import { Prisma } from '@/lib/store/generated/client';
import { ask, countSome, MOST_LOOKED_AT } from '../ask';
import { inSight, seesWhole, within } from '../in-sight';
import { limitTo, ofEachOf } from '../keyset';
import { cutPage, decodeCursor, pageInput } from '../page';
import { defineQuery, type QueryContext } from '../query';
import { MOST_VALUES, namesWith, type Spread, spreadOf } from './spread';
import { type JournalSubject, subjectsOf } from './subjects';

interface Row {
  readonly id: string;
  readonly body_id: string;
  readonly sequence: number;
  readonly act: string;
  readonly article: string;
  readonly territory_id: string | null;
  readonly territory_name: string | null;
  readonly campaign_id: string | null;
  readonly account_id: string | null;
  readonly actor_name: string;
  readonly actor_function: string;
  readonly subject_id: string | null;
  readonly what: unknown;
  readonly findings: readonly Finding[];
  readonly source: unknown;
  readonly campaign_day: Date | null;
  readonly at: Date;
  readonly hash: string;
}

const day = z.string().refine((given) => parseCivilDay(given) !== null, { error: 'no-such-day' });

const input = z.object({
  campaignId: z.uuid().optional(),
  bodyId: z.uuid().optional(),
  territoryId: z.uuid().optional(),
  subjectId: z.uuid().optional(),
  /** An area (`appeals`) or an act (`appeals/file`). */
  act: z.string().max(80).optional(),
  actor: z.string().max(200).optional(),
  /** Days of the campaign's calendar. */
  from: day.optional(),
  to: day.optional(),
  ...pageInput,
});
type Asked = Omit<z.output<typeof input>, 'limit' | 'cursor'>;

function conditionsOf({ actor }: QueryContext, asked: Asked, named: Spread | null): Prisma.Sql {
  const conditions = [inSight(actor, 't.path', 'j.campaign_id')];
  const { campaignId, bodyId, territoryId, subjectId, act, from, to } = asked;
  if (campaignId !== undefined) conditions.push(Prisma.sql`j.campaign_id = ${campaignId}::uuid`);
  if (bodyId !== undefined) conditions.push(Prisma.sql`j.body_id = ${bodyId}::uuid`);
  if (subjectId !== undefined) conditions.push(Prisma.sql`j.subject_id = ${subjectId}::uuid`);
  if (territoryId !== undefined) conditions.push(Prisma.sql`j.territory_id = ANY(ARRAY(${within(territoryId)}))`);
  if (act !== undefined)
    conditions.push(act.includes('/') ? Prisma.sql`j.act = ${act}` : Prisma.sql`j.act LIKE ${beginsWith(`${act}/`)}`);
  if (named !== null) conditions.push(Prisma.sql`j.actor_name COLLATE "C" = ANY(${[...named.values]}::text[])`);
  if (from !== undefined) conditions.push(Prisma.sql`j.campaign_day >= ${from}::date`);
  if (to !== undefined) conditions.push(Prisma.sql`j.campaign_day <= ${to}::date`);
  return Prisma.join(conditions, ' AND ');
}

function itemOf(row: Row, subject: JournalSubject | null, { locale }: QueryContext) {
  return {
    ...{ id: row.id, bodyId: row.body_id, sequence: row.sequence, act: row.act, article: row.article },
    title: actTitle(row.act, locale),
    territory: row.territory_id === null ? null : { id: row.territory_id, name: row.territory_name ?? '' },
    campaignId: row.campaign_id,
    actor: { accountId: row.account_id, name: row.actor_name, function: row.actor_function },
    subject,
    ...{ subjectId: row.subject_id, what: row.what, source: row.source, hash: row.hash },
    findings: row.findings.map((finding) => renderFinding(finding, locale)),
    campaignDay: dayOfColumn(row.campaign_day),
    at: row.at.toISOString(),
  };
}

/** What was done in sight, the latest first. */
export const journalList = defineQuery({
  name: 'journal/list',
  input,
  run: async (context, { limit, cursor, ...asked }) => {
    const territory = seesWhole(context.actor)
      ? Prisma.empty
      : Prisma.sql`LEFT JOIN territory t ON t.id = j.territory_id`;
    const named = await namesWith(context, asked.actor);
    const spread = await spreadOf(context, asked, named);
    const each = spread === null || spread.values.length > MOST_VALUES ? null : spread;
    // What each value answers to is not asked of its entries again.
    const left = { ...asked, ...Object.fromEntries((each?.answers ?? []).map((key) => [key, undefined])) };
    const conditions = conditionsOf(context, left, each === named ? null : named);
    const entries = Prisma.sql`FROM journal_entry j ${territory} WHERE ${conditions}`;
    const [after] = decodeCursor(cursor) ?? [];
    const further = typeof after === 'string' ? Prisma.sql`AND j.id < ${after}::uuid` : Prisma.empty;
    const most = limitTo(limit + 1);
    const ofEach = (cut: Prisma.Sql): Prisma.Sql | null =>
      each === null
        ? null
        : ofEachOf(each.values, 'text', Prisma.sql`SELECT j.id ${entries} AND ${each.isOne} ${cut}`, 'found');
    const latest = ofEach(Prisma.sql`${further} ORDER BY j.id DESC ${most}`);
    const ids =
      latest === null
        ? Prisma.sql`SELECT j.id ${entries} ${further} ORDER BY j.id DESC ${most}`
        : Prisma.sql`SELECT found.id ${latest} ORDER BY found.id DESC ${most}`;
    const [rows, { total, isCut }] = await Promise.all([
      ask<Row>(
        context.db,
        Prisma.sql`
      SELECT j.id, j.body_id, j.sequence, j.act, j.article, j.territory_id, t.name AS territory_name, j.campaign_id,
        j.account_id, j.actor_name, j.actor_function, j.subject_id, j.what, j.findings, j.source, j.campaign_day, j.at, j.hash
      FROM (${ids}) page JOIN journal_entry j ON j.id = page.id LEFT JOIN territory t ON t.id = j.territory_id
      ORDER BY j.id DESC`,
      ),
      // Without its own bounds the planner would join them all.
      countSome(context.db, ofEach(Prisma.sql`OFFSET 0`) ?? entries, MOST_LOOKED_AT),
    ]);
    const page = cutPage(rows, limit, total, (row) => [row.id]);
    const told = page.items.map((row) => ({ row, act: row.act, subjectId: row.subject_id, what: row.what }));
    const subjectOf = await subjectsOf(context, told);
    return ok({ ...page, isCut, items: told.map((entry) => itemOf(entry.row, subjectOf(entry), context)) });
  },
});
