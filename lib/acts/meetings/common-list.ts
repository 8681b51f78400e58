import { oneOf } from '@/lib/kernel/one-of';
import type { Interpretations } from '@/lib/law/interpretations';
import type { Race } from '@/lib/law/meeting';
import type { Db } from '@/lib/store/client';
import type { MeetingFacts } from '@/lib/store/rows/meeting';
import { findLastSum } from '../enterprises/put-up';
import { type BallotOutcome, type CountedItem, outcomeOf, type Standing } from './ballot';
import { modeOf } from './elected';

type OfUchastok = Pick<MeetingFacts, 'uchastok'>;

/** art. 36, note: votes for the lists of a whole enterprise elect nobody here; they are added to the other parts'. */
export const isSummed = ({ uchastok }: OfUchastok, race: Race): boolean =>
  race === 'deputies' && uchastok.commonListId !== null;

const NOBODY: BallotOutcome = { elected: [], tied: [], open: 0 };

/** Who is elected at this meeting by these hands (45): nobody where they are added to the other parts' (36, note). */
export const outcomeAt = (
  meeting: OfUchastok & Pick<MeetingFacts, 'mode'>,
  race: Race,
  seats: number,
  counts: readonly CountedItem[],
  standing: readonly Standing[],
  interpretations: Interpretations,
): BallotOutcome =>
  isSummed(meeting, race) ? NOBODY : outcomeOf(modeOf(meeting, race), seats, counts, standing, interpretations);

/** A meeting that only votes again on who stood equal over the whole enterprise (45, I-19). */
export const isAfterTie = ({ uchastok, attempt }: Called): boolean =>
  uchastok.tiedAttempt > 0 && attempt > uchastok.tiedAttempt;

/** Whether it was called after one that failed (41); a vote taken again over the whole enterprise is no such meeting. */
export const isRepeat = ({ uchastok, attempt }: Called): boolean =>
  attempt > (attempt > uchastok.tiedAttempt ? uchastok.tiedAttempt : 0) + 1;

interface Called {
  readonly attempt: number;
  readonly uchastok: Pick<MeetingFacts['uchastok'], 'tiedAttempt'>;
}

/** By what a meeting is called: the first (35), after one that failed (41), or only to vote again on equals (45). */
export function calledBy(meeting: Called): '35' | '41' | '45' {
  if (isRepeat(meeting)) return '41';
  return isAfterTie(meeting) ? '45' : '35';
}

/** How the other parts of the enterprise have chosen to vote since the last tie (44); null before any of them has. */
export async function findCommonMode(db: Db, { uchastok }: OfUchastok): Promise<'list' | 'personal' | null> {
  const { commonListId, id } = uchastok;
  if (commonListId === null) return null;
  const chosen = await db.meeting.findMany({
    where: { uchastok: { commonListId, id: { not: id } }, mode: { not: null } },
    orderBy: { id: 'asc' },
    select: { mode: true, attempt: true, uchastok: { select: { tiedAttempt: true } } },
  });
  const mode = chosen.find(({ attempt, uchastok: part }) => attempt > part.tiedAttempt)?.mode ?? null;
  return mode === null ? null : oneOf(['list', 'personal'], mode);
}

/** How many the parts elect together: their places added (43), after a tie those it left, none once they are filled. */
export async function countCommonSeats(db: Db, meetingId: string, commonListId: string): Promise<number> {
  const own = await db.commonSum.findFirst({
    where: { commonListId, meetingIds: { has: meetingId } },
    orderBy: { round: 'asc' },
  });
  if (own !== null) return own.seats;
  const last = await findLastSum(db, commonListId);
  if (last !== null) return Array.isArray(last.tied) && last.tied.length > 0 ? last.open : 0;
  const { _sum } = await db.uchastok.aggregate({ where: { commonListId }, _sum: { seats: true } });
  return _sum.seats ?? 0;
}
