import type { AnyQuery } from '../query';
import { commissionsList } from './list';
import { commissionOne } from './one';

export const COMMISSIONS_QUERIES: readonly AnyQuery[] = [commissionsList, commissionOne];
