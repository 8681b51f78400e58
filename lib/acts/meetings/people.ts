import { personName } from '@/lib/kernel/person-name';
import type { Tx } from '@/lib/store/client';
import type { MeetingFacts } from '@/lib/store/rows/meeting';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly franchise: string;
  readonly isPresent: boolean;
  readonly uchastokId: string | null;
}

/**
 * The named people of the soviet, in the order named, with whether they are in the room; null stands for one who is not
 * there. Who has been struck from the register since may have stood in an election of long ago.
 */
export async function listPeople(
  tx: Tx,
  meeting: MeetingFacts,
  residentIds: readonly string[],
): Promise<(Person | null)[]> {
  const { id: electionId, soviet, campaign } = meeting.election;
  const rows = await tx.resident.findMany({
    where: {
      ...{ id: { in: [...residentIds] }, mergedIntoId: null },
      OR: [{ sovietId: soviet.id }, { past: { some: { electionId } } }],
      ...(campaign.mode === 'conduct' && { struckOn: null }),
    },
    include: { attendance: { where: { meetingId: meeting.id, isPresent: true } }, past: { where: { electionId } } },
  });
  const people = new Map(
    rows.map((row) => {
      // Of elections that are past: as they stood then.
      const { franchise, uchastokId } = row.past[0] ?? row;
      return [
        row.id,
        { id: row.id, name: personName(row), franchise, isPresent: row.attendance.length > 0, uchastokId },
      ];
    }),
  );
  return residentIds.map((residentId) => people.get(residentId) ?? null);
}

/** Names of those who sit on the commission (44, note 1). */
export async function listMemberNames(tx: Tx, commissionId: string): Promise<string[]> {
  const members = await tx.commissionMember.findMany({ where: { commissionId }, select: { name: true } });
  return members.map(({ name }) => name);
}

const partsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[\s.]+/)
    .filter(Boolean);

/** Whether two writings may be of one person: an initial stands for any name that begins with it. */
export function isSameName(one: string, other: string): boolean {
  const [first, second] = [partsOf(one), partsOf(other)];
  if (first[0] !== second[0] || first.length !== second.length || first.length < 2) return false;
  return first.every((part, index) => {
    const twin = second[index] ?? '';
    return part.length === 1 || twin.length === 1 ? part[0] === twin[0] : part === twin;
  });
}
