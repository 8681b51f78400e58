import type { FactDay } from '@/lib/kernel/fact-day';

/** Whether one day surely lies before another; what is not known is no contradiction. */
export const isBefore = (day: FactDay, other: FactDay): boolean =>
  day.latest !== null && other.earliest !== null && day.latest < other.earliest;
