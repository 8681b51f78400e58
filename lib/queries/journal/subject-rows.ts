import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { PERSON_NAME } from '@/lib/store/rows/person-name';
import { ask } from '../ask';
import type { SubjectKind } from './subject-kinds';

/** What a subject is called, where it lies, and by whose id its screen is opened. */
export interface SubjectRow {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly target: string;
  readonly name: string;
  /** Of an uchastok, of a supplementary list, of the people of a changeset. */
  readonly number: number | null;
  readonly on: Date | null;
  /** The kind of a territory or of a commission. */
  readonly code: string | null;
  readonly territoryId: string | null;
  readonly path: string | null;
}

interface Table {
  /** Rows `s` by their own key, with `t`, the territory in which they lie. */
  readonly from: string;
  readonly name: string;
  readonly target?: string;
  readonly number?: string;
  readonly on?: string;
  readonly code?: string;
}

const PERSON = PERSON_NAME.sql;
const OF_ELECTION = 'JOIN election el ON el.id = s.election_id JOIN territory t ON t.id = el.soviet_id';
const OF_ENTRY = 'JOIN lishenets_entry e ON e.id = s.entry_id JOIN resident r ON r.id = e.resident_id';

const TERRITORY: Table = { from: 'territory s JOIN territory t ON t.id = s.id', name: 's.name', code: 's.kind' };

const TABLES: Readonly<Record<SubjectKind, Table>> = {
  resident: { from: 'resident s JOIN resident r ON r.id = s.id JOIN territory t ON t.id = s.soviet_id', name: PERSON },
  entry: {
    from: 'lishenets_entry s JOIN resident r ON r.id = s.resident_id JOIN territory t ON t.id = r.soviet_id',
    name: PERSON,
  },
  appeal: { from: `appeal s ${OF_ENTRY} ${OF_ELECTION}`, name: PERSON },
  petition: { from: `petition s ${OF_ENTRY} JOIN territory t ON t.id = s.soviet_id`, name: PERSON },
  information: {
    from: 'information s JOIN resident r ON r.id = s.resident_id JOIN territory t ON t.id = s.soviet_id',
    name: PERSON,
  },
  agent: {
    from: 'commission_agent s JOIN commission c ON c.id = s.commission_id JOIN territory t ON t.id = c.territory_id',
    ...{ name: 's.name', target: 's.commission_id' },
  },
  account: { from: 'account s LEFT JOIN territory t ON false', name: 's.name' },
  appointment: {
    from: 'appointment s JOIN account a ON a.id = s.account_id LEFT JOIN territory t ON false',
    ...{ name: 'a.name', target: 's.account_id' },
  },
  territory: TERRITORY,
  household: TERRITORY,
  unit: { from: 'unit s JOIN territory t ON t.id = s.soviet_id', name: 's.name' },
  changeset: { from: 'changeset s JOIN territory t ON t.id = s.soviet_id', name: 's.reason', number: 's.fit' },
  import: { from: 'import s JOIN territory t ON t.id = s.territory_id', name: 's.file_name' },
  election: { from: 'election s JOIN territory t ON t.id = s.soviet_id', name: 't.name', on: 's.starts_on' },
  meeting: {
    from: `meeting s JOIN uchastok u ON u.id = s.uchastok_id ${OF_ELECTION}`,
    ...{ name: 'u.name', number: 'u.number', on: 's.held_on' },
  },
  list: { from: `disfranchised_list s ${OF_ELECTION}`, name: 't.name', number: 's.supplement' },
  commission: { from: 'commission s JOIN territory t ON t.id = s.territory_id', name: 't.name', code: 's.kind' },
  campaign: { from: 'campaign s JOIN territory t ON t.id = s.territory_id', name: 's.name' },
};

function pieceOf(kind: SubjectKind, ids: readonly string[]): Prisma.Sql {
  const { from, name, target = 's.id', number = 'NULL', on = 'NULL', code = 'NULL' } = TABLES[kind];
  const columns = Prisma.raw(`${target} AS target, ${name} AS name, ${number}::int AS number, ${on}::date AS "on",
    ${code}::text AS code, t.id AS "territoryId", t.path AS path FROM ${from}`);
  return Prisma.sql`SELECT ${kind}::text AS kind, s.id AS id, ${columns} WHERE s.id = ANY(${[...ids]}::uuid[])`;
}

/** The rows of these subjects, each found by its key; one that is there no longer has none. */
export async function listSubjects(
  db: Db,
  asked: ReadonlyMap<SubjectKind, readonly string[]>,
): Promise<readonly SubjectRow[]> {
  if (asked.size === 0) return [];
  // In one order, so that pages with the same kinds ask the same statement.
  const kinds = [...asked].sort(([a], [b]) => a.localeCompare(b));
  const pieces = kinds.map(([kind, ids]) => pieceOf(kind, ids));
  return ask<SubjectRow>(db, Prisma.join(pieces, ' UNION ALL '));
}
