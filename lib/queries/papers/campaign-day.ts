import { realDay } from '@/lib/clock';
import type { CivilDay } from '@/lib/kernel/civil-day';

/** The day a paper is made out on: that of the campaign's calendar. */
export const campaignDay = ({ today }: { readonly today: CivilDay | null }): CivilDay => today ?? realDay();
