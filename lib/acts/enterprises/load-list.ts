import { err, ok, type Result } from '@/lib/kernel/result';
import { lockRow, type Tx } from '@/lib/store/client';
import { type ElectionFacts, findElection } from '@/lib/store/rows/election';
import type { Loaded } from '../act';
import { notFound, type Refusal } from '../refusal';
import { placeOfElection } from '../shared/place-of-election';

export interface ListFacts {
  readonly election: ElectionFacts;
  readonly list: { readonly id: string; readonly unitId: string; readonly name: string };
}

/** The lists of an enterprise, its election locked, and what the act is judged by beside them. */
export async function loadList<F>(
  tx: Tx,
  commonListId: string,
  factsOf: (facts: ListFacts) => Promise<F>,
): Promise<Result<Loaded<F>, Refusal>> {
  const row = await tx.commonList.findUnique({ where: { id: commonListId }, include: { unit: true } });
  if (row === null || !(await lockRow(tx, 'election', row.electionId))) return err(notFound());
  const election = await findElection(tx, row.electionId);
  if (election === null) return err(notFound());
  const list = { id: row.id, unitId: row.unitId, name: row.unit.name };
  return ok({ ...placeOfElection(election), facts: await factsOf({ election, list }) });
}
