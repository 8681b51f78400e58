import type { AnyQuery } from '../query';

/** Every query of this area. */
export const LISHENTSY_QUERIES: readonly AnyQuery[] = [];
