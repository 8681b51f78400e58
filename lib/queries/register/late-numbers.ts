import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { electorsOf } from '../papers/electors';

interface Placed {
  readonly id: string;
  readonly uchastokId: string | null;
  readonly electorNo: number | null;
  readonly franchise: string;
}

/** An elector of an uchastok who was not there when its list was numbered. */
const isLate = ({ uchastokId, electorNo, franchise }: Placed): boolean =>
  electorNo === null && uchastokId !== null && franchise === 'elector';

/**
 * These people, each with the number in the elector list: as given when it was made, or as whoever came later stands in it.
 * Nothing more is asked where nobody came later.
 */
export async function withNumbers<T extends Placed>(db: Db, people: readonly T[]): Promise<readonly T[]> {
  const late = people.filter(isLate);
  if (late.length === 0) return people;
  const uchastki = [...new Set(late.map(({ uchastokId }) => uchastokId))];
  const listed = await db.$queryRaw<{ id: string; number: number }[]>`
    SELECT list.id, list.number FROM unnest(${uchastki}::uuid[]) AS one(uchastok_id)
    CROSS JOIN LATERAL (${electorsOf(Prisma.sql`one.uchastok_id`)}) list
    WHERE list.id = ANY(${late.map(({ id }) => id)}::uuid[])`;
  const numbers = new Map(listed.map(({ id, number }) => [id, number]));
  return people.map((person) => (isLate(person) ? { ...person, electorNo: numbers.get(person.id) ?? null } : person));
}
