import type { Db } from '@/lib/store/client';

/** Who has done the last act on any of these, and which; `among`: of these acts alone. */
export async function findLastAct(
  db: Db,
  subjectIds: readonly string[],
  among?: readonly string[],
): Promise<{ readonly act: string; readonly actor: string } | null> {
  const last = await db.journalEntry.findFirst({
    where: { subjectId: { in: [...subjectIds] }, ...(among && { act: { in: [...among] } }) },
    orderBy: { id: 'desc' },
    select: { act: true, actorName: true },
  });
  return last === null ? null : { act: last.act, actor: last.actorName };
}
