import type { CivilDay } from '@/lib/kernel/civil-day';
import type {
  FamilyMember,
  Outcome,
  SeatShift,
  SummedConsequences,
  SummedMeeting,
} from '@/lib/law/appeal-consequences';
import type { Db } from '@/lib/store/client';
import type { AppealFacts } from '@/lib/store/rows/appeal';
import { type Consequences, listConsequences } from './consequences';
import { stateAfterDeciding } from './deciding';
import { bodyOfHolder } from './holder';
import { stepNow } from './load-appeal';
import { nextStation } from './open-step';
import { noticeTermDue } from './settle';

/** Reads and changes nothing: what `appeals/decide` on each of them will do, in whatever order. */
export async function findConsequencesOfMany(
  db: Db,
  appeals: readonly AppealFacts[],
  outcome: Outcome,
  decidedOn: CivilDay | null,
): Promise<SummedConsequences> {
  const inHand = appeals.filter((appeal) => stepNow(appeal).mayDecide && stateAfterDeciding(appeal, outcome) !== null);
  const going = inHand.filter((appeal) => stateAfterDeciding(appeal, outcome) === 'sent');
  // As the decision itself has it: a refusal changes no list.
  const each = outcome === 'refused' ? [] : await listConsequences(db, inHand, outcome);
  const soviets = inHand.map(({ election }) => election.soviet.name);
  const changes = each.map((one, place): Changed => ({ ...one, soviet: soviets[place] ?? '' }));
  const voting = changes.filter(
    ({ franchise: { before, after }, isGone }) => !isGone && before !== after && after === 'elector',
  );
  return {
    ...{ outcome, decided: inHand.length },
    elsewhere: appeals.filter((appeal) => !inHand.includes(appeal)).map(({ id }) => id),
    leaving: changes.filter(({ row: { before, after }, isEnded }) => before !== after && !isEnded).length,
    ...{ voting: voting.length, outside: voting.filter(({ uchastok }) => uchastok === null).length },
    uchastki: sumUchastki(changes),
    seats: lastSeats(changes),
    family: sumFamily(changes, inHand),
    meetings: sumMeetings(changes, decidedOn),
    onward: countBodies(going),
    final: inHand.length - going.length,
  };
}

type Changed = Consequences & { readonly soviet: string };

/** Each uchastok from before the first decision to after the last. */
function sumUchastki(changes: readonly Changed[]): SummedConsequences['uchastki'] {
  const summed = new Map<string, SummedConsequences['uchastki'][number]>();
  for (const { uchastok, soviet } of changes) {
    if (uchastok === null) continue;
    const first = summed.get(uchastok.id) ?? { ...uchastok, soviet };
    summed.set(uchastok.id, {
      ...first,
      electors: { before: first.electors.before, after: uchastok.electors.after },
      needed: { before: first.needed.before, after: uchastok.needed.after },
    });
  }
  return [...summed.values()]
    .filter(({ electors }) => electors.before !== electors.after)
    .sort((one, other) => one.soviet.localeCompare(other.soviet, 'ru') || one.number - other.number);
}

/** The shares by the last count of each soviet: every count before it is a step on the way. */
function lastSeats(changes: readonly Changed[]): SummedConsequences['seats'] {
  const last = new Map<string, SeatShift | null>();
  for (const { soviet, seats, uchastok } of changes)
    if (uchastok !== null && uchastok.electors.before !== uchastok.electors.after) last.set(soviet, seats);
  return [...last].flatMap(([soviet, seats]) => (seats === null ? [] : [{ ...seats, soviet }]));
}

/** 15.п: one whose own complaint is satisfied along with the principal's is not looked at anew. */
function sumFamily(changes: readonly Changed[], inHand: readonly AppealFacts[]): readonly FamilyMember[] {
  const own = new Set(inHand.map(({ entryId }) => entryId));
  return changes.flatMap(({ family }) => family).filter(({ id }) => !own.has(id));
}

function sumMeetings(changes: readonly Changed[], decidedOn: CivilDay | null): readonly SummedMeeting[] {
  const summed = new Map<string, SummedMeeting>();
  for (const { meeting, soviet, uchastok } of changes) {
    if (meeting === null || uchastok === null) continue;
    const { id, heldOn, stage, noticeDue } = meeting;
    const so = summed.get(id) ?? { id, heldOn, stage, soviet, uchastok: uchastok.number, ...NOBODY };
    summed.set(id, {
      ...so,
      people: so.people + 1,
      notices: so.notices + (noticeDue === null ? 0 : 1),
      due: noticeDue === null ? so.due : noticeTermDue(noticeDue, decidedOn),
    });
  }
  return [...summed.values()];
}

const NOBODY = { people: 0, notices: 0, due: null };

function countBodies(going: readonly AppealFacts[]): SummedConsequences['onward'] {
  const counts = new Map<string, number>();
  for (const appeal of going) {
    const next = nextStation(appeal, stepNow(appeal).body);
    const body = next === null ? '' : bodyOfHolder(next.body, next);
    counts.set(body, (counts.get(body) ?? 0) + 1);
  }
  return [...counts].map(([body, count]) => ({ body, count }));
}
