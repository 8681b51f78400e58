import type { View } from '../parts';
import { declineBody } from '../russian/bodies';
import { type PaperDay, writtenDay, writtenHour } from '../russian/days';
import { fullName, type PersonName } from '../russian/names';
import { countedInWords, ELECTORS, figures } from '../russian/numbers';

/** What the protocol of a meeting and that of a failed one have in common. */
export interface MeetingFacts {
  readonly soviet: string;
  readonly uchastok: string;
  /** 1 for the first time it was called together, 2 after one failure. */
  readonly attempt: number;
  readonly heldOn: PaperDay;
  readonly place: string | null;
  readonly openedAt: string | null;
  readonly agent: { readonly person: PersonName; readonly credential?: string | null };
  readonly presidium: readonly PersonName[];
  readonly eligible: number;
  readonly present: { readonly total: number; readonly men?: number | null; readonly women?: number | null };
  /** The least number at which the meeting is valid. */
  readonly needed: number;
  /** Statements made at the meeting, in the order they were made. */
  readonly statements: readonly string[];
  readonly isSigned: boolean;
  /** The number of those who came is announced: before that nothing is said of the quorum. So unless said. */
  readonly isCounted?: boolean;
}

const ATTEMPTS = ['', 'первично', 'вторично', 'в третий раз', 'в четвёртый раз', 'в пятый раз'];

/** Cut, never rounded up to a share that was not reached: 70 of 201 is «34,8 %». */
export function writtenShare(part: number, whole: number): string {
  if (whole === 0) return '—';
  const tenths = Math.floor((part * 1000) / whole);
  return `${Math.floor(tenths / 10)},${tenths % 10}\u00a0%`;
}

function writtenSexes({ men, women }: MeetingFacts['present']): string | null {
  if (men === undefined || men === null || women === undefined || women === null) return null;
  return `мужчин ${figures(men)}, женщин ${figures(women)}`;
}

export const viewMeeting = (facts: MeetingFacts): View => ({
  sovietOf: declineBody(facts.soviet, 'genitive'),
  uchastok: facts.uchastok,
  attempt: facts.attempt > 1 ? (ATTEMPTS[facts.attempt] ?? `в ${facts.attempt}-й раз`) : null,
  heldOn: writtenDay(facts.heldOn),
  heldAt: facts.place,
  openedAt: facts.openedAt === null ? null : writtenHour(facts.openedAt),
  agent: fullName(facts.agent.person),
  agentBy: fullName(facts.agent.person, 'instrumental'),
  credential: facts.agent.credential ?? null,
  presidium: facts.presidium.map((person) => fullName(person)),
  eligible: countedInWords(facts.eligible, ELECTORS),
  present: countedInWords(facts.present.total, ELECTORS),
  bySex: writtenSexes(facts.present),
  needed: countedInWords(facts.needed, ELECTORS),
  share: writtenShare(facts.present.total, facts.eligible),
  counted: facts.isCounted ?? true,
  valid: facts.present.total >= facts.needed,
  statements: facts.statements,
});
