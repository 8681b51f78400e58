import type { AnyAct } from '../act';

/** Every act of this area. */
export const COMMISSIONS_ACTS: readonly AnyAct[] = [];
