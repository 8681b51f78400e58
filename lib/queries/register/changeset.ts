import { z } from 'zod';
import { notFound } from '@/lib/acts/refusal';
import { standsOtherwise } from '@/lib/acts/register/changeset/changed-since';
import { changesetState } from '@/lib/acts/register/changeset/changeset-state';
import { findOvertaken, findThose } from '@/lib/acts/register/changeset/load-changeset';
import { dayOfDate } from '@/lib/kernel/civil-day';
import { type PersonName, personName } from '@/lib/kernel/person-name';
import { err, ok } from '@/lib/kernel/result';
import { dayOfColumn } from '@/lib/kernel/stored-days';
import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { ask } from '../ask';
import { limitTo } from '../keyset';
import { cutPage, decodeCursor, pageInput } from '../page';
import { defineQuery } from '../query';
import type { ChangesetKind } from './changesets';
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
    const [row] = await ask<Row>(
      db,
      Prisma.sql`
        SELECT c.*, soviet.name, soviet.path FROM changeset c JOIN territory soviet ON soviet.id = c.soviet_id
        WHERE c.id = ${changesetId}::uuid`,
    );
    if (row === undefined) return err(notFound());
    const isStrike = row.kind === 'strike' && row.state !== 'undone';
    const [soviets, people, left, stays, overtaken] = await Promise.all([
      listSoviets(db, changesetId),
      listPeople(db, changesetId, shown === 'fit', decodeCursor(cursor)?.[0], limit + 1),
      isStrike ? countLeft(db, changesetId) : NOBODY_LEFT,
      row.state === 'applied' ? findThose(db, row.id, standsOtherwise(row.kind === 'uchastok')) : NOBODY_STAYS,
      row.state === 'prepared' ? findOvertaken(db, row.id) : null,
    ]);
    const isSeen = context.sees({ territoryId: row.soviet_id, territoryPath: row.path });
    const isOwn = row.account_id === context.actor.accountId && soviets.every((soviet) => context.sees(soviet));
    if (!isSeen && !isOwn) return err(notFound());
    const fields = await tellFields(db, people);
    const told = people.map(({ surname, given, patronymic, before: _, after: __, ...person }, place) => ({
      ...{ ...person, fields: fields[place] ?? [] },
      name: personName({ surname, given, patronymic }),
    }));
    return ok({
      ...{ id: row.id, sovietId: row.soviet_id, sovietName: row.name, reason: row.reason, version: row.version },
      state: changesetState({ state: row.state, applied: row.applied_on }),
      // A closed list by the table's check.
      kind: row.kind as ChangesetKind,
      ...{ fit: row.fit, unfit: row.unfit, actorName: row.actor_name },
      columns: (fields[0] ?? []).map(({ column }) => column),
      ...{ preparedOn: dayOfDate(row.prepared_on), path: row.path, left, stays },
      /** Why a prepared one cannot be applied any more; it can be prepared anew by the same input. */
      overtaken,
      again: {
        ...{ territoryId: row.soviet_id, change: row.change, chosen: row.chosen, reason: row.reason },
        insteadOf: row.id,
      },
      soviets: soviets.map(({ territoryId: id, territoryPath: path, name, fit, unfit }) => ({
        id,
        path,
        name,
        fit,
        unfit,
      })),
      appliedOn: dayOfColumn(row.applied_on),
      undoneOn: dayOfColumn(row.undone_on),
      people: cutPage(told, limit, shown === 'fit' ? row.fit : row.unfit, ({ ordinal }) => [ordinal]),
    });
  },
});

interface Row {
  readonly id: string;
  readonly soviet_id: string;
  readonly name: string;
  readonly path: string;
  readonly state: string;
  readonly kind: string;
  readonly reason: string;
  readonly change: unknown;
  readonly chosen: unknown;
  readonly fit: number;
  readonly unfit: number;
  readonly account_id: string;
  readonly actor_name: string;
  readonly prepared_on: Date;
  readonly applied_on: Date | null;
  readonly undone_on: Date | null;
  readonly version: number;
}

interface PersonRow extends PersonName {
  readonly residentId: string;
  readonly verdict: string;
  readonly ordinal: number;
  readonly before: unknown;
  readonly after: unknown;
  readonly birthYear: number;
  readonly household: string;
  readonly settlementName: string;
}

/** So many of those whom it fits, or of the others, after the one of that place. */
function listPeople(db: Db, changesetId: string, isFit: boolean, after: unknown, most: number): Promise<PersonRow[]> {
  const verdict = Prisma.raw(isFit ? '=' : '<>');
  const further = typeof after === 'number' ? Prisma.sql`AND c.ordinal > ${after}` : Prisma.empty;
  return ask(
    db,
    Prisma.sql`
      SELECT c.resident_id AS "residentId", c.verdict, c.ordinal, c.before, c.after, r.surname, r.given, r.patronymic,
        r.birth_year AS "birthYear", r.household, place.name AS "settlementName"
      FROM changeset_row c JOIN resident r ON r.id = c.resident_id JOIN territory place ON place.id = r.settlement_id
      WHERE c.changeset_id = ${changesetId}::uuid AND c.verdict ${verdict} 'fits' ${further}
      ORDER BY c.ordinal ${limitTo(most)}`,
  );
}

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
