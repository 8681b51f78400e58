import { type CivilDay, dayOfDate } from '@/lib/kernel/civil-day';
import { oneOf } from '@/lib/kernel/one-of';
import { personName } from '@/lib/kernel/person-name';
import { FRANCHISES, type Franchise } from '@/lib/law/franchise';
import type { Interpretations } from '@/lib/law/interpretations';
import { latestNotice } from '@/lib/law/notices';
import { quorum } from '@/lib/law/quorum';
import type { Db } from '@/lib/store/client';
import type { AppealFacts } from '@/lib/store/rows/appeal';
import { findFranchiseWith } from '../shared/franchise-with';
import { findSeatShift, type SeatShift } from './seat-shift';

export type Outcome = 'satisfied' | 'refused';

interface Change<T> {
  readonly before: T;
  readonly after: T;
}

export interface MeetingTouched {
  readonly id: string;
  readonly heldOn: CivilDay;
  readonly hour: string;
  readonly place: string;
  /** `ahead`: not opened; `open`: not counted yet; `counted`; `failed`: it repeats; `over`: its results stand. */
  readonly stage: 'ahead' | 'open' | 'counted' | 'failed' | 'over';
  /** A personal notice is owed by this day (35); null when none is. */
  readonly noticeDue: CivilDay | null;
}

/** What a final word changes: read before it to be shown, and carried out from this very value. */
export interface Consequences {
  readonly outcome: Outcome;
  readonly row: { readonly number: number } & Change<'listed' | 'satisfied'>;
  readonly entry: Change<string>;
  readonly franchise: Change<Franchise>;
  readonly uchastok: {
    readonly id: string;
    readonly number: number;
    readonly name: string;
    readonly electors: Change<number>;
    /** How many must come (40). */
    readonly needed: Change<number>;
  } | null;
  readonly seats: SeatShift | null;
  /** Entries that rest on this one and are looked at anew (15.п). */
  readonly family: readonly { readonly id: string; readonly name: string }[];
  readonly meeting: MeetingTouched | null;
}

/** What the word would change as things stand: the same for whoever looks beforehand and for the decision itself. */
export async function findConsequences(
  db: Db,
  appeal: AppealFacts,
  outcome: Outcome,
  interpretations: Interpretations,
): Promise<Consequences> {
  const { listId, entryId, residentId, election } = appeal;
  const row = await db.disfranchisedRow.findUniqueOrThrow({
    where: { listId_entryId: { listId, entryId } },
    include: { entry: { include: { resident: { include: { uchastok: true } } } } },
  });
  const { resident } = row.entry;
  const isSatisfied = outcome === 'satisfied';
  const wasSatisfied = row.satisfiedOn !== null;
  const changes = isSatisfied !== wasSatisfied;
  const before = oneOf(FRANCHISES, resident.franchise);
  const after = changes
    ? await findFranchiseWith(db, { sovietId: election.soviet.id, residentId, entryId, listId, isSatisfied })
    : before;
  const place = resident.uchastok?.electionId === election.id ? resident.uchastok : null;
  const delta = Number(after === 'elector') - Number(before === 'elector');
  return {
    outcome,
    row: { number: row.number, before: standing(wasSatisfied), after: standing(isSatisfied) },
    entry: { before: row.entry.state, after: changes ? entryAfter(row.entry.state, isSatisfied) : row.entry.state },
    franchise: { before, after },
    uchastok: place === null ? null : uchastokChange(place, delta, interpretations),
    seats: place === null || delta === 0 ? null : await findSeatShift(db, election, place.id, delta),
    family: changes && isSatisfied ? await listFamily(db, entryId) : [],
    meeting: place === null || delta === 0 ? null : await findMeeting(db, place.id, residentId, delta, interpretations),
  };
}

const standing = (isSatisfied: boolean) => (isSatisfied ? 'satisfied' : 'listed');

/** Only an entry in force is restored, and only a restored one stands again. */
function entryAfter(state: string, isSatisfied: boolean): string {
  if (isSatisfied) return state === 'entered' ? 'restored' : state;
  return state === 'restored' ? 'entered' : state;
}

function uchastokChange(
  { id, number, name, electors }: { id: string; number: number; name: string; electors: number },
  delta: number,
  interpretations: Interpretations,
) {
  const neededOf = (eligible: number) => quorum({ eligible, present: 0 }, interpretations).needed;
  const after = electors + delta;
  return {
    ...{ id, number, name, electors: { before: electors, after } },
    needed: { before: neededOf(electors), after: neededOf(after) },
  };
}

async function listFamily(db: Db, entryId: string) {
  const rows = await db.lishenetsEntry.findMany({
    where: { principalId: entryId, state: 'entered' },
    include: { resident: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id, resident }) => ({
    id,
    name: personName(resident),
  }));
}

const STAGES: Readonly<Record<string, MeetingTouched['stage']>> = {
  convened: 'ahead',
  opened: 'open',
  counted: 'counted',
  failed: 'failed',
};

async function findMeeting(
  db: Db,
  uchastokId: string,
  residentId: string,
  delta: number,
  interpretations: Interpretations,
): Promise<MeetingTouched | null> {
  const meeting = await db.meeting.findFirst({
    where: { uchastokId },
    orderBy: { attempt: 'desc' },
    include: { notices: { where: { residentId } } },
  });
  if (meeting === null) return null;
  const heldOn = dayOfDate(meeting.heldOn);
  const stage = STAGES[meeting.state] ?? 'over';
  const isOwed = stage === 'ahead' && delta > 0 && meeting.notices.length === 0;
  const due = meeting.attempt === 1 ? latestNotice(heldOn, interpretations) : heldOn;
  return { id: meeting.id, heldOn, hour: meeting.hour, place: meeting.place, stage, noticeDue: isOwed ? due : null };
}
