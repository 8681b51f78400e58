import type { CivilDay } from '@/lib/kernel/civil-day';
import type { KnownDay } from '@/lib/kernel/fact-day';

/**
 * As of an earlier day: what came about after that day was not yet so; what is known in part, from the last day on which it
 * can have been.
 */
export function knownBy<Day extends KnownDay>(day: Day, on: CivilDay | undefined): Day | null {
  const by = day === null || typeof day === 'string' ? day : day.latest;
  return by === null || on === undefined || by <= on ? day : null;
}
