import { attendanceOf, findRoom } from '@/lib/acts/meetings/room';
import { notFound, type Refusal } from '@/lib/acts/refusal';
import { err, ok, type Result } from '@/lib/kernel/result';
import { factOfColumn } from '@/lib/kernel/stored-days';
import { quorum } from '@/lib/law/quorum';
import type { MeetingFacts as PaperMeeting } from '@/lib/papers/kinds/meeting';
import type { Heading, Signature } from '@/lib/papers/parts';
import { declineBody } from '@/lib/papers/russian/bodies';
import { shortName } from '@/lib/papers/russian/names';
import type { Db } from '@/lib/store/client';
import type { MeetingFacts } from '@/lib/store/rows/meeting';
import { findVisibleMeeting } from '../meetings/one';
import type { QueryContext } from '../query';
import { sovietName } from './body-names';
import { underOf } from './commission';
import { personOf, personOfText, signedName } from './people';
import { uchastokTitle } from './uchastok';

const WITH = {
  presidium: true,
  signatures: { orderBy: { ordinal: 'asc' } },
  readings: { orderBy: { item: 'asc' } },
  nominations: { orderBy: { ordinal: 'asc' }, include: { candidates: { orderBy: { ordinal: 'asc' } } } },
  ballots: { orderBy: { id: 'asc' } },
  // Whom the parts of an enterprise elected together stands in their summary protocol (36).
  deputies: { where: { commonSumId: null }, orderBy: { ordinal: 'asc' } },
  corrections: { orderBy: { id: 'asc' } },
} as const;

const getRow = (db: Db, id: string) => db.meeting.findUniqueOrThrow({ where: { id }, include: WITH });
export type MeetingRow = Awaited<ReturnType<typeof getRow>>;

export interface SeenMeeting {
  readonly meeting: MeetingFacts;
  readonly row: MeetingRow;
  readonly soviet: string;
}

export async function findSeenMeeting(context: QueryContext, meetingId: string): Promise<Result<SeenMeeting, Refusal>> {
  const meeting = await findVisibleMeeting(context, meetingId);
  if (meeting === null) return err(notFound());
  const row = await getRow(context.db, meeting.id);
  return ok({ meeting, row, soviet: sovietName(meeting.election.soviet) });
}

/** «Избирательное собрание участка № 2 Борковского сельсовета» */
export async function meetingHead(db: Db, { meeting, row, soviet }: SeenMeeting): Promise<Heading> {
  const { uchastok, election } = meeting;
  return {
    body: `Избирательное собрание участка №\u00a0${uchastok.number} ${declineBody(soviet, 'genitive')}`,
    under: await underOf(db, election.soviet.path),
    on: row.openedOn === null ? meeting.heldOn : factOfColumn(row.openedOn),
  };
}

/** What the protocol of a meeting and that of a failed one both say. */
export async function paperMeeting(db: Db, { meeting, row, soviet }: SeenMeeting): Promise<PaperMeeting> {
  const room = await findRoom(db, meeting);
  const [eligible, present] = [row.eligible ?? room.eligible, row.present ?? room.present];
  const { interpretations } = meeting.election.campaign;
  const people = await db.resident.findMany({ where: { id: { in: row.presidium.map((one) => one.residentId) } } });
  return {
    soviet,
    uchastok: uchastokTitle(meeting.uchastok),
    attempt: meeting.attempt,
    heldOn: row.openedOn === null ? meeting.heldOn : factOfColumn(row.openedOn),
    place: meeting.place,
    openedAt: row.openedHour,
    agent: { person: personOfText(meeting.agentName) },
    presidium: row.presidium.map((one) => {
      const person = people.find((resident) => resident.id === one.residentId);
      return person === undefined ? personOfText(one.name) : personOf(person);
    }),
    eligible,
    present: { total: present, men: row.presentMen, women: row.presentWomen },
    needed: row.needed ?? quorum(attendanceOf(meeting, { eligible, present }), interpretations).needed,
    statements: (row.statements ?? '').split('\n').filter((line) => line.trim() !== ''),
    isSigned: meeting.isSealed,
    isCounted: row.present !== null,
  };
}

const CHAIR = 'Председатель собрания, уполномоченный';
const MEMBER = 'Член президиума';

/** The signatures as they were given or refused; before that, lines for the chair and for the presidium. */
export function meetingSignatures({ meeting, row }: SeenMeeting): Signature[] {
  if (row.signatures.length === 0) {
    const agent: Signature = { post: CHAIR, name: signedName(meeting.agentName) };
    return [agent, ...row.presidium.map(({ name }): Signature => ({ post: MEMBER, name: nameOf(name) }))];
  }
  const chair = row.signatures.findIndex(({ name }) => name === meeting.agentName);
  return row.signatures.map(({ name, isSigned, reason }, index) => ({
    post: index === Math.max(chair, 0) ? CHAIR : MEMBER,
    name: nameOf(name),
    state: isSigned ? 'signed' : 'refused',
    reason,
  }));
}

const nameOf = (written: string): string => {
  const short = signedName(written);
  return short === written && written.split(' ').length === 3 ? shortName(personOfText(written)) : short;
};

/** The journal's last entry as it stood when the protocol was signed: that of the signing itself. */
export async function signedHash(db: Db, { meeting }: SeenMeeting): Promise<string | null> {
  if (!meeting.isSealed) return null;
  const entry = await db.journalEntry.findFirst({
    where: { subjectId: meeting.id, act: 'meetings/sign' },
    orderBy: { sequence: 'desc' },
    select: { hash: true },
  });
  return entry?.hash ?? null;
}
