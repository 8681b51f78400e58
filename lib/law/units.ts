import type { RuleFinding } from './finding';
import { flag, found } from './judge';

/** art. 36: enterprises, institutions, unions; and the unorganised by trade or street. */
export const UNIT_KINDS = ['enterprise', 'institution', 'union', 'unorganised'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export interface UnitFacts {
  readonly name: string;
  readonly kind: UnitKind;
  readonly settlement: 'village' | 'city';
  /** The kind of the unit that it is a part or a shift of; null when it stands by itself. */
  readonly ofKind: UnitKind | null;
}

/** art. 36 and its note; the note to 37 sends the factories of the country to a settlement. */
export function judgeUnit({ name, settlement, ofKind }: UnitFacts): RuleFinding[] {
  return found(
    settlement === 'village' && flag('unit-in-village', '37.n1', { unit: name }),
    // art. 36, note: parts and shifts are an industrial enterprise's.
    ofKind !== null && ofKind !== 'enterprise' && flag('part-of-no-enterprise', '36.n1', { unit: name }),
  );
}

export interface Claim {
  readonly unitId: string;
  readonly name: string;
  readonly kind: UnitKind;
}

const isWorkplace = ({ kind }: Pick<Claim, 'kind'>): boolean => kind === 'enterprise' || kind === 'institution';

/**
 * art. 36: whoever works in one place and belongs to a union elsewhere votes by the place of work; a unit of the unorganised
 * gives way to any other. Null where two places are equal: then the commission decides.
 */
export function unitByWork<C extends Claim>(claims: readonly C[]): C | null {
  for (const isFirst of [isWorkplace, ({ kind }: Claim) => kind === 'union', () => true]) {
    const first = claims.filter(isFirst);
    if (first.length > 0) return first.length === 1 ? (first[0] ?? null) : null;
  }
  return null;
}

/** art. 36: a worker who is put with a union or the unorganised although an enterprise counts them. */
export function judgeSettling(facts: {
  readonly person: string;
  readonly chosen: Claim;
  readonly claims: readonly Claim[];
}): RuleFinding[] {
  const { person, chosen, claims } = facts;
  const work = claims.filter(isWorkplace).map(({ name }) => name);
  if (isWorkplace(chosen) || work.length === 0) return [];
  return [flag('unit-not-of-work', '36', { person, unit: chosen.name, work })];
}
