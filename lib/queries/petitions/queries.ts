import type { AnyQuery } from '../query';
import { petitionsList } from './list';
import { petitionsOne } from './one';

/** Every query of this area. */
export const PETITIONS_QUERIES: readonly AnyQuery[] = [petitionsList, petitionsOne];
