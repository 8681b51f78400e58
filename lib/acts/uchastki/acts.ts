import type { AnyAct } from '../act';

/** Every act of this area. */
export const UCHASTKI_ACTS: readonly AnyAct[] = [];
