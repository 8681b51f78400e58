import type { AnyQuery } from '../query';

/** Every query of this area. */
export const ACCOUNTS_QUERIES: readonly AnyQuery[] = [];
