import type { AnyAct } from '../act';

/** Every act of this area. */
export const ACCOUNTS_ACTS: readonly AnyAct[] = [];
