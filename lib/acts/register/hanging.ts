import type { Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { IS_PAST } from '@/lib/store/rows/enrolled';

interface Hanging {
  readonly table: string;
  /** What tells its rows of one person apart. */
  readonly key: string;
  /** It belongs to a meeting, whose signed protocol stays as it was signed; at elections that are past, as they were laid down. */
  readonly isOfMeeting?: true;
  /** Columns that with the person may stand only once: what both records have stays where it is. */
  readonly once?: readonly string[];
}

/** Everything that may hang on a person's record. */
const HANGING: readonly Hanging[] = [
  { table: 'lishenets_entry', key: 'id' },
  { table: 'information', key: 'id' },
  { table: 'unit_claim', key: 'unit_id', once: ['unit_id'] },
  { table: 'meeting_notice', key: 'meeting_id', isOfMeeting: true, once: ['meeting_id'] },
  { table: 'attendance', key: 'meeting_id', isOfMeeting: true, once: ['meeting_id'] },
  { table: 'presidium_member', key: 'meeting_id', isOfMeeting: true, once: ['meeting_id'] },
  { table: 'candidate', key: 'id', isOfMeeting: true, once: ['meeting_id', 'race'] },
  { table: 'common_candidate', key: 'id', once: ['common_list_id'] },
  { table: 'elected_person', key: 'id', isOfMeeting: true, once: ['meeting_id', 'race'] },
];

/** The columns that a merge hands over, among them those of `handOverMarks` and `handOverNames`. */
export const HANDED_OVER: readonly string[] = [
  ...HANGING.map(({ table }) => `${table}.resident_id`),
  ...['not_same.resident_id', 'not_same.other_id', 'uchastok.named_ids'],
];

/** Keys of rows by table. */
export type Moved = Readonly<Record<string, readonly string[]>>;

/** Whether units or uchastki that take people in person went over: the person's uchastok may be another (36). */
export const wasTaken = ({ unit_claim: claims, uchastok: names }: Moved): boolean =>
  claims !== undefined || names !== undefined;

/** The meeting of a row `own`, as `m`, is none of past elections. */
const ofPresent = (isUnsigned: Prisma.Sql): Prisma.Sql => Prisma.sql`AND EXISTS (
  SELECT FROM meeting m JOIN election e ON e.id = m.election_id WHERE m.id = own.meeting_id AND NOT ${IS_PAST} ${isUnsigned})`;

/** Hands everything of one record to another; what went over is the answer. */
export async function handOver(tx: Tx, fromId: string, toId: string): Promise<Moved> {
  const moved: Record<string, readonly string[]> = {};
  // art. 36: the unit that has let one of the records go counts the person by the other; it is one person's place.
  const letGo = await tx.$queryRaw<{ key: string }[]>`
    DELETE FROM unit_claim let_go USING unit_claim own
    WHERE own.resident_id = ${fromId}::uuid AND NOT own.released
      AND let_go.resident_id = ${toId}::uuid AND let_go.unit_id = own.unit_id AND let_go.released
    RETURNING let_go.unit_id || '/' || let_go.source AS key`;
  if (letGo.length > 0) moved.let_go = letGo.map((row) => row.key);
  for (const { table, key, isOfMeeting, once } of HANGING) {
    const name = Prisma.raw(`"${table}"`);
    const same = (once ?? []).map((column) => Prisma.raw(`other.${column} = own.${column}`));
    const rows = await tx.$queryRaw<{ key: string }[]>`
      UPDATE ${name} own SET resident_id = ${toId}::uuid WHERE own.resident_id = ${fromId}::uuid
        ${isOfMeeting ? ofPresent(Prisma.sql`AND m.seal IS NULL`) : Prisma.empty}
        ${once ? Prisma.sql`AND NOT EXISTS (SELECT FROM ${name} other WHERE other.resident_id = ${toId}::uuid AND ${Prisma.join(same, ' AND ')})` : Prisma.empty}
      RETURNING ${Prisma.raw(key)}::text AS key`;
    if (rows.length > 0) moved[table] = rows.map((row) => row.key);
  }
  const marks = await handOverMarks(tx, fromId, toId);
  const names = await handOverNames(tx, fromId, toId);
  return { ...moved, ...(marks.length > 0 && { not_same: marks }), ...(names.length > 0 && { uchastok: names }) };
}

/** Who was found to be another person than this one is another than the record it becomes. The keys are those others. */
async function handOverMarks(tx: Tx, fromId: string, toId: string, only?: readonly string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ other: string }[]>`
    UPDATE not_same mark SET resident_id = least(${toId}::uuid, pair.other), other_id = greatest(${toId}::uuid, pair.other)
    FROM (
      SELECT resident_id, other_id, CASE resident_id WHEN ${fromId}::uuid THEN other_id ELSE resident_id END AS other
      FROM not_same WHERE ${fromId}::uuid IN (resident_id, other_id)
    ) pair
    WHERE (mark.resident_id, mark.other_id) = (pair.resident_id, pair.other_id) AND pair.other <> ${toId}::uuid
      AND NOT EXISTS (SELECT FROM not_same known
        WHERE known.resident_id = least(${toId}::uuid, pair.other) AND known.other_id = greatest(${toId}::uuid, pair.other))
      ${only === undefined ? Prisma.empty : Prisma.sql`AND pair.other = ANY(${[...only]}::uuid[])`}
    RETURNING pair.other::text AS other`;
  return rows.map(({ other }) => other);
}

