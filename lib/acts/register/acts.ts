import type { AnyAct } from '../act';

/** Every act of this area. */
export const REGISTER_ACTS: readonly AnyAct[] = [];
