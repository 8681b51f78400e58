import { z } from 'zod';
import { notFound } from '@/lib/acts/refusal';
import { type CivilDay, dayOfDate } from '@/lib/kernel/civil-day';
import { err, ok } from '@/lib/kernel/result';
import { normalizeName } from '@/lib/registers/normalize-name';
import { Prisma } from '@/lib/store/generated/client';
import { limitTo } from '../keyset';
import { cutPage, decodeCursor, type Page, pageInput } from '../page';
import { defineQuery, type QueryContext } from '../query';
import { type Letter, listLetters } from './duplicate-letters';
import { anyCutShort, pairsAmong } from './duplicate-pairs';
import { findSovietIds } from './find-soviets';
import { type Person, type PersonRow, personOf } from './person';

/** Why two records look like one person. */
const LIKENESSES = [
  ...(['same-name-and-year', 'surname-alike', 'surname-changed', 'given-form', 'given-short'] as const),
  ...([
    'patronymic-missing',
    'patronymic-alike',
    'old-spelling',
    'year-apart',
    'same-day',
    'same-household',
    'neighbours',
  ] as const),
  'other-settlement',
] as const;
export type Likeness = (typeof LIKENESSES)[number];

export interface Pair {
  readonly one: Person;
  readonly other: Person;
  /** Out of a hundred or so; the more the likelier. */
  readonly score: number;
  readonly reasons: readonly Likeness[];
  /** Why they were found to be two people, when they were. */
  readonly marked: { readonly reason: string; readonly by: string; readonly on: CivilDay } | null;
}

export interface Duplicates extends Page<Pair> {
  /** More people than are compared at once: a volost, a soviet or the first letter of the surname is to be chosen. */
  readonly isTooWide: boolean;
  /** The letters to choose from, with how many people each has; of a territory that is compared whole, none. */
  readonly letters: readonly Letter[];
}

const MOST_PEOPLE = 60_000;
/** So many may be met by those of one letter; above, no letter helps. */
const MOST_BY_LETTER = 300_000;

const input = z.object({
  territoryId: z.uuid(),
  /** Points from which a pair is shown. */
  least: z.coerce.number().int().min(50).max(150).default(70),
  /** Shows instead the pairs that were found to be two people. */
  marked: z.enum(['yes', 'no']).default('no'),
  /** The first letter of the surname, in any spelling: those who have it are met with everyone. */
  letter: z
    .string()
    .transform(normalizeName)
    .pipe(z.string().regex(/^\p{L}$/u))
    .optional(),
  ...pageInput,
});
type Input = z.output<typeof input>;

/** Records of a soviet or a volost that look like one person, the likeliest first, with what makes them alike. */
export const duplicatesQuery = defineQuery({
  name: 'register/duplicates',
  input,
  run: async (context, asked) => {
    const sovietIds = await findSovietIds(context, asked.territoryId);
    if (sovietIds === null) return err(notFound());
    const { letter = '', least } = asked;
    const size = await countUpTo(context, sovietIds, MOST_BY_LETTER + 1);
    const isByLetter = size <= MOST_BY_LETTER && (size > MOST_PEOPLE || letter !== '');
    const letters = isByLetter ? await listLetters(context, sovietIds) : [];
    const isMarked = asked.marked === 'yes';
    if (!isMarked && size > (letter === '' ? MOST_PEOPLE : MOST_BY_LETTER))
      return ok<Duplicates>({ items: [], total: 0, next: null, isTooWide: true, letters });
    const pairs = isMarked
      ? markedAmong(sovietIds, letter)
      : pairsAmong(sovietIds, { least, letter, isCutShort: await isAnyCutShort(context, sovietIds) });
    return ok<Duplicates>({ ...(await pageOf(context, asked, pairs)), isTooWide: false, letters });
  },
});

