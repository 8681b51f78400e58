import type { AnyQuery } from '../query';

/** Every query of this area. */
export const CAMPAIGN_QUERIES: readonly AnyQuery[] = [];
