import type { AnyQuery } from '../query';

/** Every query of this area. */
export const JOURNAL_QUERIES: readonly AnyQuery[] = [];
