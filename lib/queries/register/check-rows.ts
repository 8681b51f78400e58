import { z } from 'zod';
import { notFound } from '@/lib/acts/refusal';
import { isSoviet } from '@/lib/acts/register/import/places';
import {
  COLUMN_OF,
  examineRows,
  GRID_COLUMNS,
  MOST_ROWS,
  type RowVerdict,
} from '@/lib/acts/register/rows/examine-rows';
import { findCampaignOver } from '@/lib/acts/shared/campaign-over';
import { personName } from '@/lib/kernel/person-name';
import { err, ok } from '@/lib/kernel/result';
import { defineQuery, type QueryContext } from '../query';

/** What is wrong with a row, cell by cell, or whom it repeats. */
interface RowFault {
  readonly row: number;
  readonly cells: readonly { readonly column: string; readonly reason: string }[];
  readonly twin: { readonly row: number } | { readonly residentId: string; readonly name: string } | null;
}

/** Judges rows of a grid as a file is judged, without entering any; rows without a fault are left out of the answer. */
export const checkRowsQuery = defineQuery({
  name: 'register/check-rows',
  input: z.object({
    sovietId: z.uuid(),
    rows: z.array(z.array(z.string().max(300)).max(GRID_COLUMNS.length)).max(MOST_ROWS),
  }),
  run: async (context, { sovietId, rows }) => {
    const soviet = await context.db.territory.findUnique({ where: { id: sovietId } });
    const isSeen = soviet !== null && context.sees({ territoryId: soviet.id, territoryPath: soviet.path });
    if (!isSeen || !isSoviet(soviet)) return err(notFound());
    const campaign = await findCampaignOver(context.db, context.actor, soviet, undefined);
    const verdicts = await examineRows(context.db, soviet, campaign?.id ?? null, rows);
    const names = await namesOf(context, verdicts);
    return ok({ faults: verdicts.flatMap((verdict) => faultOf(verdict, names)) });
  },
});

async function namesOf({ db }: QueryContext, verdicts: readonly RowVerdict[]): Promise<ReadonlyMap<string, string>> {
  const ids = verdicts.flatMap((verdict) =>
    verdict.outcome === 'duplicate' && 'id' in verdict.twin ? [verdict.twin.id] : [],
  );
  const people = await db.resident.findMany({
    where: { id: { in: ids } },
    select: { id: true, surname: true, given: true, patronymic: true },
  });
  return new Map(people.map((person) => [person.id, personName(person)]));
}

function faultOf(verdict: RowVerdict, names: ReadonlyMap<string, string>): RowFault[] {
  const row = verdict.line;
  if (verdict.outcome === 'rejected')
    return [{ row, twin: null, cells: verdict.reasons.map((reason) => ({ column: COLUMN_OF[reason], reason })) }];
  if (verdict.outcome !== 'duplicate') return [];
  const { twin } = verdict;
  const other = 'id' in twin ? { residentId: twin.id, name: names.get(twin.id) ?? '' } : { row: twin.line };
  return [{ row, cells: [], twin: other }];
}
