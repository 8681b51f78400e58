import { oneOf } from '@/lib/kernel/one-of';
import { personName } from '@/lib/kernel/person-name';
import { FRANCHISES, type Franchise } from '@/lib/law/franchise';
import type { Tx } from '@/lib/store/client';
import type { ElectionFacts } from '@/lib/store/rows/election';
import { findNamed, readList } from '../units/find-people';

export interface Proposed {
  readonly id: string;
  readonly name: string;
  readonly franchise: Franchise;
}

export interface ProposedList {
  /** In the list's order; null stands for one whom the soviet's register does not have. */
  readonly people: readonly (Proposed | null)[];
  /** Lines of the pasted list whose person is not found, or is one of several. */
  readonly unmatched: readonly string[];
}

export interface GivenList {
  readonly candidates?: readonly { readonly residentId: string }[] | undefined;
  /** A person a line, with the year of birth where there are namesakes. */
  readonly list?: string | undefined;
}

/** Whom a list names, in its order: by the register's ids, or by the names as they were written. */
export async function findProposed(
  tx: Tx,
  { soviet, campaign }: ElectionFacts,
  { candidates = [], list }: GivenList,
): Promise<ProposedList> {
  const written = list === undefined ? null : await findNamed(tx, soviet.id, readList(list));
  const ids = [...candidates.map(({ residentId }) => residentId), ...(written?.residentIds ?? [])];
  const rows = await tx.resident.findMany({
    where: {
      ...{ id: { in: ids }, sovietId: soviet.id, mergedIntoId: null },
      ...(campaign.mode === 'conduct' && { struckOn: null }),
    },
  });
  const known = new Map(
    rows.map((row) => [
      row.id,
      { id: row.id, name: personName(row), franchise: oneOf(FRANCHISES, row.franchise) } satisfies Proposed,
    ]),
  );
  return {
    people: ids.map((residentId) => known.get(residentId) ?? null),
    unmatched: written?.unmatched.map(({ text }) => text) ?? [],
  };
}
