import { z } from 'zod';
import { COMMISSION_KINDS, type CommissionKind } from '@/lib/access/functions';
import { TERRITORY_KINDS, type TerritoryKind } from '@/lib/access/territory-kinds';
import { notFound } from '@/lib/acts/refusal';
import { type CivilDay, dayOfDate } from '@/lib/kernel/civil-day';
import { oneOf } from '@/lib/kernel/one-of';
import { err, ok } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import { ask } from '../ask';
import type { Page } from '../page';
import { defineQuery } from '../query';
import { listParts, listTops, listTreeRows, sumPopulation, type TreePart, type TreeRow } from './rows';

export interface TerritoryNode {
  readonly id: string;
  readonly kind: TerritoryKind;
  readonly name: string;
  readonly parentId: string | null;
  /** How deep it lies below the highest one shown. */
  readonly depth: number;
  readonly rank: string | null;
  /** Of a whole: the sum of its parts. */
  readonly population: number;
  readonly versts: number | null;
  readonly type: string | null;
  readonly nationality: string | null;
  readonly parts: number;
  /** art. 37, note: the settlement that it votes with. */
  readonly joinedTo: string | null;
  /** In the campaign asked for. */
  readonly commission: { readonly id: string; readonly kind: CommissionKind } | null;
  readonly election: { readonly id: string; readonly startsOn: CivilDay; readonly seats: number | null } | null;
}

function nodeOf(row: TreeRow, population: number, parts: number): TerritoryNode {
  const { id, name, depth, rank, versts, nationality } = row;
  return {
    ...{ id, name, depth, rank, versts, nationality, population, parts },
    kind: oneOf(TERRITORY_KINDS, row.kind),
    parentId: row.parent_id,
    type: row.settlement_type,
    joinedTo: row.joined_to,
    commission:
      row.commission_id === null || row.commission_kind === null
        ? null
        : { id: row.commission_id, kind: oneOf(COMMISSION_KINDS, row.commission_kind) },
    election:
      row.election_id === null || row.starts_on === null
        ? null
        : { id: row.election_id, startsOn: dayOfDate(row.starts_on), seats: row.seats },
  };
}

/** The territory in sight as one list: each part follows what it lies in. */
export const territoryTree = defineQuery({
  name: 'territory/tree',
  input: z.object({
    /** Only this one and what lies in it. */
    under: z.uuid().optional(),
    campaignId: z.uuid().optional(),
    /** How many levels to show; all of them when absent. */
    levels: z.coerce.number().int().min(1).max(20).optional(),
  }),
  run: async (context, input) => {
    if (input.under !== undefined) {
      const [top] = await ask<{ id: string; path: string }>(
        context.db,
        Prisma.sql`SELECT id, path FROM territory WHERE id = ${input.under}::uuid`,
      );
      if (top === undefined || !context.sees({ territoryId: top.id, territoryPath: top.path })) return err(notFound());
    }
    const tops = input.under === undefined ? await listTops(context) : [input.under];
    const levels = input.levels ?? null;
    const [rows, below] = await Promise.all([
      listTreeRows(context, tops, input.campaignId ?? null, levels),
      levels === null ? null : listParts(context, tops),
    ]);
    const sums = sumPopulation(below ?? rows);
    const parts = Map.groupBy<string, TreePart>(below ?? rows, (row) => row.parent_id ?? '');
    const items = rows.map((row) => nodeOf(row, sums.get(row.id) ?? 0, parts.get(row.id)?.length ?? 0));
    const page: Page<TerritoryNode> = { items, total: items.length, next: null };
    return ok(page);
  },
});
