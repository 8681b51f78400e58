import type { AnyQuery } from '../query';

/** Every query of this area. */
export const REGISTER_QUERIES: readonly AnyQuery[] = [];
