import type { AnyQuery } from '../query';
import { enterprisesList } from './list';

/** Every query of this area. */
export const ENTERPRISES_QUERIES: readonly AnyQuery[] = [enterprisesList];
