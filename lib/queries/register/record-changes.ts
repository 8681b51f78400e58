import { type CivilDay, dayOfDate } from '@/lib/kernel/civil-day';
import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { PERSON_NAME } from '@/lib/store/rows/person-name';
import { ask } from '../ask';

/** The columns of a record whose changes are told, in the order in which a record is read. */
const TRACKED = [
  ...['surname', 'given', 'patronymic', 'sex', 'birth_year', 'born_on', 'soviet_id', 'settlement_id', 'household'],
  ...['nationality', 'occupation', 'party', 'is_of_age', 'detained', 'franchise', 'uchastok_id'],
  ...['struck_on', 'strike_reason', 'merged_into_id'],
] as const;

/** What stood in a column and what stands; places and people are named, codes and days are as stored. */
interface FieldChange {
  readonly column: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface RecordChange {
  readonly id: string;
  readonly on: CivilDay;
  readonly at: string;
  readonly act: string;
  readonly actorName: string;
  readonly reason: string | null;
  /** None of the entering, with which the history begins. */
  readonly fields: readonly FieldChange[];
  /** The file that brought the record. */
  readonly fileName: string | null;
}

type Stored = Readonly<Record<string, unknown>>;

/** The pairs of two stored objects, in the order in which a record is read. */
export async function tellFields(db: Db, pairs: readonly { readonly before: unknown; readonly after: unknown }[]) {
  const read = pairs.map(({ before, after }) => ({ before: recordOf(before), after: recordOf(after) }));
  const names = await findNames(
    db,
    read.flatMap(({ before, after }) => [before, after]),
  );
  const tell = (value: unknown): string | null =>
    value === null || value === undefined || value === '' ? null : (names.get(String(value)) ?? String(value));
  return read.map(({ before, after }) =>
    TRACKED.filter((column) => (column in before || column in after) && before[column] !== after[column]).map(
      (column): FieldChange => ({ column, before: tell(before[column]), after: tell(after[column]) }),
    ),
  );
}

// Each is a JSON object that the database or an act of ours wrote.
const recordOf = (value: unknown): Stored => (value ?? {}) as Stored;

/** Names of the places, uchastki and people that the stored values point to. */
async function findNames(db: Db, objects: readonly Stored[]): Promise<ReadonlyMap<string, string>> {
  const idsIn = (...columns: string[]): string[] => [
    ...new Set(
      objects.flatMap((object) => columns.map((column) => object[column])).filter((id) => typeof id === 'string'),
    ),
  ];
  const named = await ask<{ readonly id: string; readonly name: string }>(
    db,
    Prisma.sql`
      SELECT id, name FROM territory WHERE id = ANY(${idsIn('soviet_id', 'settlement_id')}::uuid[])
      UNION ALL SELECT id, concat(number, '. ', name) FROM uchastok WHERE id = ANY(${idsIn('uchastok_id')}::uuid[])
      UNION ALL SELECT r.id, ${PERSON_NAME} FROM resident r
      WHERE r.id = ANY(${idsIn('merged_into_id')}::uuid[])`,
  );
  return new Map(named.map(({ id, name }) => [id, name]));
}

const MOST = 200;

/** What an act by hand entered has nothing before it. */
const isEntering = ({ before }: { readonly before: unknown }): boolean => Object.keys(recordOf(before)).length === 0;

/**
 * What was changed in a person's record, the latest first, and whether there was more; at the end the entering, where an
 * act by hand did it.
 */
export async function listRecordChanges(
  db: Db,
  residentId: string,
): Promise<{ readonly changes: readonly RecordChange[]; readonly hasEarlier: boolean }> {
  const found = await db.residentChange.findMany({
    where: { residentId },
    orderBy: [{ changedOn: 'desc' }, { id: 'desc' }],
    take: MOST + 1,
  });
  const rows = found.slice(0, MOST);
  const fields = await tellFields(db, rows);
  const changes = rows
    .map((row, place) => ({
      ...{ id: String(row.id), on: dayOfDate(row.changedOn), at: row.at.toISOString(), act: row.act },
      ...{ actorName: row.actorName, reason: row.reason, fileName: null },
      ...{ fields: isEntering(row) ? [] : (fields[place] ?? []), isEntering: isEntering(row) },
    }))
    .filter((change) => change.fields.length > 0 || change.isEntering)
    .map(({ isEntering: _, ...change }) => change);
  return { changes, hasEarlier: found.length > MOST };
}

export interface Origin {
  readonly id: string;
  readonly fileName: string;
  readonly appliedAt: Date | null;
  /** The day by the campaign's calendar, where there was one. */
  readonly appliedOn: Date | null;
  readonly by: string;
}

/** The file that records came from, and who read it in. */
export async function findOrigin(db: Db, importId: string): Promise<Origin | null> {
  const [found] = await db.$queryRaw<Origin[]>`
    SELECT file.id, file.file_name AS "fileName", file.applied_at AS "appliedAt", who.name AS by, (
      SELECT entry.campaign_day FROM journal_entry entry
      WHERE entry.subject_id = file.id AND entry.act = 'register/apply-import' ORDER BY entry.at DESC LIMIT 1
    ) AS "appliedOn"
    FROM import file JOIN account who ON who.id = file.account_id WHERE file.id = ${importId}::uuid`;
  return found ?? null;
}

/** The entering of a record that a file brought, as its history tells it. */
export function enteringByFile(origin: Origin, registeredOn: CivilDay | null): readonly RecordChange[] {
  const { id, fileName, appliedAt, appliedOn, by } = origin;
  if (appliedAt === null) return [];
  const on = registeredOn ?? dayOfDate(appliedOn ?? appliedAt);
  const at = appliedAt.toISOString();
  return [
    {
      ...{ id, at, on, act: 'register/apply-import', actorName: by, reason: null },
      ...{ fields: [], fileName },
    },
  ];
}
