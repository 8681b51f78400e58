import { type CivilDay, dayOfDate } from '@/lib/kernel/civil-day';
import { oneOf } from '@/lib/kernel/one-of';
import { MEETING_STATES, type MeetingState } from '@/lib/law/meeting';
import type { Db } from '../client';
import { Prisma } from '../generated/client';
import type { MeetingModel } from '../generated/models/Meeting';
import { often } from '../straight';
import { type ElectionFacts, findElection } from './election';
import { joined } from './joined';

/** A meeting with what every act on it looks at. */
export interface MeetingFacts {
  readonly id: string;
  readonly state: MeetingState;
  /** Its protocol is signed: nothing of it changes any more. */
  readonly isSealed: boolean;
  readonly attempt: number;
  readonly heldOn: CivilDay;
  readonly hour: string;
  readonly place: string;
  readonly agentId: string;
  readonly agentName: string;
  readonly eligible: number | null;
  readonly present: number | null;
  /** Of a repeated meeting, where a lower share is ordered (I-15). */
  readonly repeatPercent: number | null;
  readonly mode: 'list' | 'personal' | null;
  readonly version: number;
  readonly uchastok: {
    readonly id: string;
    readonly number: number;
    readonly name: string;
    readonly population: number;
    readonly electors: number;
    readonly seats: number;
    readonly alternates: number;
    /** Set where it is a part of an enterprise whose lists of candidates are common (36). */
    readonly commonListId: string | null;
    /** Its meetings up to this one ended, over the whole enterprise, in a tie. */
    readonly tiedAttempt: number;
  };
  readonly election: ElectionFacts;
}

const MEETING = joined<MeetingModel>('meeting', Object.values(Prisma.MeetingScalarFieldEnum));
const UCHASTOK = joined<MeetingFacts['uchastok']>('uchastok', [
  'id',
  'number',
  'name',
  'population',
  'electors',
  'seats',
  'alternates',
  'commonListId',
  'tiedAttempt',
]);

export async function findMeeting(db: Db, id: string): Promise<MeetingFacts | null> {
  const [found] = await db.$queryRaw<Record<string, unknown>[]>(
    often(Prisma.sql`
      SELECT ${MEETING.columns}, ${UCHASTOK.columns}
      FROM meeting JOIN uchastok ON uchastok.id = meeting.uchastok_id WHERE meeting.id = ${id}::uuid`),
  );
  const row = found && MEETING.of(found);
  const uchastok = found && UCHASTOK.of(found);
  if (!row || !uchastok) return null;
  const election = await findElection(db, row.electionId);
  if (election === null) return null;
  return {
    id: row.id,
    state: oneOf(MEETING_STATES, row.state),
    isSealed: row.seal !== null,
    attempt: row.attempt,
    heldOn: dayOfDate(row.heldOn),
    hour: row.hour,
    place: row.place,
    agentId: row.agentId,
    agentName: row.agentName,
    eligible: row.eligible,
    present: row.present,
    repeatPercent: row.repeatPercent,
    mode: row.mode === null ? null : oneOf(['list', 'personal'], row.mode),
    version: row.version,
    uchastok,
    election,
  };
}
