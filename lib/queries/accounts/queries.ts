import type { AnyQuery } from '../query';
import { places } from './places';

export const ACCOUNTS_QUERIES: readonly AnyQuery[] = [places];
