import type { AnyQuery } from '../query';

/** Every query of this area. */
export const ELECTIONS_QUERIES: readonly AnyQuery[] = [];