async function countUpTo({ db }: QueryContext, sovietIds: readonly string[], most: number): Promise<number> {
  const [counted] = await db.$queryRaw<{ people: number }[]>`
    SELECT count(*)::int AS people FROM (
      SELECT 1 FROM resident WHERE soviet_id = ANY(${[...sovietIds]}::uuid[]) ${limitTo(most)}) counted`;
  return counted?.people ?? 0;
}

async function isAnyCutShort({ db }: QueryContext, sovietIds: readonly string[]): Promise<boolean> {
  const [found] = await db.$queryRaw<{ isCutShort: boolean }[]>(anyCutShort(sovietIds));
  return found?.isCutShort === true;
}

const markedAmong = (sovietIds: readonly string[], letter: string): Prisma.Sql => Prisma.sql`
  pairs AS MATERIALIZED (
    SELECT n.resident_id AS a, n.other_id AS b, 0 AS score, ARRAY[]::text[] AS reasons
    FROM not_same n JOIN resident r ON r.id = n.resident_id JOIN resident other ON other.id = n.other_id
    WHERE r.soviet_id = ANY(${[...sovietIds]}::uuid[]) AND other.soviet_id = ANY(${[...sovietIds]}::uuid[])
      AND (starts_with(r.normal_name, ${letter}::text) OR starts_with(other.normal_name, ${letter}::text))
  )`;

interface PairRow {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly reasons: readonly Likeness[];
  readonly total: number;
}

async function pageOf(context: QueryContext, { cursor, limit }: Input, pairs: Prisma.Sql): Promise<Page<Pair>> {
  const [score, a, b] = decodeCursor(cursor) ?? [];
  const after =
    typeof score === 'number' && typeof a === 'string' && typeof b === 'string'
      ? Prisma.sql`(-score, a, b) > (${-score}::int, ${a}::uuid, ${b}::uuid)`
      : Prisma.sql`true`;
  const rows = await context.actor.store.transaction(async (tx) => {
    // Everyone is met with everyone of a like name at once; one by one, as few people would be, takes minutes.
    await tx.$executeRaw`SELECT set_config('enable_nestloop', 'off', true), set_config('enable_mergejoin', 'off', true),
      set_config('work_mem', '64MB', true)`;
    return tx.$queryRaw<PairRow[]>`
      WITH ${pairs}
      SELECT a, b, score, reasons, (SELECT count(*)::int FROM pairs) AS total FROM pairs
      WHERE ${after} ORDER BY -score, a, b ${limitTo(limit + 1)}`;
  });
  const page = cutPage(rows, limit, rows[0]?.total ?? 0, (row) => [row.score, row.a, row.b]);
  return { ...page, items: await withPeople(context, page.items) };
}

async function withPeople({ db }: QueryContext, rows: readonly PairRow[]): Promise<readonly Pair[]> {
  const ids = rows.flatMap(({ a, b }) => [a, b]);
  const people = await db.$queryRaw<PersonRow[]>`
    SELECT r.id, r.surname, r.given, r.patronymic, r.sex, r.birth_year, r.born_on, r.soviet_id, r.settlement_id,
      place.name AS settlement_name, r.household, r.uchastok_id, u.number AS uchastok_number, r.elector_no, r.franchise,
      r.version, r.normal_name
    FROM resident r JOIN territory place ON place.id = r.settlement_id LEFT JOIN uchastok u ON u.id = r.uchastok_id
    WHERE r.id = ANY(${ids}::uuid[])`;
  const marks = await db.notSame.findMany({ where: { residentId: { in: ids } } });
  const byId = new Map(people.map((row) => [row.id, personOf(row)]));
  return rows.flatMap(({ a, b, score, reasons }) => {
    const [one, other] = [byId.get(a), byId.get(b)];
    if (one === undefined || other === undefined) return [];
    const mark = marks.find(({ residentId, otherId }) => residentId === a && otherId === b);
    const marked = mark ? { reason: mark.reason, by: mark.actorName, on: dayOfDate(mark.markedOn) } : null;
    return [{ one, other, score, reasons, marked }];
  });
}
