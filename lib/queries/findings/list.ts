import { z } from 'zod';
import { renderFinding } from '@/lib/acts/render';
import { oneOf } from '@/lib/kernel/one-of';
import { ok } from '@/lib/kernel/result';
import { dayOfColumn } from '@/lib/kernel/stored-days';
import type { BasisValue } from '@/lib/law/finding';
import { Prisma } from '@/lib/store/generated/client';
import { ask, countSome, MOST_LOOKED_AT } from '../ask';
import { inSight, seesWhole, within } from '../in-sight';
import { limitTo } from '../keyset';
import { cutPage, decodeCursor, pageInput } from '../page';
import { defineQuery } from '../query';

export const FILED_LEVELS = ['violation', 'flag', 'undecided'] as const;

interface Row {
  readonly id: string;
  readonly entry_id: string;
  readonly act: string;
  readonly rule: string;
  readonly article: string;
  readonly level: string;
  readonly basis: Readonly<Record<string, BasisValue>>;
  readonly interpretation: string | null;
  readonly subject_id: string | null;
  readonly campaign_id: string | null;
  readonly territory_id: string | null;
  readonly territory_name: string | null;
  readonly campaign_day: Date | null;
}

const contains = (condition: Prisma.Sql, isAsked: boolean): Prisma.Sql => (isAsked ? condition : Prisma.sql`TRUE`);

/** What acts in sight left behind: violations, flags, what waits for a decision; the latest first. */
export const findingsList = defineQuery({
  name: 'findings/list',
  input: z.object({
    campaignId: z.uuid().optional(),
    territoryId: z.uuid().optional(),
    subjectId: z.uuid().optional(),
    level: z.enum(FILED_LEVELS).optional(),
    article: z.string().max(20).optional(),
    rule: z.string().max(80).optional(),
    ...pageInput,
  }),
  run: async ({ actor, db, locale }, { limit, cursor, ...asked }) => {
    const wanted = Prisma.join(
      [
        inSight(actor, 't.path', 'f.campaign_id'),
        contains(Prisma.sql`f.campaign_id = ${asked.campaignId ?? null}::uuid`, asked.campaignId !== undefined),
        contains(
          Prisma.sql`f.territory_id = ANY(ARRAY(${within(asked.territoryId ?? '')}))`,
          asked.territoryId !== undefined,
        ),
        contains(Prisma.sql`f.subject_id = ${asked.subjectId ?? null}::uuid`, asked.subjectId !== undefined),
        contains(Prisma.sql`f.level = ${asked.level ?? ''}`, asked.level !== undefined),
        contains(
          Prisma.sql`(f.article = ${asked.article ?? ''} OR f.article LIKE ${`${asked.article}.%`})`,
          asked.article !== undefined,
        ),
        contains(Prisma.sql`f.rule = ${asked.rule ?? ''}`, asked.rule !== undefined),
      ],
      ' AND ',
    );
    const territory = seesWhole(actor) ? Prisma.empty : Prisma.sql`LEFT JOIN territory t ON t.id = f.territory_id`;
    const from = Prisma.sql`FROM filed_finding f ${territory} WHERE ${wanted}`;
    const [after] = decodeCursor(cursor) ?? [];
    const [rows, { total, isCut }] = await Promise.all([
      ask<Row>(
        db,
        Prisma.sql`
      SELECT f.id, f.entry_id, f.act, f.rule, f.article, f.level, f.basis, f.interpretation, f.subject_id, f.campaign_id,
        f.territory_id, t.name AS territory_name, j.campaign_day
      FROM (
        SELECT f.id ${from} ${typeof after === 'string' ? Prisma.sql`AND f.id < ${after}::uuid` : Prisma.empty}
        ORDER BY f.id DESC ${limitTo(limit + 1)}
      ) page JOIN filed_finding f ON f.id = page.id LEFT JOIN territory t ON t.id = f.territory_id
      LEFT JOIN journal_entry j ON j.id = f.entry_id ORDER BY f.id DESC`,
      ),
      countSome(db, from, MOST_LOOKED_AT),
    ]);
    const page = cutPage(rows, limit, total, (row) => [row.id]);
    const items = page.items.map((row) => {
      const { rule, article, basis, interpretation } = row;
      const finding = { rule, article, basis, ...(interpretation !== null && { interpretation }) };
      return {
        ...{ id: row.id, act: row.act, entryId: row.entry_id, subjectId: row.subject_id, campaignId: row.campaign_id },
        ...renderFinding({ ...finding, level: oneOf(FILED_LEVELS, row.level) }, locale),
        territory: row.territory_id === null ? null : { id: row.territory_id, name: row.territory_name ?? '' },
        on: dayOfColumn(row.campaign_day),
      };
    });
    return ok({ ...page, isCut, items });
  },
});
