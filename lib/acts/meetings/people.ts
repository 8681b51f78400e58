import type { Tx } from '@/lib/store/client';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly franchise: string;
  readonly isPresent: boolean;
  readonly uchastokId: string | null;
}

/** The named people, in the order named, with whether they are in the room; null stands for one who is not there. */
export async function listPeople(
  tx: Tx,
  meetingId: string,
  residentIds: readonly string[],
  sovietId: string,
): Promise<(Person | null)[]> {
  const rows = await tx.resident.findMany({
    where: { id: { in: [...residentIds] }, sovietId, struckOn: null, mergedIntoId: null },
    include: { attendance: { where: { meetingId, isPresent: true } } },
  });
  const people = new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        name: `${row.surname} ${row.given} ${row.patronymic}`.trim(),
        franchise: row.franchise,
        isPresent: row.attendance.length > 0,
        uchastokId: row.uchastokId,
      },
    ]),
  );
  return residentIds.map((residentId) => people.get(residentId) ?? null);
}
