import { z } from 'zod';
import { parseCivilDay } from '@/lib/kernel/civil-day';
import type { KnownDay } from '@/lib/kernel/fact-day';

const exact = z.string().transform((written) => parseCivilDay(written.slice(0, 10)));
const bound = exact.nullable();
const day = z
  .union([exact, z.object({ earliest: bound, latest: bound }), z.null()])
  .transform((read): KnownDay => read);

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
