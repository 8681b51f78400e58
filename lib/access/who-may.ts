import type { AppointedFunction, CommissionKind } from './functions';
import { COMMISSION_KINDS } from './functions';
import { GRANTS, type Grant, type Permission, type Reach } from './permissions';

/** One line of "who may": a function, of commissions of some kinds or of all, and how far it reaches. */
export interface Holder {
  /** Null: anyone, for what is their own. */
  readonly function: AppointedFunction | null;
  /** Null: of every kind. */
  readonly kinds: readonly CommissionKind[] | null;
  readonly reach: Reach;
}

const isEveryKind = (kinds: readonly CommissionKind[]): boolean =>
  COMMISSION_KINDS.every((kind) => kinds.includes(kind));

/** Who holds a permission, as the declarations have it. */
export function holdersOf(permission: Permission): readonly Holder[] {
  const grants: readonly Grant[] = GRANTS[permission];
  return grants.flatMap<Holder>(({ functions, kinds, reach }) => {
    const limited = kinds === undefined || isEveryKind(kinds) ? null : kinds;
    if (functions.length === 0) return [{ function: null, kinds: null, reach }];
    return functions.map((held) => ({ function: held, kinds: limited, reach }));
  });
}
