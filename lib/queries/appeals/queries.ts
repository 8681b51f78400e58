import type { AnyQuery } from '../query';

/** Every query of this area. */
export const APPEALS_QUERIES: readonly AnyQuery[] = [];
