import type { AnyQuery } from '../query';

/** Every query of this area. */
export const COMMISSIONS_QUERIES: readonly AnyQuery[] = [];
