import type { AnyQuery } from '../query';
import { journalList } from './list';
import { journalVerify } from './verify';

export const JOURNAL_QUERIES: readonly AnyQuery[] = [journalList, journalVerify];
