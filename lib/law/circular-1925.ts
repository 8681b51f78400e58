import type { RuleFinding } from './finding';
import { DEFAULT_INTERPRETATIONS, type Interpretations } from './interpretations';
import { flag } from './judge';

/** A party directive of 1925, older and wider than the Instruction: it warns, and refuses nothing. */
export const CIRCULAR_ITEMS = [
  'partial-reelections',
  'non-party-share',
  'challenge-for-criticism',
  'rank-and-file',
  'red-army',
  'cell-lists',
  'open-nominations',
  'no-forced-list',
  'komsomol-dictate',
  'komsomol-explained',
  'complaints-attended',
  'critics-disfranchised',
  'agitation',
  'unorganised',
  'election-technique',
  'party-leads',
] as const;
export type CircularItem = (typeof CIRCULAR_ITEMS)[number];

/** `noted`: an aim without a rule, or one that only a record can show. */
export type CircularState = 'met' | 'warned' | 'unknown' | 'noted';

/** What is known; a number left out cannot be established. */
export interface CircularFacts {
  /** Uchastki with a violation or a failed meeting that were not put forward for re-election. */
  readonly notPutForward?: number | undefined;
  readonly nonParty?: { readonly now: Share; readonly before: Share } | undefined;
  /** Challenges of non-party candidates whose reason speaks of criticism. */
  readonly criticismChallenges?: number | undefined;
  /** Communist nominees, and those of them who hold an office. */
  readonly communists?: { readonly all: number; readonly officials: number } | undefined;
  readonly military?: { readonly all: number; readonly command: number } | undefined;
  /** For every list of a cell, how many meetings of non-party people checked it before. */
  readonly cellListMeetings?: readonly number[] | undefined;
  readonly refusedNominations?: number | undefined;
  readonly meetingsWithoutModeVote?: number | undefined;
  readonly komsomolComplaints?: number | undefined;
  readonly komsomolTalks?: number | undefined;
  /** Complaints overdue or never answered. */
  readonly neglectedComplaints?: number | undefined;
  readonly criticsEntered?: number | undefined;
  readonly agitationRecords?: number | undefined;
  /** Groups of the unorganised, the unemployed among them, that have no unit. */
  readonly groupsWithoutUnit?: number | undefined;
  readonly meetingsWithoutNotices?: number | undefined;
}

export interface Share {
  readonly part: number;
  readonly all: number;
}

export interface CircularVerdict {
  readonly items: readonly { readonly item: CircularItem; readonly state: CircularState }[];
  readonly findings: readonly RuleFinding[];
}

/** How many things stand against the item; undefined when it cannot be established, null when it is only noted. */
type Reader = (facts: CircularFacts, interpretations: Interpretations) => number | undefined | null;

const READERS: Readonly<Record<CircularItem, Reader>> = {
  'partial-reelections': (facts) => facts.notPutForward,
  'non-party-share': ({ nonParty }) => nonParty && (isGreater(nonParty.now, nonParty.before) ? 0 : 1),
  'challenge-for-criticism': (facts) => facts.criticismChallenges,
  'rank-and-file': ({ communists }) =>
    communists && (communists.all > 0 && communists.officials === communists.all ? 1 : 0),
  // Counts only where there is a military deputy at all.
  'red-army': ({ military }) => military && (military.all > 0 && military.command === military.all ? 1 : 0),
  // "Several" meetings are at least two (I-38).
  'cell-lists': ({ cellListMeetings }, interpretations) => {
    const least = interpretations['I-38'] === 'three' ? 3 : 2;
    return cellListMeetings?.filter((meetings) => meetings < least).length;
  },
  'open-nominations': (facts) => facts.refusedNominations,
  'no-forced-list': (facts) => facts.meetingsWithoutModeVote,
  'komsomol-dictate': (facts) => facts.komsomolComplaints,
  'komsomol-explained': ({ komsomolTalks }) => missingOf(komsomolTalks),
  'complaints-attended': (facts) => facts.neglectedComplaints,
  'critics-disfranchised': (facts) => facts.criticsEntered,
  agitation: ({ agitationRecords }) => missingOf(agitationRecords),
  unorganised: (facts) => facts.groupsWithoutUnit,
  'election-technique': (facts) => facts.meetingsWithoutNotices,
  'party-leads': () => null,
};

const missingOf = (records: number | undefined): number | undefined =>
  records === undefined ? undefined : records === 0 ? 1 : 0;
const isGreater = (a: Share, b: Share): boolean => a.part * b.all > b.part * a.all;

/** The checklist of the circular: every item, and a warning for each that is not kept. */
export function judgeCircular(
  facts: CircularFacts,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): CircularVerdict {
  const read = CIRCULAR_ITEMS.map((item) => ({ item, against: READERS[item](facts, interpretations) }));
  const items = read.map(({ item, against }) => ({ item, state: stateOf(against) }));
  const findings = read.flatMap(({ item, against }) =>
    typeof against === 'number' && against > 0
      ? [
          flag(
            'circular-warning',
            'circular-1925',
            { item: messageNameOf(item), number: against },
            item === 'cell-lists' ? 'I-38' : undefined,
          ),
        ]
      : [],
  );
  return { items, findings };
}

/** A hyphen has a meaning of its own in messages. */
const messageNameOf = (item: CircularItem): string => item.replaceAll('-', '');

const stateOf = (against: number | undefined | null): CircularState =>
  against === null ? 'noted' : against === undefined ? 'unknown' : against > 0 ? 'warned' : 'met';
