import type { CivilDay } from '@/lib/kernel/civil-day';
import { exactOf, type FactDay } from '@/lib/kernel/fact-day';
import { err, ok, type Result } from '@/lib/kernel/result';
import { invalid, type Refusal } from '../refusal';
import type { EnterpriseSum } from './sum';

interface OldProtocol {
  readonly on?: FactDay | undefined;
  readonly declared?: readonly string[] | undefined;
}

/** Of an old summary protocol the day and whom it calls elected; what is added now has neither of its own. */
export function checkWritten(
  { on, declared }: OldProtocol,
  { standing }: EnterpriseSum,
  mode: 'conduct' | 'reconstruct',
): Result<CivilDay | null, Refusal> {
  if (mode === 'conduct' && on !== undefined) return err(invalid(['on'], 'only-as-it-was'));
  if (mode === 'conduct' && declared !== undefined) return err(invalid(['declared'], 'only-as-it-was'));
  const day = on === undefined ? null : exactOf(on);
  if (on !== undefined && day === null) return err(invalid(['on'], 'day-not-exact'));
  const stood = new Set(standing.map(({ residentId }) => residentId));
  const unknown = (declared ?? []).findIndex((one) => !stood.has(one));
  return unknown < 0 ? ok(day) : err(invalid(['declared', unknown], 'not-in-this-vote'));
}

/** Whom an old protocol calls elected beside whom its votes elect, by their names. */
export const asDeclared = ({ standing, elected }: EnterpriseSum, declared: readonly string[]) => ({
  declared: standing.filter(({ residentId }) => declared.includes(residentId)).map(({ name }) => name),
  elected: elected.map(({ name }) => name),
});

/** The hands as they were raised, and those elected whom the protocol calls so, with the votes for each or their list. */
export function declaredSum(sum: EnterpriseSum, declared: readonly string[]): EnterpriseSum {
  const votesOf = new Map(sum.counts.map((item) => [item.id, item.for]));
  const elected = sum.standing
    .filter(({ residentId }) => declared.includes(residentId))
    .map(({ residentId, name, list }) => ({
      ...{ residentId, name, votes: votesOf.get(residentId) ?? votesOf.get(list) ?? 0 },
    }));
  return { ...sum, elected, tied: [], open: Math.max(0, sum.seats - elected.length) };
}
