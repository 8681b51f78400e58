import { dayOfColumn, knownOf } from '@/lib/kernel/stored-days';
import type { Concealed } from '@/lib/registers/pseudonyms';
import type { EntryItem } from '../lishentsy/entry-rows';
import type { QueryContext } from '../query';
import { tellNameless } from './pseudonym-key';
import { listPlaceNames, NOWHERE } from './register-places';

async function listEntries({ db }: QueryContext, ids: readonly string[]) {
  const rows = await db.lishenetsEntry.findMany({
    where: { id: { in: [...ids] } },
    include: {
      resident: true,
      documents: { orderBy: { id: 'asc' } },
      principal: { select: { residentId: true } },
      _count: { select: { family: { where: { state: 'entered' } } } },
    },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

/** What the register says of entries beside what a list shows: each with its papers, its family and the person behind it. */
export async function withPapers<T extends EntryItem>(context: QueryContext, items: readonly T[]) {
  const entries = await listEntries(
    context,
    items.map(({ id }) => id),
  );
  const people = [...entries.values()].map(({ resident }) => resident);
  const places = await listPlaceNames(
    context.db,
    items.map(({ sovietId }) => sovietId),
  );
  const isNameless = await tellNameless(
    context.db,
    people.flatMap(({ occupation, nationality }) => [occupation, nationality]),
  );
  return items.flatMap((item) => {
    const entry = entries.get(item.id);
    if (entry === undefined) return [];
    const { resident, documents, principal, _count: counted } = entry;
    const person: Concealed = { ...resident, residentId: resident.id };
    const { nationality, occupation } = resident;
    return [
      {
        ...item,
        ...{ nationality, occupation, person, isNameless },
        ...{ principalPerson: principal?.residentId ?? null, dependents: counted.family },
        volost: places.get(item.sovietId)?.volost ?? NOWHERE.volost,
        householdId: `${resident.settlementId}|${resident.household}`,
        bornOn: dayOfColumn(resident.bornOn),
        papers: documents.map((paper) => ({
          ...{ kind: paper.kind, number: paper.number, issuer: paper.issuer, issuedOn: knownOf(paper, 'issuedOn') },
        })),
      },
    ];
  });
}

export type EntryOnPaper = Awaited<ReturnType<typeof withPapers<EntryItem>>>[number];
