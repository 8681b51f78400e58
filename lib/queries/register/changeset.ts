import { z } from 'zod';
import { notFound } from '@/lib/acts/refusal';
import { standsOtherwise } from '@/lib/acts/register/changeset/changed-since';
import { findThose } from '@/lib/acts/register/changeset/load-changeset';
import { dayOfDate } from '@/lib/kernel/civil-day';
import { personName } from '@/lib/kernel/person-name';
import { err, ok } from '@/lib/kernel/result';
import { dayOfColumn } from '@/lib/kernel/stored-days';
import type { Db } from '@/lib/store/client';
import { cutPage, decodeCursor, pageInput } from '../page';
import { defineQuery } from '../query';
import type { ChangesetKind, ChangesetState } from './changesets';
import { tellFields } from './record-changes';

/**
 * A changeset with its people page by page: before and after of whom it fits, and why it does not fit the others. Of one that is
 * applied, who would not come back with the others.
 */
export const changesetQuery = defineQuery({
  name: 'register/changeset',
  input: z.object({ changesetId: z.uuid(), shown: z.enum(['fit', 'unfit']).default('fit'), ...pageInput }),
  run: async (context, { changesetId, shown, limit, cursor }) => {
    const { db } = context;
    const row = await db.changeset.findUnique({ where: { id: changesetId }, include: { soviet: true } });
    if (row === null) return err(notFound());
    const soviets = await listSoviets(db, changesetId);
    const isSeen = context.sees({ territoryId: row.sovietId, territoryPath: row.soviet.path });
    const isOwn = row.accountId === context.actor.accountId && soviets.every((soviet) => context.sees(soviet));
    if (!isSeen && !isOwn) return err(notFound());
    const after = decodeCursor(cursor)?.[0];
    const people = await db.changesetRow.findMany({
      where: {
        ...{ changesetId, verdict: shown === 'fit' ? 'fits' : { not: 'fits' } },
        ...(typeof after === 'number' && { ordinal: { gt: after } }),
      },
      orderBy: { ordinal: 'asc' },
      take: limit + 1,
      include: { resident: { include: { settlement: true } } },
    });
    const fields = await tellFields(db, people);
    const told = people.map(({ residentId, resident, verdict, ordinal }, place) => ({
      ...{ residentId, verdict, ordinal, fields: fields[place] ?? [] },
      name: personName(resident),
      ...{ birthYear: resident.birthYear, settlementName: resident.settlement.name, household: resident.household },
    }));
    const left = row.kind === 'strike' && row.state !== 'undone' ? await countLeft(db, changesetId) : NOBODY_LEFT;
    const stays =
      row.state === 'applied' ? await findThose(db, row.id, standsOtherwise(row.kind === 'uchastok')) : NOBODY_STAYS;
    const [summary = []] = await tellFields(db, people.slice(0, 1));
    return ok({
      ...{ id: row.id, sovietId: row.sovietId, sovietName: row.soviet.name, reason: row.reason, version: row.version },
      // Both are closed lists by the table's checks.
      ...{ state: row.state as ChangesetState, kind: row.kind as ChangesetKind },
      ...{ fit: row.fit, unfit: row.unfit, actorName: row.actorName, columns: summary.map(({ column }) => column) },
      ...{ preparedOn: dayOfDate(row.preparedOn), path: row.soviet.path },
      ...{ left, stays },
      soviets: soviets.map(({ territoryId: id, territoryPath: path, name, fit, unfit }) => ({
        id,
        path,
        name,
        fit,
        unfit,
      })),
      appliedOn: dayOfColumn(row.appliedOn),
      undoneOn: dayOfColumn(row.undoneOn),
      people: cutPage(told, limit, shown === 'fit' ? row.fit : row.unfit, ({ ordinal }) => [ordinal]),
    });
  },
});

interface Left {
  readonly entries: number;
  readonly family: number;
}
const NOBODY_LEFT: Left = { entries: 0, family: 0 };
const NOBODY_STAYS = { count: 0, names: '' };

/**
 * art. 21, 15.п: of those whom it strikes, how many have an entry of the disfranchised, which stands until a paper strikes it;
 * and of how many family members the entries rest on these.
 */
async function countLeft(db: Db, changesetId: string): Promise<Left> {
  const [counted] = await db.$queryRaw<Left[]>`
    SELECT count(DISTINCT e.id)::int AS entries, count(DISTINCT member.id)::int AS family
    FROM changeset_row c JOIN lishenets_entry e ON e.resident_id = c.resident_id AND e.state = 'entered'
    LEFT JOIN lishenets_entry member ON member.principal_id = e.id AND member.state = 'entered'
    WHERE c.changeset_id = ${changesetId}::uuid AND c.verdict = 'fits'`;
  return counted ?? NOBODY_LEFT;
}

interface OfSoviet {
  readonly territoryId: string;
  readonly territoryPath: string;
  readonly name: string;
  readonly fit: number;
  readonly unfit: number;
}

/** How many of each soviet it takes: of the one where the people stood when it was prepared. */
const listSoviets = (db: Db, changesetId: string): Promise<OfSoviet[]> => db.$queryRaw`
  SELECT t.id AS "territoryId", t.path AS "territoryPath", t.name,
    count(*) FILTER (WHERE c.verdict = 'fits')::int AS fit, count(*) FILTER (WHERE c.verdict <> 'fits')::int AS unfit
  FROM changeset_row c JOIN resident r ON r.id = c.resident_id
  JOIN territory t ON t.id = coalesce((c.before ->> 'soviet_id')::uuid, r.soviet_id)
  WHERE c.changeset_id = ${changesetId}::uuid GROUP BY t.id ORDER BY t.name, t.id`;
