import type { CivilDay } from '@/lib/kernel/civil-day';

/** On a paper as of an earlier day: what came about after that day was not yet so. */
export const knownBy = (day: CivilDay | null, on: CivilDay | undefined): CivilDay | null =>
  day === null || on === undefined || day <= on ? day : null;
