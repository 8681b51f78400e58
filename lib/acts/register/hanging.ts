import type { Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';

interface Hanging {
  readonly table: string;
  /** What tells its rows of one person apart. */
  readonly key: string;
  /** It belongs to a meeting, whose signed protocol stays as it was signed. */
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
  { table: 'elected_person', key: 'id', isOfMeeting: true, once: ['meeting_id', 'race'] },
];

export const HANGING_TABLES: readonly string[] = HANGING.map(({ table }) => table);

/** Keys of rows by table. */
export type Moved = Readonly<Record<string, readonly string[]>>;

/** Hands everything of one record to another; what went over is the answer. */
export async function handOver(tx: Tx, fromId: string, toId: string): Promise<Moved> {
  const moved: Record<string, readonly string[]> = {};
  for (const { table, key, isOfMeeting, once } of HANGING) {
    const name = Prisma.raw(`"${table}"`);
    const same = (once ?? []).map((column) => Prisma.raw(`other.${column} = own.${column}`));
    const rows = await tx.$queryRaw<{ key: string }[]>`
      UPDATE ${name} own SET resident_id = ${toId}::uuid WHERE own.resident_id = ${fromId}::uuid
        ${isOfMeeting ? Prisma.sql`AND EXISTS (SELECT FROM meeting m WHERE m.id = own.meeting_id AND m.seal IS NULL)` : Prisma.empty}
        ${once ? Prisma.sql`AND NOT EXISTS (SELECT FROM ${name} other WHERE other.resident_id = ${toId}::uuid AND ${Prisma.join(same, ' AND ')})` : Prisma.empty}
      RETURNING ${Prisma.raw(key)}::text AS key`;
    if (rows.length > 0) moved[table] = rows.map((row) => row.key);
  }
  return moved;
}

/** Hands back what went over, as far as it still hangs there. */
export async function handBack(tx: Tx, moved: Moved, fromId: string, toId: string): Promise<void> {
  for (const { table, key } of HANGING) {
    const keys = moved[table] ?? [];
    if (keys.length === 0) continue;
    await tx.$executeRaw`
      UPDATE ${Prisma.raw(`"${table}"`)} SET resident_id = ${toId}::uuid
      WHERE resident_id = ${fromId}::uuid AND ${Prisma.raw(key)} = ANY(${[...keys]}::uuid[])`;
  }
}

/** The acts that have since been built on what went over: on an entry, or a protocol signed with it. */
export async function listRestingOn(tx: Tx, moved: Moved, since: Date): Promise<readonly string[]> {
  const entries = moved.lishenets_entry ?? [];
  const meetings = ['meeting_notice', 'attendance', 'presidium_member'].flatMap((table) => moved[table] ?? []);
  const rows = await tx.$queryRaw<{ act: string }[]>`
    SELECT DISTINCT act FROM journal_entry WHERE subject_id = ANY(${[...entries]}::uuid[]) AND at > ${since}
    UNION SELECT 'appeals/file' WHERE EXISTS (
      SELECT FROM appeal a JOIN journal_entry j ON j.subject_id = a.id AND j.act = 'appeals/file' AND j.at > ${since}
      WHERE a.entry_id = ANY(${[...entries]}::uuid[]))
    UNION SELECT 'meetings/sign' WHERE EXISTS (
      SELECT FROM meeting m WHERE m.seal IS NOT NULL AND (m.id = ANY(${meetings}::uuid[])
        OR m.id IN (SELECT meeting_id FROM candidate WHERE id = ANY(${[...(moved.candidate ?? [])]}::uuid[]))
        OR m.id IN (SELECT meeting_id FROM elected_person WHERE id = ANY(${[...(moved.elected_person ?? [])]}::uuid[]))))
    ORDER BY 1`;
  return rows.map(({ act }) => act);
}
