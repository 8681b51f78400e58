import { z } from 'zod';
import { type CivilDay, parseCivilDay } from '@/lib/kernel/civil-day';

const day = z
  .string()
  .nullable()
  .transform((written): CivilDay | null => (written === null ? null : parseCivilDay(written.slice(0, 10))));

const person = z.object({ surname: z.string(), given: z.string(), patronymic: z.string(), sex: z.string() });

const postedRow = person.extend({
  birthYear: z.number(),
  settlement: z.string(),
  household: z.string(),
  letter: z.string(),
  ground: z.string().nullable(),
  documents: z.array(z.object({ kind: z.string(), number: z.string(), issuedOn: day, issuer: z.string() })),
  member: z.string().nullable(),
  verifiedOn: day,
  principal: person.extend({ number: z.number().nullable() }).nullable(),
});
export type PostedRow = z.output<typeof postedRow>;

/** The words of a row as they were hung up; null before that, and for lists older than the keeping of them. */
export function readPosted(stored: unknown): PostedRow | null {
  const read = postedRow.safeParse(stored);
  return read.success ? read.data : null;
}
