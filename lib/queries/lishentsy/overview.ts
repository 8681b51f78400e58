import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import { ask } from '../ask';
import { defineQuery } from '../query';
import { ofSoviets, type SeenTerritory, seenTerritory, sovietsOf } from './place';

export interface LishentsyOverview {
  readonly territory: SeenTerritory;
  /** Entries in force. */
  readonly total: number;
  /** Entries that have ended: struck or restored. */
  readonly ended: number;
  readonly undecided: number;
  readonly unlawful: number;
  /** Under п without the person on whom they depend: a task for the secretary. */
  readonly withoutPrincipal: number;
  readonly unchecked: number;
  readonly byLetter: readonly { readonly letter: string; readonly count: number }[];
}

interface ByLetter {
  readonly letter: string;
  readonly count: number;
  readonly undecided: number;
  readonly unlawful: number;
  readonly withoutPrincipal: number;
}

/** How the register stands: by letter, and what still waits for someone. */
export const lishentsyOverview = defineQuery({
  name: 'lishentsy/overview',
  input: z.object({ sovietId: z.uuid().optional(), territoryId: z.uuid().optional() }),
  run: async (context, asked) => {
    const seen = await seenTerritory(context, asked.sovietId ?? asked.territoryId);
    if (!seen.ok) return seen;
    const territory = seen.value;
    const soviets = await sovietsOf(context, territory);
    const [rows, [aside]] = await Promise.all([
      ask<ByLetter>(
        context.db,
        Prisma.sql`
      SELECT e.letter, count(*)::int AS count, count(*) FILTER (WHERE e.verdict = 'undecided')::int AS undecided,
        count(*) FILTER (WHERE e.verdict = 'unlawful')::int AS unlawful,
        count(*) FILTER (WHERE e.letter = 'п' AND e.principal_id IS NULL)::int AS "withoutPrincipal"
      FROM lishenets_entry e WHERE e.state = 'entered' AND ${ofSoviets('e.soviet_id', soviets)}
      GROUP BY e.letter ORDER BY e.letter`,
      ),
      ask<{ unchecked: number; ended: number }>(
        context.db,
        Prisma.sql`
      SELECT (
        SELECT count(*)::int FROM information i
        WHERE i.is_confirmed IS NULL AND ${ofSoviets('i.soviet_id', soviets)}) AS unchecked, (
        SELECT count(*)::int FROM lishenets_entry e
        WHERE e.state IN ('struck', 'restored') AND ${ofSoviets('e.soviet_id', soviets)}) AS ended`,
      ),
    ]);
    const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((all, row) => all + of(row), 0);
    return ok<LishentsyOverview>({
      territory,
      total: sum((row) => row.count),
      undecided: sum((row) => row.undecided),
      unlawful: sum((row) => row.unlawful),
      withoutPrincipal: sum((row) => row.withoutPrincipal),
      unchecked: aside?.unchecked ?? 0,
      ended: aside?.ended ?? 0,
      byLetter: rows.map(({ letter, count }) => ({ letter, count })),
    });
  },
});
