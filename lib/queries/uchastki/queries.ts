import type { AnyQuery } from '../query';

/** Every query of this area. */
export const UCHASTKI_QUERIES: readonly AnyQuery[] = [];
