import type { AnyAct } from '../act';

/** Every act of this area. */
export const TERRITORY_ACTS: readonly AnyAct[] = [];
