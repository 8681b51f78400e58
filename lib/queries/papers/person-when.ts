import { z } from 'zod';
import { instantOf } from '@/lib/kernel/ids';
import type { PersonName } from '@/lib/papers/russian/names';
import type { Db } from '@/lib/store/client';
import type { ResidentModel } from '@/lib/store/generated/models/Resident';
import { addressOf, personOf } from './people';

/** A resident's record with the place where they live. */
export interface PaperResident extends ResidentModel {
  readonly settlement: { readonly name: string };
}

/** How a paper writes a person. */
export interface WrittenPerson {
  readonly person: PersonName;
  readonly address: string;
  readonly birthYear: number;
}

export const writtenPerson = (row: PaperResident): WrittenPerson => ({
  ...{ person: personOf(row), address: addressOf(row.settlement.name, row.household), birthYear: row.birthYear },
});

/**
 * Whom an entry named, and where they lived, when the act behind a paper was recorded: the paper printed later says the same,
 * whoever has been renamed, has moved or become one with another record since. Without that moment, as the record stands.
 */
export async function personWhen(
  db: Db,
  { id: entryId, resident }: { readonly id: string; readonly resident: PaperResident },
  at: Date | null,
): Promise<WrittenPerson> {
  if (at === null) return writtenPerson(resident);
  const bearer = await findBearer(db, entryId, resident, at);
  const since = await db.residentChange.findMany({
    where: { residentId: bearer.id, at: { gt: at } },
    ...{ orderBy: { id: 'desc' }, select: { before: true } },
  });
  // Of what was changed more than once the first change tells.
  const then = before.parse(Object.assign({}, ...since.map((change) => change.before)));
  const settlement =
    then.settlement_id === undefined ? null : await db.territory.findUnique({ where: { id: then.settlement_id } });
  return writtenPerson({
    ...bearer,
    ...{ surname: then.surname ?? bearer.surname, given: then.given ?? bearer.given, sex: then.sex ?? bearer.sex },
    ...{ patronymic: then.patronymic ?? bearer.patronymic, household: then.household ?? bearer.household },
    ...{ birthYear: then.birth_year ?? bearer.birthYear, settlement: settlement ?? bearer.settlement },
  });
}

const before = z
  .object({
    ...{ surname: z.string(), given: z.string(), patronymic: z.string(), sex: z.string(), household: z.string() },
    ...{ settlement_id: z.string(), birth_year: z.number() },
  })
  .partial();

const movedEntries = z.object({ lishenets_entry: z.array(z.string()) });

/** Whose record bore the entry then: records made one since have taken it along. */
async function findBearer(db: Db, entryId: string, resident: PaperResident, at: Date): Promise<PaperResident> {
  const merges = await db.residentMerge.findMany({
    where: { intoId: resident.id, undoneOn: null },
    include: { merged: { include: { settlement: true } } },
  });
  const taken = merges.find(
    ({ id, moved }) =>
      instantOf(id) > at.getTime() && movedEntries.safeParse(moved).data?.lishenets_entry.includes(entryId),
  );
  return taken === undefined ? resident : findBearer(db, entryId, taken.merged, at);
}
