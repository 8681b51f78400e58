import type { CivilDay } from '@/lib/kernel/civil-day';

export type Outcome = 'satisfied' | 'refused';

export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

export interface FamilyMember {
  readonly id: string;
  readonly name: string;
}

export interface SeatShift {
  /** Uchastki whose share would be another by the new count (43); the commission itself allots anew, or does not. */
  readonly uchastki: readonly {
    readonly number: number;
    readonly name: string;
    readonly seats: Change<number>;
  }[];
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

/** What the same decision on many complaints changes, all of them together. */
export interface SummedConsequences {
  readonly outcome: Outcome;
  /** Complaints in hand, on which the decision can be made; `elsewhere` are not, and stay as they are. */
  readonly decided: number;
  readonly elsewhere: readonly string[];
  /** Rows that no longer count among the disfranchised. */
  readonly leaving: number;
  /** People who vote again; `outside` of them live in no uchastok. */
  readonly voting: number;
  readonly outside: number;
  readonly uchastki: readonly SummedUchastok[];
  readonly seats: readonly (SeatShift & { readonly soviet: string })[];
  readonly family: readonly FamilyMember[];
  readonly meetings: readonly SummedMeeting[];
  /** Refused, they go up by themselves. */
  readonly onward: readonly { readonly body: string; readonly count: number }[];
  /** Final words, which are to be told. */
  readonly final: number;
}

export interface SummedUchastok {
  readonly id: string;
  readonly soviet: string;
  readonly number: number;
  readonly name: string;
  readonly electors: Change<number>;
  /** How many must come (40). */
  readonly needed: Change<number>;
}

export interface SummedMeeting extends Pick<MeetingTouched, 'id' | 'heldOn' | 'stage'> {
  readonly soviet: string;
  readonly uchastok: number;
  /** Who votes again, and how many of them are owed a notice (35), by which day. */
  readonly people: number;
  readonly notices: number;
  readonly due: CivilDay | null;
}
