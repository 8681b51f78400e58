import type { FactDay, KnownDay } from '@/lib/kernel/fact-day';

/** Whether one day surely lies before another; what is not known is no contradiction. */
export function isBefore(day: FactDay, other: KnownDay): boolean {
  const earliest = typeof other === 'string' ? other : (other?.earliest ?? null);
  return day.latest !== null && earliest !== null && day.latest < earliest;
}
