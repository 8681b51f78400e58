/**
 * The closed list of what a rule may find, each with the names that its basis holds. Words for them are in the message
 * files under `findings`; a code without its words, or words that name what the basis lacks, do not pass the checks.
 */
export const FINDINGS = {
  // Publication and notices (25, 35, 41)
  'publication-not-posted': ['electionStart', 'latest'],
  'publication-late': ['electionStart', 'postedOn', 'latest'],
  'publication-day-unknown': ['electionStart', 'postedOn', 'latest'],
  'addition-not-posted': ['electionStart', 'latest'],
  'addition-late': ['electionStart', 'postedOn', 'latest'],
  'notice-late': ['heldOn', 'servedOn', 'latest'],
  'notice-day-unknown': ['heldOn', 'servedOn', 'latest'],
  'notices-not-served': ['heldOn', 'latest', 'eligible'],
  'notices-late': ['heldOn', 'latest', 'servedLate'],
  'notices-day-unknown': ['heldOn', 'latest', 'servedUnknown'],
  'notices-partly-late': ['heldOn', 'latest', 'servedLate'],
  'notices-missing': ['eligible', 'missing'],
  // Register and list of the disfranchised (23, 24, 26)
  'information-unchecked': [],
  'information-refuted': [],
  'family-reopened': ['family'],
  'principal-gone': [],
  'list-unverified': ['total', 'unverified'],
  'copies-missing': ['missing'],
  'copies-late': ['late', 'latest'],
  // Uchastki, seats, votes (36, 37, 40–46, 55)
  'quorum-missing': ['eligible', 'present', 'needed'],
  'uchastok-too-large': ['uchastok', 'population', 'limit'],
  'joint-with-sufficient': ['uchastok', 'settlements', 'perSeat'],
  'settlement-of-another-soviet': ['uchastok', 'settlements'],
  'electors-unplaced': ['unplaced'],
  'electors-placed-twice': ['placedTwice'],
  'seats-sum-differs': ['seats', 'allotted'],
  'seats-out-of-proportion': ['uchastki'],
  'seats-tied': ['seats', 'uchastki'],
  'alternates-order-missing': ['uchastki', 'places'],
  'revision-order-missing': ['uchastki', 'places'],
  'revision-spread-unstated': ['uchastki', 'places'],
  'vote-secret': [],
  'votes-exceed-present': ['candidates', 'present'],
  'votes-exceed-limit': ['votes', 'limit', 'present', 'seats'],
  'votes-tied': ['candidates', 'open', 'how'],
  // Disfranchisement (14–17, 22)
  'ground-unknown': ['letter'],
  'decree-missing': ['letter'],
  protected: ['letter', 'why'],
  'evidence-missing': ['letter', 'group'],
  'evidence-unusual': ['letter'],
  'element-absent': ['letter', 'element'],
  'element-unstated': ['letter', 'element'],
  'farm-undecided': ['hiredPermanent', 'hiredHarvest', 'membersWorkDaily', 'labourAuxiliary'],
} as const satisfies Record<string, readonly string[]>;

export type FindingCode = keyof typeof FINDINGS;
// The keys of a constant object are exactly its type's keys.
export const FINDING_CODES = Object.keys(FINDINGS) as FindingCode[];
