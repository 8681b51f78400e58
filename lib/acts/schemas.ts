import { z } from 'zod';
import { type CivilDay, parseCivilDay } from '@/lib/kernel/civil-day';
import { type FactDay, parseFactDay, UNKNOWN_DAY } from '@/lib/kernel/fact-day';

/** An id in an input. */
export const id = z.uuid();

/** A text that says something: trimmed, not empty, at most 4,000 characters. */
export const text = z.string().trim().min(1).max(4000);
export const shortText = z.string().trim().min(1).max(300);

/** A planned day: exact, and free to lie in the future. */
export const plannedDay = z
  .string()
  .meta({ format: 'date' })
  .transform((written, context): CivilDay => {
    const day = parseCivilDay(written);
    if (day !== null) return day;
    context.addIssue({ code: 'custom', message: 'no-such-day' });
    return z.NEVER;
  });

const written = z.string().meta({ format: 'date' });

/** The day of a fact: exact in `conduct`; a month, a range or unknown in `reconstruct`. The runner checks which. */
export const factDay = z
  .union([written, z.object({ from: written, to: written }), z.null()])
  .transform((value, context): FactDay => {
    if (value === null) return UNKNOWN_DAY;
    const read = typeof value === 'string' ? parseFactDay(value) : range(value.from, value.to);
    if (read !== null) return read;
    context.addIssue({ code: 'custom', message: 'no-such-day' });
    return z.NEVER;
  });

function range(from: string, to: string): FactDay | null {
  const [earliest, latest] = [parseCivilDay(from), parseCivilDay(to)];
  return earliest !== null && latest !== null && earliest <= latest ? { earliest, latest } : null;
}

/** An hour of the day as `HH:MM`. */
export const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'hour-unreadable');

export const count = z.number().int().min(0).max(10_000_000);

/** The version that the sender saw; another stored one is a conflict. */
export const version = z.number().int().min(1).optional();

/** Where an archive's file says it, and in which words. */
export const sourceSchema = z.object({
  archive: shortText,
  fond: shortText,
  opis: shortText,
  delo: shortText,
  list: shortText,
  text: z.string().trim().max(4000).optional(),
});
export type Source = z.output<typeof sourceSchema>;
