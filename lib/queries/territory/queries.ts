import type { AnyQuery } from '../query';

/** Every query of this area. */
export const TERRITORY_QUERIES: readonly AnyQuery[] = [];
