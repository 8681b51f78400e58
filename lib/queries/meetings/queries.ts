import type { AnyQuery } from '../query';

/** Every query of this area. */
export const MEETINGS_QUERIES: readonly AnyQuery[] = [];
