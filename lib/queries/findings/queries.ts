import type { AnyQuery } from '../query';

/** Every query of this area. */
export const FINDINGS_QUERIES: readonly AnyQuery[] = [];
