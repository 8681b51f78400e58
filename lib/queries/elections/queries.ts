import type { AnyQuery } from '../query';
import { electionsStart } from './start';

/** Every query of this area. */
export const ELECTIONS_QUERIES: readonly AnyQuery[] = [electionsStart];
