import type { CivilDay } from '@/lib/kernel/civil-day';
import { exactOf, type FactDay } from '@/lib/kernel/fact-day';
import type { Issue } from './refusal';

const isFactDay = (value: object): value is FactDay =>
  'earliest' in value && 'latest' in value && Object.keys(value).length === 2;

/**
 * Days of facts anywhere in an input that cannot be: later than the campaign's today, or not exact where elections are
 * conducted. Planned days are plain civil days and are free.
 */
export function findFaultyDays(
  input: unknown,
  mode: 'conduct' | 'reconstruct',
  today: CivilDay,
  path: readonly (string | number)[] = [],
): Issue[] {
  if (typeof input !== 'object' || input === null) return [];
  if (isFactDay(input)) {
    if (mode === 'conduct' && exactOf(input) === null) return [{ path, message: 'day-not-exact' }];
    return input.earliest !== null && input.earliest > today ? [{ path, message: 'day-in-future' }] : [];
  }
  return Object.entries(input).flatMap(([key, value]) =>
    findFaultyDays(value, mode, today, [...path, Array.isArray(input) ? Number(key) : key]),
  );
}
