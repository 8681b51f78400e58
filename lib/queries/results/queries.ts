import type { AnyQuery } from '../query';

/** Every query of this area. */
export const RESULTS_QUERIES: readonly AnyQuery[] = [];
