import { personName } from '@/lib/kernel/person-name';
import type { Change, FamilyMember, MeetingTouched, Outcome, SeatShift } from '@/lib/law/appeal-consequences';
import type { Franchise } from '@/lib/law/franchise';
import { quorum } from '@/lib/law/quorum';
import type { Db } from '@/lib/store/client';
import type { AppealFacts } from '@/lib/store/rows/appeal';
import { readMeetings } from './meetings-touched';
import { listApportioned, shiftOf } from './seat-shift';
import { type Supposed, supposeWords } from './suppose';

/** What a final word changes: read before it to be shown, and carried out from this very value. */
export interface Consequences {
  readonly outcome: Outcome;
  readonly row: { readonly number: number } & Change<'listed' | 'satisfied'>;
  readonly entry: Change<string>;
  readonly franchise: Change<Franchise>;
  /** Struck from the residents since: nobody votes, whatever the word. */
  readonly isGone: boolean;
  /** The entry had ended by itself before: the word stands on the list alone, and gives back or takes nothing. */
  readonly isEnded: boolean;
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
  readonly family: readonly FamilyMember[];
  readonly meeting: MeetingTouched | null;
}

/** What the word would change as things stand: the same for whoever looks beforehand and for the decision itself. */
export async function findConsequences(db: Db, appeal: AppealFacts, outcome: Outcome): Promise<Consequences> {
  const [found] = await listConsequences(db, [appeal], outcome);
  if (found === undefined) throw new Error(`The complaint ${appeal.id} has no consequences`);
  return found;
}

/** The same for several, each as it will be once those before it are decided so. */
export async function listConsequences(
  db: Db,
  appeals: readonly AppealFacts[],
  outcome: Outcome,
): Promise<readonly Consequences[]> {
  if (appeals.length === 0) return [];
  const supposed = await supposeWords(db, appeals, outcome);
  const moved = supposed.filter((one) => one.place !== null && hasMoved(one));
  const familyOf = await readFamilies(db, supposed);
  const meetingOf = await readMeetings(db, moved);
  const apportioned = await listApportioned(
    db,
    moved.map(({ appeal }) => appeal.election),
  );
  const electors = new Map<string, number>();
  return supposed.map((one) => {
    const { number, row, entry, franchise, isGone, isEnded, place, appeal } = one;
    const moves = place !== null && hasMoved(one);
    if (place !== null) electors.set(place.id, one.electors.after);
    return {
      outcome,
      row: { number, before: standing(row.before), after: standing(row.after) },
      ...{ entry, franchise, isGone, isEnded, uchastok: uchastokChange(one), family: familyOf(one) },
      seats: moves ? shiftOf(appeal.election, apportioned, electors) : null,
      meeting: moves ? meetingOf(one) : null,
    };
  });
}

const standing = (isSatisfied: boolean) => (isSatisfied ? 'satisfied' : 'listed');
const hasMoved = ({ electors }: Supposed): boolean => electors.before !== electors.after;

function uchastokChange({ place, electors, appeal }: Supposed): Consequences['uchastok'] {
  if (place === null) return null;
  const { id, number, name } = place;
  const neededOf = (eligible: number) =>
    quorum({ eligible, present: 0 }, appeal.election.campaign.interpretations).needed;
  return { id, number, name, electors, needed: { before: neededOf(electors.before), after: neededOf(electors.after) } };
}

const isRestored = ({ entry }: Supposed): boolean => entry.before !== entry.after && entry.after === 'restored';

/** 15.п: entries in force that rest on a restored one; whoever was restored before is not among them. */
async function readFamilies(
  db: Db,
  supposed: readonly Supposed[],
): Promise<(one: Supposed) => readonly FamilyMember[]> {
  const restored = supposed.filter(isRestored).map(({ appeal }) => appeal.entryId);
  if (restored.length === 0) return () => [];
  const rows = await db.lishenetsEntry.findMany({
    where: { principalId: { in: restored }, state: 'entered' },
    include: { resident: true },
    orderBy: { id: 'asc' },
  });
  return (one) => {
    if (!isRestored(one)) return [];
    const before = restored.slice(0, restored.indexOf(one.appeal.entryId));
    const family = rows.filter(({ id, principalId }) => principalId === one.appeal.entryId && !before.includes(id));
    return family.map(({ id, resident }) => ({ id, name: personName(resident) }));
  };
}
