import { columnOfDay } from '@/lib/kernel/stored-days';
import type { LishenetsRow, PersonNamed } from '@/lib/registers/check-lishenets';
import type { Stored } from '@/lib/registers/examine';
import { normalizeName } from '@/lib/registers/normalize-name';
import { normalizeHousehold } from '@/lib/registers/resident-key';
import type { Db } from '@/lib/store/client';
import { paperKey, type StoredPaper } from './entry-input';

/** Whom of the residents each row names; without a birth year only where one person fits. */
export async function findNamed(db: Db, people: readonly PersonNamed[]): Promise<(string | null)[]> {
  const byKey = await findByKey(db, people);
  const byName = await findByName(
    db,
    people.filter(({ normalKey }) => normalKey === null),
  );
  return people.map((person) =>
    person.normalKey === null
      ? (byName.get(placedName(person)) ?? null)
      : (byKey.get(`${person.settlementId}/${person.normalKey}`) ?? null),
  );
}

async function findByKey(db: Db, people: readonly PersonNamed[]): Promise<ReadonlyMap<string, string>> {
  const keyed = people.filter(({ normalKey }) => normalKey !== null);
  if (keyed.length === 0) return new Map();
  const found = await db.resident.findMany({
    where: {
      normalKey: { in: keyed.map(({ normalKey }) => normalKey ?? '') },
      settlementId: { in: [...new Set(keyed.map(({ settlementId }) => settlementId))] },
      ...{ struckOn: null, mergedIntoId: null },
    },
    select: { id: true, settlementId: true, normalKey: true },
  });
  return new Map(found.map(({ id, settlementId, normalKey }) => [`${settlementId}/${normalKey}`, id]));
}

const normalNameOf = ({ surname, given, patronymic }: PersonNamed): string =>
  normalizeName([surname, given, patronymic].join(' '));

const placedName = (person: PersonNamed): string =>
  [person.settlementId, normalizeHousehold(person.household), normalNameOf(person)].join('|');

async function findByName(db: Db, people: readonly PersonNamed[]): Promise<ReadonlyMap<string, string>> {
  if (people.length === 0) return new Map();
  const found = await db.resident.findMany({
    where: {
      normalName: { in: people.map(normalNameOf) },
      settlementId: { in: [...new Set(people.map(({ settlementId }) => settlementId))] },
      ...{ struckOn: null, mergedIntoId: null },
    },
    select: { id: true, settlementId: true, household: true, normalName: true },
  });
  const ids = new Map<string, string[]>();
  for (const { id, settlementId, household, normalName } of found) {
    const key = [settlementId, normalizeHousehold(household), normalName].join('|');
    ids.set(key, [...(ids.get(key) ?? []), id]);
  }
  return new Map([...ids].flatMap(([key, [only, ...more]]) => (only && more.length === 0 ? [[key, only]] : [])));
}

/** Which of the asked `resident|letter` stand on the register already. */
export async function findStoredEntries(db: Db, keys: readonly string[]): Promise<ReadonlyMap<string, Stored>> {
  const residentIds = [...new Set(keys.map((key) => key.slice(0, key.indexOf('|'))))];
  const entries = await db.lishenetsEntry.findMany({
    where: { residentId: { in: residentIds }, state: 'entered' },
    select: { id: true, residentId: true, letter: true },
  });
  return new Map(entries.map(({ id, residentId, letter }) => [`${residentId}|${letter}`, { id }]));
}

/**
 * For each row the entry under that letter and by that very paper that has been struck or has ended by a restoration: the
 * old paper does not take the right away once more, a new one may. Null where there is none.
 */
export async function findEnded(db: Db, rows: readonly LishenetsRow[]): Promise<(string | null)[]> {
  const papers = await db.entryDocument.findMany({
    where: { entry: { residentId: { in: rows.map(({ residentId }) => residentId) }, state: { not: 'entered' } } },
    select: {
      kind: true,
      number: true,
      issuedOn: true,
      entry: { select: { id: true, residentId: true, letter: true } },
    },
  });
  // A file tells of a day exactly or not at all: one known in part is not known to it, and the paper is the same.
  const keyOf = (residentId: string, letter: string, paper: Omit<StoredPaper, 'partDays'>) =>
    [residentId, letter, paperKey({ ...paper, partDays: {} })].join('|');
  const ended = new Map(papers.map(({ entry, ...paper }) => [keyOf(entry.residentId, entry.letter, paper), entry.id]));
  return rows.map(({ residentId, letter, document: { kind, number, issuedOn } }) => {
    const day = columnOfDay(issuedOn);
    return ended.get(keyOf(residentId, letter, { kind, number, issuedOn: day })) ?? null;
  });
}
