import { z } from 'zod';
import { factDay, plannedDay } from '@/lib/acts/schemas';
import type { FactDay } from '@/lib/kernel/fact-day';

/** More than any soviet, uezd or republic of the time counted. */
export const people = z.number().int().min(0).max(200_000_000);
export const few = z.number().int().min(0).max(100_000);
/** Of a thing that there is no sense in asking about when there is none. */
export const some = few.min(1);
export const title = z.string().trim().min(1).max(300);
export const settlementKind = z.enum(['village', 'city', 'guberniya-city']);

// Terms are reckoned a few years to either side: the calendar's ends are kept clear of.
const isReckonable = (day: string | null) => day === null || (day >= '1000-01-01' && day <= '8999-12-31');
const UNRECKONABLE = 'no-such-day';

export const knownDay = plannedDay.refine(isReckonable, UNRECKONABLE);
/** Exact, a month, a range, or null: not known. */
export const anyDay = factDay.refine(
  ({ earliest, latest }: FactDay) => isReckonable(earliest) && isReckonable(latest),
  UNRECKONABLE,
);
