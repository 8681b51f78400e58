import type { AnyAct } from '../act';

/** Every act of this area. */
export const APPEALS_ACTS: readonly AnyAct[] = [];
