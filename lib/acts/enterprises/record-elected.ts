import type { Tx } from '@/lib/store/client';
import type { Ended } from './sum';

interface Elect {
  readonly residentId: string;
  readonly name: string;
  readonly votes: number;
}

interface OfSum {
  readonly commonListId: string;
  readonly commonSumId: string;
}

/** Whoever is elected stands with the part where they vote themselves, else with that which gave them most. */
export async function recordElected(
  tx: Tx,
  { commonListId, commonSumId }: OfSum,
  elected: readonly Elect[],
  ended: readonly Ended[],
): Promise<void> {
  const before = await tx.electedPerson.count({ where: { commonSum: { commonListId } } });
  const people = await tx.$queryRaw<{ id: string; uchastok_id: string }[]>`
    SELECT id, uchastok_id FROM enrolled WHERE id = ANY(${elected.map(({ residentId }) => residentId)}::uuid[])
      AND uchastok_id = ANY(${ended.map(({ part }) => part.id)}::uuid[])`;
  const home = new Map(people.map((person) => [person.id, person.uchastok_id]));
  const placeOf = (residentId: string): Ended | undefined =>
    ended.find(({ part }) => part.id === home.get(residentId)) ??
    ended.toSorted((a, b) => votesFor(b, residentId) - votesFor(a, residentId))[0];
  await tx.electedPerson.createMany({
    data: elected.flatMap(({ residentId, name, votes }, index) => {
      const meetingId = placeOf(residentId)?.meeting.id;
      if (meetingId === undefined) return [];
      return [{ meetingId, race: 'deputies', residentId, name, votes, commonSumId, ordinal: before + index + 1 }];
    }),
  });
}

function votesFor({ votes, standing }: Ended, residentId: string): number {
  const list = standing.find((one) => one.residentId === residentId)?.list;
  return votes.find(({ key }) => key === residentId || key === list)?.for ?? 0;
}
