import type { AnyAct } from '../act';
import { openCampaign } from './open';
import { setDay } from './set-day';

export const CAMPAIGN_ACTS: readonly AnyAct[] = [openCampaign, setDay];
