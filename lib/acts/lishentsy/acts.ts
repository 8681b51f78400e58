import type { AnyAct } from '../act';

/** Every act of this area. */
export const LISHENTSY_ACTS: readonly AnyAct[] = [];
