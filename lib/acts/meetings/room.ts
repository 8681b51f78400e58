import type { Interpretations } from '@/lib/law/interpretations';
import { type Attendance, quorumBase } from '@/lib/law/quorum';
import type { Db } from '@/lib/store/client';
import { NAMED } from '@/lib/store/rows/enrolled';
import type { MeetingFacts } from '@/lib/store/rows/meeting';

/** How many are entitled here, and who of them came, as things stand now. */
export interface Room {
  readonly eligible: number;
  readonly present: number;
  readonly men: number;
  readonly women: number;
  /** The hour of the last mark. */
  readonly last: string | null;
}

/** Who of these people has a complaint against a list of the elections that no commission has decided yet (27). */
export async function findPending(
  db: Db,
  electionId: string,
  residentIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (residentIds.length === 0) return new Set();
  const waiting = await db.$queryRaw<{ id: string }[]>`
    SELECT ${NAMED} AS id FROM appeal a JOIN election e ON e.id = a.election_id
    JOIN disfranchised_row row ON row.list_id = a.list_id AND row.entry_id = a.entry_id
    JOIN lishenets_entry entry ON entry.id = a.entry_id
    WHERE a.election_id = ${electionId}::uuid AND a.state IN ('held', 'sent')
      AND ${NAMED} = ANY(${[...residentIds]}::uuid[])`;
  return new Set(waiting.map(({ id }) => id));
}

/** The base of the quorum (40), by the campaign's readings of who belongs to it. */
export async function countEntitled(db: Db, meeting: MeetingFacts): Promise<number> {
  const { id: uchastokId, electors } = meeting.uchastok;
  const { interpretations } = meeting.election.campaign;
  const people = await db.$queryRaw<{ id: string; franchise: string }[]>`
    SELECT id, franchise FROM enrolled WHERE uchastok_id = ${uchastokId}::uuid
      AND franchise IN ('detained', 'disfranchised') AND struck_on IS NULL AND merged_into_id IS NULL`;
  const [detained, listed] = [
    people.filter(({ franchise }) => franchise === 'detained'),
    people.filter(({ franchise }) => franchise === 'disfranchised'),
  ];
  const waiting = await findPending(
    db,
    meeting.election.id,
    listed.map(({ id }) => id),
  );
  return quorumBase({ electors, detained: detained.length, pending: waiting.size }, interpretations);
}

export async function findRoom(db: Db, meeting: MeetingFacts): Promise<Room> {
  const [marked] = await db.$queryRaw<{ men: number; women: number; last: string | null }[]>`
    SELECT count(*) FILTER (WHERE r.sex = 'm')::int AS men, count(*) FILTER (WHERE r.sex = 'f')::int AS women,
      max(a.at) AS last
    FROM attendance a JOIN resident r ON r.id = a.resident_id
    WHERE a.meeting_id = ${meeting.id}::uuid AND a.is_present`;
  const { men, women, last } = marked ?? { men: 0, women: 0, last: null };
  return { eligible: await countEntitled(db, meeting), present: men + women, men, women, last };
}

/** What the quorum of this meeting is reckoned from, with the share ordered for a repeated one (41, I-15). */
export const attendanceOf = (
  { repeatPercent }: Pick<MeetingFacts, 'repeatPercent'>,
  { eligible, present }: Pick<Room, 'eligible' | 'present'>,
): Attendance => ({ eligible, present, ...(repeatPercent !== null && { repeatPercent }) });

/** How many raise their hands: those counted at 42.б, or, where every vote is measured, those still there (I-14). */
export const votersOf = (
  meeting: Pick<MeetingFacts, 'present'>,
  room: Pick<Room, 'present'>,
  interpretations: Interpretations,
): number => (interpretations['I-14'] === 'at-each-vote' ? room.present : (meeting.present ?? 0));
