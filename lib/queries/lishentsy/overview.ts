import { z } from 'zod';
import { ok } from '@/lib/kernel/result';
import { defineQuery } from '../query';
import { ofTerritory, type SeenTerritory, seenTerritory } from './place';

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

/** How the register stands: by letter, and what still waits for someone. */
export const lishentsyOverview = defineQuery({
  name: 'lishentsy/overview',
  input: z.object({ sovietId: z.uuid().optional(), territoryId: z.uuid().optional() }),
  run: async (context, asked) => {
    const seen = await seenTerritory(context, asked.sovietId ?? asked.territoryId);
    if (!seen.ok) return seen;
    const territory = seen.value;
    const rows = await context.db.$queryRaw<
      { letter: string; count: number; undecided: number; unlawful: number; withoutPrincipal: number }[]
    >`
      SELECT e.letter, count(*)::int AS count, count(*) FILTER (WHERE e.verdict = 'undecided')::int AS undecided,
        count(*) FILTER (WHERE e.verdict = 'unlawful')::int AS unlawful,
        count(*) FILTER (WHERE e.letter = 'п' AND e.principal_id IS NULL)::int AS "withoutPrincipal"
      FROM lishenets_entry e JOIN territory soviet ON soviet.id = e.soviet_id
      WHERE e.state = 'entered' AND ${ofTerritory(territory)}
      GROUP BY e.letter ORDER BY e.letter`;
    const [aside] = await context.db.$queryRaw<{ unchecked: number; ended: number }[]>`
      SELECT (
        SELECT count(*)::int FROM information i JOIN territory soviet ON soviet.id = i.soviet_id
        WHERE i.is_confirmed IS NULL AND ${ofTerritory(territory)}) AS unchecked, (
        SELECT count(*)::int FROM lishenets_entry e JOIN territory soviet ON soviet.id = e.soviet_id
        WHERE e.state IN ('struck', 'restored') AND ${ofTerritory(territory)}) AS ended`;
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