/**
 * Uchastki of work, union or nationality name their people in person, and now name the other record. Those of elections that
 * are past name whom they took then, as their people were laid down.
 */
async function handOverNames(tx: Tx, fromId: string, toId: string, only?: readonly string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    UPDATE uchastok SET named_ids = array_replace(named_ids, ${fromId}::uuid, ${toId}::uuid)
    WHERE ${fromId}::uuid = ANY(named_ids) AND NOT ${toId}::uuid = ANY(named_ids)
      AND NOT EXISTS (SELECT FROM election e WHERE e.id = uchastok.election_id AND ${IS_PAST})
      ${only === undefined ? Prisma.empty : Prisma.sql`AND id = ANY(${[...only]}::uuid[])`}
    RETURNING id::text AS id`;
  return rows.map(({ id }) => id);
}

/** Hands back what went over, as far as it still hangs there. */
export async function handBack(tx: Tx, moved: Moved, fromId: string, toId: string): Promise<void> {
  for (const { table, key, isOfMeeting } of HANGING) {
    const keys = moved[table] ?? [];
    if (keys.length === 0) continue;
    await tx.$executeRaw`
      UPDATE ${Prisma.raw(`"${table}"`)} own SET resident_id = ${toId}::uuid
      WHERE own.resident_id = ${fromId}::uuid AND own.${Prisma.raw(key)} = ANY(${[...keys]}::uuid[])
        ${isOfMeeting ? ofPresent(Prisma.empty) : Prisma.empty}`;
  }
  // Whom a unit had let go before, it has let go again: its next list does not bring them back.
  await tx.$executeRaw`
    INSERT INTO unit_claim (unit_id, resident_id, source, released)
    SELECT split_part(key, '/', 1)::uuid, ${fromId}::uuid, split_part(key, '/', 2), true
    FROM unnest(${[...(moved.let_go ?? [])]}::text[]) AS gone(key) ON CONFLICT DO NOTHING`;
  await handOverMarks(tx, fromId, toId, moved.not_same ?? []);
  await handOverNames(tx, fromId, toId, moved.uchastok ?? []);
}

/** The acts that have since been built on what went over: on an entry, on information, or a protocol signed with it. */
export async function listRestingOn(tx: Tx, moved: Moved, since: Date): Promise<readonly string[]> {
  const entries = moved.lishenets_entry ?? [];
  const subjects = [...entries, ...(moved.information ?? [])];
  const meetings = ['meeting_notice', 'attendance', 'presidium_member'].flatMap((table) => moved[table] ?? []);
  const rows = await tx.$queryRaw<{ act: string }[]>`
    SELECT DISTINCT act FROM journal_entry WHERE subject_id = ANY(${subjects}::uuid[]) AND at > ${since}
    UNION SELECT 'appeals/file' WHERE EXISTS (
      SELECT FROM appeal a JOIN journal_entry j ON j.subject_id = a.id AND j.act = 'appeals/file' AND j.at > ${since}
      WHERE a.entry_id = ANY(${[...entries]}::uuid[]))
    UNION SELECT 'petitions/file' WHERE EXISTS (
      SELECT FROM petition p JOIN journal_entry j ON j.subject_id = p.id AND j.act = 'petitions/file' AND j.at > ${since}
      WHERE p.entry_id = ANY(${[...entries]}::uuid[]))
    UNION SELECT 'meetings/sign' WHERE EXISTS (
      SELECT FROM meeting m WHERE m.seal IS NOT NULL AND (m.id = ANY(${meetings}::uuid[])
        OR m.id IN (SELECT meeting_id FROM candidate WHERE id = ANY(${[...(moved.candidate ?? [])]}::uuid[]))
        OR m.id IN (SELECT meeting_id FROM elected_person WHERE id = ANY(${[...(moved.elected_person ?? [])]}::uuid[]))))
    ORDER BY 1`;
  return rows.map(({ act }) => act);
}
