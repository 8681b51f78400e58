import type { AnyQuery } from '../query';
import { accountsList } from './list';
import { accountOne } from './one';
import { places } from './places';

export const ACCOUNTS_QUERIES: readonly AnyQuery[] = [accountsList, accountOne, places];
