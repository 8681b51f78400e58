import { normalizeName } from '@/lib/registers/normalize-name';
import { readYear } from '@/lib/registers/read-values';
import { normalizeHousehold } from '@/lib/registers/resident-key';
import type { Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';

/** A person as an enterprise's or a union's list names them. */
export interface NamedPerson {
  readonly line: number;
  /** As written, for whoever has to look it up. */
  readonly text: string;
  readonly normalName: string;
  readonly birthYear: number | null;
  readonly household: string | null;
}

export interface Unmatched {
  readonly line: number;
  readonly text: string;
  readonly reason: 'not-found' | 'several';
  /** How many of that name there are. */
  readonly namesakes: number;
}

export interface Matched {
  readonly residentIds: readonly string[];
  readonly unmatched: readonly Unmatched[];
}

const YEAR = /(?:^|[\s,;(])(1[789]\d\d)(?=$|[\s,;).г])/u;

/** A list typed or pasted: a person a line, the birth year after the name, numbers of the lines before it left out. */
export function readList(text: string): NamedPerson[] {
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ line: index + 1, text: line.trim() }))
    .filter((line) => line.text !== '')
    .map((line) => {
      const bare = line.text.replace(/^\d{1,5}[.)\s]\s*/, '');
      const year = YEAR.exec(bare)?.[1];
      const name = bare.split(/[,;\t(]|\s\d/)[0] ?? '';
      return {
        ...line,
        ...{ normalName: nameOf(name), birthYear: year === undefined ? null : readYear(year), household: null },
      };
    });
}

export const nameOf = (written: string): string =>
  written
    .split(/\s+/)
    .map(normalizeName)
    .filter((part) => part !== '')
    .join(' ');

interface Row {
  readonly place: number;
  readonly id: string;
  readonly household: string;
}

/** Finds the soviet's people whom a list names; of several namesakes none is taken unless the address tells them apart. */
export async function findNamed(tx: Tx, sovietId: string, people: readonly NamedPerson[]): Promise<Matched> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT n.place, r.id, r.household
    FROM unnest(
      ${people.map((_, place) => place)}::int[],
      ${people.map(({ normalName }) => normalName)}::text[],
      ${people.map(({ birthYear }) => birthYear)}::int[]
    ) AS n(place, normal_name, birth_year)
    JOIN resident r ON r.soviet_id = ${sovietId}::uuid AND r.normal_name = n.normal_name
      AND (n.birth_year IS NULL OR r.birth_year = n.birth_year)
    WHERE r.struck_on IS NULL AND r.merged_into_id IS NULL`;
  const byPlace = Map.groupBy(rows, ({ place }) => place);
  const residentIds: string[] = [];
  const unmatched: Unmatched[] = [];
  for (const [place, { line, text, household }] of people.entries()) {
    const all = byPlace.get(place) ?? [];
    const there = household === null ? [] : all.filter((row) => isSameYard(row.household, household));
    const [only, another] = there.length > 0 ? there : all;
    if (only !== undefined && another === undefined) residentIds.push(only.id);
    else unmatched.push({ line, text, reason: all.length === 0 ? 'not-found' : 'several', namesakes: all.length });
  }
  return { residentIds, unmatched };
}

const isSameYard = (a: string, b: string): boolean => normalizeHousehold(a) === normalizeHousehold(b);

export interface PeopleFilter {
  readonly settlementId?: string | undefined;
  readonly street?: string | undefined;
  readonly occupation?: string | undefined;
  readonly onlyFree: boolean;
}

/** The street of a town's address: what stands before the number of the house. */
export const STREET = Prisma.sql`btrim(regexp_replace(r.household, '[,\\s]*(д\\.|дом|№)?\\s*[0-9].*$', '', 'i'))`;

/** No living unit of the person's own soviet claims the person: those of one that was left count for nothing. */
export const IS_FREE = Prisma.sql`NOT EXISTS (
  SELECT 1 FROM unit_claim c JOIN unit u ON u.id = c.unit_id AND u.struck_on IS NULL AND u.soviet_id = r.soviet_id
  WHERE c.resident_id = r.id AND NOT c.released)`;

/** Electors of the soviet by place, street and trade; by default only those whom no unit has. */
export async function findByFilter(tx: Tx, sovietId: string, filter: PeopleFilter): Promise<string[]> {
  const { settlementId, street, occupation, onlyFree } = filter;
  const tests = [
    Prisma.sql`r.soviet_id = ${sovietId}::uuid AND r.struck_on IS NULL AND r.merged_into_id IS NULL`,
    Prisma.sql`r.franchise IN ('elector', 'age-undecided', 'detained')`,
    ...(settlementId === undefined ? [] : [Prisma.sql`r.settlement_id = ${settlementId}::uuid`]),
    ...(street === undefined ? [] : [Prisma.sql`lower(${STREET}) = lower(${street})`]),
    ...(occupation === undefined
      ? []
      : [Prisma.sql`lower(btrim(coalesce(r.occupation, ''))) = lower(btrim(${occupation}))`]),
    ...(onlyFree ? [IS_FREE] : []),
  ];
  const rows = await tx.$queryRaw<{ id: string }[]>`SELECT r.id FROM resident r WHERE ${Prisma.join(tests, ' AND ')}`;
  return rows.map(({ id }) => id);
}
