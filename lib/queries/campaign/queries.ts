import type { AnyQuery } from '../query';
import { campaignList } from './list';
import { campaignOne } from './one';

export const CAMPAIGN_QUERIES: readonly AnyQuery[] = [campaignList, campaignOne];
