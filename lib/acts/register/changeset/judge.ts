import { settlementOf } from '@/lib/acts/uchastki/seats';
import type { RuleFinding } from '@/lib/law/finding';
import type { Interpretations } from '@/lib/law/interpretations';
import { judgeDivision, type UchastokKind } from '@/lib/law/uchastki';
import type { Tx } from '@/lib/store/client';
import { isPast } from '@/lib/store/rows/enrolled';

/** An uchastok that people are to be put into, with as many as would come. */
export interface Filled {
  readonly name: string;
  readonly kind: string;
  readonly population: number;
  readonly electors: number;
  readonly sovietKind: string;
  readonly sovietId: string;
}

/** Null when the uchastok is of none of these soviets, or of elections that are past. */
export async function findFilled(
  tx: Tx,
  sovietIds: readonly string[],
  uchastokId: string,
  coming: { readonly people: number; readonly electors: number },
): Promise<Filled | null> {
  const row = await tx.uchastok.findUnique({
    where: { id: uchastokId },
    include: { election: { include: { soviet: true } } },
  });
  if (row === null || !sovietIds.includes(row.election.sovietId) || (await isPast(tx, row.electionId))) return null;
  return {
    ...{ name: row.name, kind: row.kind, sovietKind: row.election.soviet.kind },
    sovietId: row.election.sovietId,
    ...{ population: row.population + coming.people, electors: row.electors + coming.electors },
  };
}

/** art. 37: a rural uchastok of at most five hundred stays so when people are put into it. */
export const judgeFilled = (filled: Filled | null, interpretations: Interpretations): readonly RuleFinding[] =>
  filled === null
    ? []
    : judgeDivision(
        {
          settlement: settlementOf(filled.sovietKind),
          ...{ unplaced: 0, placedTwice: 0 },
          uchastki: [
            {
              ...{ name: filled.name, population: filled.population, electors: filled.electors, settlements: [] },
              // A closed list that the act of division wrote.
              kind: filled.kind as UchastokKind,
            },
          ],
        },
        interpretations,
      );
