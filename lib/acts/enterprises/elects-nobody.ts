import type { FactDay } from '@/lib/kernel/fact-day';
import type { Db, Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import type { AnswerTerm } from '../act';
import { meetTerm } from '../shared/terms';

/**
 * Of an uchastok `u`: a meeting of it would elect nobody any more. The deputies of its enterprise are known from the votes of
 * the other parts (36, note), and alternates (46) it has none, or elected them before the equals were voted on again (45).
 * A file of the past may tell of such a meeting all the same.
 */
export const ELECTS_NOBODY = Prisma.sql`(u.common_list_id IS NOT NULL AND (u.alternates = 0 OR u.tied_attempt > 0)
  AND EXISTS (SELECT FROM common_sum f WHERE f.common_list_id = u.common_list_id AND f.tied = '[]'::jsonb)
  AND EXISTS (SELECT FROM election of_it JOIN campaign k ON k.id = of_it.campaign_id AND k.mode = 'conduct'
    WHERE of_it.id = u.election_id))`;

/** Which of these uchastki are past electing anybody, so that none of them is convened again (41). */
export async function findElectingNobody(db: Db, uchastokIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT u.id FROM uchastok u WHERE u.id = ANY(${[...uchastokIds]}::uuid[]) AND ${ELECTS_NOBODY}`;
  return new Set(rows.map(({ id }) => id));
}

/** Once the places of the enterprise are filled, a part that failed and elects nobody else owes no new day (41). */
export async function endRepeats(tx: Tx, commonListId: string, on: FactDay, body: string): Promise<AnswerTerm[]> {
  const parts = await tx.uchastok.findMany({ where: { commonListId }, select: { id: true } });
  const over = await findElectingNobody(
    tx,
    parts.map(({ id }) => id),
  );
  const failed = await tx.meeting.findMany({ where: { uchastokId: { in: [...over] }, state: 'failed' } });
  const met: AnswerTerm[] = [];
  for (const { id } of failed) met.push(...(await meetTerm(tx, 'meeting-repeat', id, on, body)));
  return met;
}
