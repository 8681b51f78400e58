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
} as const satisfies Record<string, readonly string[]>;

export type FindingCode = keyof typeof FINDINGS;
// The keys of a constant object are exactly its type's keys.
export const FINDING_CODES = Object.keys(FINDINGS) as FindingCode[];
