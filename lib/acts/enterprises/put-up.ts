import { z } from 'zod';
import { newId } from '@/lib/kernel/ids';
import type { Interpretations } from '@/lib/law/interpretations';
import type { Db, Tx } from '@/lib/store/client';

const KEYS = z.array(z.string());

/** The last time the votes of the parts were added; null before the first. */
export const findLastSum = (db: Db, commonListId: string) =>
  db.commonSum.findFirst({ where: { commonListId }, orderBy: { round: 'desc' } });

/** What a sum left equal: residents, or lists by their common nomination. */
export const tiedOf = ({ tied }: { readonly tied: unknown }): readonly string[] => KEYS.parse(tied);

/** The common lists in their order, with those on them who have not been elected yet. */
export async function listStanding(db: Db, commonListId: string) {
  const elected = await db.electedPerson.findMany({ where: { commonSum: { commonListId } } });
  return db.commonNomination.findMany({
    where: { commonListId },
    orderBy: { ordinal: 'asc' },
    include: {
      candidates: {
        where: { residentId: { notIn: elected.map(({ residentId }) => residentId) } },
        orderBy: { ordinal: 'asc' },
        include: { resident: { select: { birthYear: true } } },
      },
    },
  });
}

/** Whom an earlier meeting of this part struck, or by the other reading of I-22b one of any part (44, note 2). */
async function listStruck(
  db: Db,
  { id, commonListId }: OnList,
  interpretations: Interpretations,
): Promise<ReadonlySet<string>> {
  const uchastok = interpretations['I-22b'] === 'every-part' ? { commonListId } : { id };
  const rows = await db.candidate.findMany({
    where: { race: 'deputies', isRemoved: true, meeting: { uchastok } },
    select: { residentId: true },
  });
  return new Set(rows.map(({ residentId }) => residentId));
}

interface OnList {
  readonly id: string;
  readonly commonListId: string;
}

/**
 * Puts the enterprise's lists to the vote of one of its parts (36, note), without those struck before; after a tie those
 * alone who stood equal (45, I-19), and nobody once the places are filled.
 */
export async function putUpLists(
  tx: Tx,
  meetingId: string,
  part: OnList,
  interpretations: Interpretations,
): Promise<void> {
  const { commonListId } = part;
  const struck = await listStruck(tx, part, interpretations);
  const last = await findLastSum(tx, commonListId);
  const tied = last === null ? null : new Set(tiedOf(last));
  const lists = await listStanding(tx, commonListId);
  const race = 'deputies';
  const put = lists
    .map(({ candidates, ...list }) => ({
      ...{ list, nominationId: newId() },
      candidates: candidates
        .filter(({ residentId }) => !struck.has(residentId))
        .filter(({ residentId }) => tied === null || tied.has(residentId) || tied.has(list.id)),
    }))
    .filter(({ candidates }) => candidates.length > 0);
  await tx.nomination.createMany({
    data: put.map(({ list, nominationId }, index) => ({
      ...{ id: nominationId, meetingId, race, commonNominationId: list.id, ordinal: index + 1 },
      ...{ proposerKind: list.proposerKind, proposerName: list.proposerName, listName: list.listName },
    })),
  });
  await tx.candidate.createMany({
    data: put.flatMap(({ nominationId, candidates }) =>
      candidates.map(({ residentId, name, ordinal }) => ({
        ...{ id: newId(), meetingId, nominationId, race, residentId, name, ordinal },
      })),
    ),
  });
}
