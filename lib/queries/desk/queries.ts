import type { AnyQuery } from '../query';

/** Every query of this area. */
export const DESK_QUERIES: readonly AnyQuery[] = [];
