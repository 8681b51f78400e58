import type { CivilDay } from '@/lib/kernel/civil-day';
import { startOfElections } from '@/lib/law/publication';
import type { ElectionFacts } from '@/lib/store/rows/election';

/** From which day article 25 counts back: the soviet's own start, or by I-04 the campaign's. */
export const electionStartOf = ({ campaign, startsOn }: ElectionFacts): CivilDay =>
  startOfElections({ startsOn, campaignStartsOn: campaign.startsOn }, campaign.interpretations);
