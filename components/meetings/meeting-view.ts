import type { RenderedFinding } from '@/lib/acts/reply';
import type { CivilDay } from '@/lib/kernel/civil-day';
import type { Interpretations } from '@/lib/law/interpretations';
import type { MeetingState, Race } from '@/lib/law/meeting';
import type { TieWay } from '@/lib/law/votes';

/** What was voted on, with the hands raised. */
export interface Counted {
  readonly id: string;
  readonly name: string;
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
}

export interface BallotView {
  readonly race: Race;
  readonly round: number;
  readonly seats: number;
  readonly counts: readonly Counted[];
  /** Ids of candidates. */
  readonly elected: readonly string[];
  /** Ids of candidates or lists. */
  readonly tied: readonly string[];
  readonly open: number;
  readonly settledBy: TieWay | null;
}

export interface CandidateView {
  readonly id: string;
  readonly name: string;
  readonly residentId: string;
  readonly challengeReason: string | null;
  readonly challengeFor: number | null;
  readonly challengeAgainst: number | null;
  readonly isRemoved: boolean;
}

export interface NominationView {
  readonly id: string;
  readonly race: Race;
  readonly proposerKind: string;
  readonly proposerName: string;
  readonly listName: string | null;
  readonly candidates: readonly CandidateView[];
}

export interface RaceView {
  readonly race: Race;
  /** Null where a tie or an order of the commission above must decide. */
  readonly seats: number | null;
}

type Findings = Readonly<
  Record<
    'open' | 'count' | 'elect-presidium' | 'read-out' | 'choose-mode' | 'vote' | 'close' | 'sign',
    readonly RenderedFinding[]
  >
>;

/** A meeting as its screens show it. */
export interface MeetingView {
  readonly id: string;
  readonly state: MeetingState;
  readonly isSealed: boolean;
  readonly attempt: number;
  readonly heldOn: CivilDay;
  readonly hour: string;
  readonly place: string;
  readonly agentName: string;
  readonly today: CivilDay;
  readonly eligible: number | null;
  readonly present: number | null;
  readonly presentMen: number | null;
  readonly presentWomen: number | null;
  readonly needed: number | null;
  readonly countedAt: string | null;
  readonly mode: 'list' | 'personal' | null;
  /** How the other parts of its enterprise vote, where they vote on lists in common. */
  readonly commonMode: 'list' | 'personal' | null;
  readonly modeFor: number | null;
  readonly modeAgainst: number | null;
  readonly openedOn: CivilDay | null;
  readonly openedHour: string | null;
  readonly closedHour: string | null;
  readonly statements: string | null;
  readonly seal: string | null;
  readonly uchastok: {
    readonly id: string;
    readonly number: number;
    readonly name: string;
    readonly electors: number;
    /** Set where it is a part of an enterprise that votes on lists common to it. */
    readonly commonListId: string | null;
  };
  readonly electionId: string;
  readonly soviet: { readonly name: string };
  readonly campaign: { readonly mode: 'conduct' | 'reconstruct' };
  readonly interpretations: Interpretations;
  readonly may: { readonly conduct: boolean; readonly notify: boolean; readonly convene: boolean };
  readonly room: {
    readonly present: number;
    readonly eligible: number;
    readonly needed: number;
    readonly percent: number;
  };
  readonly isDoorOpen: boolean;
  /** How many raise their hands at a vote held now. */
  readonly voters: number;
  readonly notices: {
    readonly served: number;
    readonly electors: number;
    readonly latest: CivilDay;
    readonly isBound: boolean;
  };
  readonly presidium: readonly { readonly residentId: string; readonly name: string }[];
  readonly readings: readonly { readonly item: string; readonly at: string }[];
  readonly nominations: readonly NominationView[];
  readonly races: readonly RaceView[];
  readonly ballots: readonly BallotView[];
  readonly elected: readonly {
    readonly race: Race;
    readonly residentId: string;
    readonly name: string;
    readonly votes: number;
  }[];
  readonly corrections: readonly {
    readonly id: string;
    readonly entry: string;
    readonly before: unknown;
    readonly after: unknown;
    readonly reason: string;
  }[];
  readonly signatures: readonly {
    readonly name: string;
    readonly isSigned: boolean;
    readonly reason: string | null;
  }[];
  readonly findings: Findings;
  readonly next: { readonly id: string } | null;
  /** Of a failed part of an enterprise: the deputies are known from the others, and it has nobody else to elect. */
  readonly electsNobody: boolean;
}

/** art. 36, note: votes that elect nobody here, for they are added to those of the other parts of the enterprise. */
export const isSummed = ({ uchastok }: Pick<MeetingView, 'uchastok'>, race: Race): boolean =>
  race === 'deputies' && uchastok.commonListId !== null;
