import type { AnyAct } from '../act';

/** Every act of this area. */
export const MEETINGS_ACTS: readonly AnyAct[] = [];
