import { z } from 'zod';
import { notFound } from '@/lib/acts/refusal';
import { dayOfDate } from '@/lib/kernel/civil-day';
import { err, ok } from '@/lib/kernel/result';
import { cutPage, decodeCursor, pageInput } from '../page';
import { defineQuery } from '../query';
import type { ChangesetKind, ChangesetState } from './changesets';
import { tellFields } from './record-changes';

/** A changeset with its people page by page: before and after of whom it fits, and why it does not fit the others. */
export const changesetQuery = defineQuery({
  name: 'register/changeset',
  input: z.object({ changesetId: z.uuid(), shown: z.enum(['fit', 'unfit']).default('fit'), ...pageInput }),
  run: async (context, { changesetId, shown, limit, cursor }) => {
    const { db } = context;
    const row = await db.changeset.findUnique({ where: { id: changesetId }, include: { soviet: true } });
    if (row === null || !context.sees({ territoryId: row.sovietId, territoryPath: row.soviet.path }))
      return err(notFound());
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
      name: `${resident.surname} ${resident.given} ${resident.patronymic}`.trim(),
      ...{ birthYear: resident.birthYear, settlementName: resident.settlement.name, household: resident.household },
    }));
    const [summary = []] = await tellFields(db, people.slice(0, 1));
    return ok({
      ...{ id: row.id, sovietId: row.sovietId, sovietName: row.soviet.name, reason: row.reason, version: row.version },
      // Both are closed lists by the table's checks.
      ...{ state: row.state as ChangesetState, kind: row.kind as ChangesetKind },
      ...{ fit: row.fit, unfit: row.unfit, actorName: row.actorName, columns: summary.map(({ column }) => column) },
      ...{ preparedOn: dayOfDate(row.preparedOn), path: row.soviet.path },
      appliedOn: row.appliedOn === null ? null : dayOfDate(row.appliedOn),
      undoneOn: row.undoneOn === null ? null : dayOfDate(row.undoneOn),
      people: cutPage(told, limit, shown === 'fit' ? row.fit : row.unfit, ({ ordinal }) => [ordinal]),
    });
  },
});
