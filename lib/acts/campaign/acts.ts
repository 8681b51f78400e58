import type { AnyAct } from '../act';

/** Every act of this area. */
export const CAMPAIGN_ACTS: readonly AnyAct[] = [];
