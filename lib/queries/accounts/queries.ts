import type { AnyQuery } from '../query';
import { accountsList } from './list';
import { places } from './places';

export const ACCOUNTS_QUERIES: readonly AnyQuery[] = [accountsList, places];
