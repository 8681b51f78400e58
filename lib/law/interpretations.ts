import type { ArticleRef } from './finding';

interface Reading {
  readonly articles: readonly ArticleRef[];
  readonly default: string;
  readonly alternatives: readonly string[];
}

/**
 * Where the Instruction leaves room, one reading is the default and the others can be switched on for a campaign.
 * The numbers I-11 and I-32 were never given out.
 */
export const INTERPRETATIONS = {
  'I-01': { articles: ['27', '48'], default: 'event-day-excluded', alternatives: ['event-day-included'] },
  'I-02': { articles: ['25', '35'], default: 'exact-days', alternatives: ['clear-days'] },
  'I-03': { articles: ['27', '48'], default: 'not-moved', alternatives: ['moved-for-citizens'] },
  'I-04': { articles: ['2', '25'], default: 'earliest-meeting', alternatives: ['campaign-start'] },
  'I-05': { articles: ['27'], default: 'posting', alternatives: ['later-of-both', 'earlier-of-both'] },
  'I-06': { articles: ['28', '29', '30', '31', '48'], default: 'own-receipt', alternatives: ['dispatch'] },
  'I-07': { articles: ['29', '30', '31'], default: 'within-decision-term', alternatives: ['separate-transit'] },
  'I-08': { articles: ['28'], default: 'never-decides', alternatives: ['self-correction'] },
  'I-09': { articles: ['27', '32', '33'], default: 'kept-for-supervision', alternatives: ['rejected', 'accepted'] },
  'I-10': { articles: ['27', '38'], default: 'no-suspension', alternatives: ['admitted-pending'] },
  'I-12': { articles: ['15.н.n1', '40'], default: 'out-of-base', alternatives: ['in-base'] },
  'I-13': { articles: ['40', '41'], default: 'exact', alternatives: ['rounded-up'] },
  'I-13b': { articles: ['36.n1', '40'], default: 'each-part', alternatives: ['enterprise'] },
  'I-14': { articles: ['40', '42.б'], default: 'at-count', alternatives: ['at-each-vote'] },
  'I-15': { articles: ['41'], default: 'same-quorum', alternatives: ['lower-quorum', 'five-days-again'] },
  'I-16': { articles: ['43'], default: 'floor', alternatives: ['rounding'] },
  'I-17': { articles: ['43'], default: 'largest-remainder', alternatives: ['rounding', 'dhondt'] },
  'I-18': { articles: ['44', '45'], default: 'up-to-seats', alternatives: ['single-vote', 'proportional-lists'] },
  'I-19': { articles: ['45'], default: 'repeat-vote', alternatives: ['lot', 'older'] },
  'I-20': { articles: ['46'], default: 'floor', alternatives: ['nearest', 'ceil', 'per-meeting'] },
  'I-21': { articles: ['46.n1', '55.n1'], default: 'members-and-candidates', alternatives: ['members', 'candidates'] },
  'I-22': { articles: ['44.n2'], default: 'simple-majority', alternatives: ['any-objection'] },
  'I-22b': { articles: ['36.n1', '44.n2'], default: 'own-part', alternatives: ['every-part'] },
  'I-23': { articles: ['44.n1'], default: 'agent-and-body', alternatives: ['all-members'] },
  'I-24': { articles: ['48'], default: 'last-meeting', alternatives: ['own-meeting'] },
  'I-25': { articles: ['60'], default: 'full-prevails', alternatives: ['choice'] },
  'I-26': { articles: ['64'], default: 're-formed', alternatives: ['no-repeats'] },
  'I-26b': { articles: ['63'], default: 'list-stays', alternatives: ['new-list'] },
  'I-27': { articles: ['65'], default: 'by-votes', alternatives: ['by-list-order'] },
  'I-28': { articles: ['19'], default: 'summed', alternatives: ['continuous', 'from-petition'] },
  'I-29': { articles: ['19'], default: 'always', alternatives: ['republic-only'] },
  'I-30': { articles: ['15.п'], default: 'not-extended', alternatives: ['extended'] },
  'I-31': { articles: ['15.а', '15.д', '16.е'], default: 'commission', alternatives: ['thresholds'] },
  'I-33': { articles: ['37', '43'], default: 'inhabitants', alternatives: ['electors'] },
  'I-34': { articles: ['26'], default: 'at-publication', alternatives: ['within-three-days'] },
  'I-35': { articles: ['33'], default: 'same-level', alternatives: ['higher-executive'] },
  'I-36': { articles: ['18', '19', '20'], default: 'struck-on-document', alternatives: ['new-restoration'] },
  'I-37': { articles: ['letter-1921'], default: 'calendar-month', alternatives: ['31-days', 'per-institution'] },
  'I-38': { articles: ['circular-1925'], default: 'two', alternatives: ['three'] },
  'I-39': { articles: ['2'], default: 'same-day-number', alternatives: ['30-days'] },
} as const satisfies Record<string, Reading>;

export type InterpretationId = keyof typeof INTERPRETATIONS;
export type Interpretations = {
  readonly [Id in InterpretationId]:
    | (typeof INTERPRETATIONS)[Id]['default']
    | (typeof INTERPRETATIONS)[Id]['alternatives'][number];
};

// The keys of a constant object are exactly its type's keys.
export const INTERPRETATION_IDS = Object.keys(INTERPRETATIONS) as InterpretationId[];

export const isInterpretation = (text: string): text is InterpretationId => Object.hasOwn(INTERPRETATIONS, text);

/** The codes that a number may take, the default first. */
export function readingsOf(id: InterpretationId): readonly string[] {
  const reading: Reading = INTERPRETATIONS[id];
  return [reading.default, ...reading.alternatives];
}

const DEFAULTS = INTERPRETATION_IDS.map((id) => [id, INTERPRETATIONS[id].default]);
// Every number has just been given one of its own codes.
export const DEFAULT_INTERPRETATIONS = Object.fromEntries(DEFAULTS) as Interpretations;

/** What of the overrides is no known number or no reading of it: `I-99`, `I-02=often`. */
export function unknownReadings(overrides: Readonly<Record<string, string>>): string[] {
  return Object.entries(overrides)
    .filter(([id, code]) => !(isInterpretation(id) && readingsOf(id).includes(code)))
    .map(([id, code]) => (isInterpretation(id) ? `${id}=${code}` : id));
}

/** The defaults with a campaign's own readings. Overrides are checked where they are entered: an unknown one is a bug. */
export function resolveInterpretations(overrides: Readonly<Record<string, string>>): Interpretations {
  const unknown = unknownReadings(overrides);
  if (unknown.length > 0) throw new RangeError(`Unknown readings: ${unknown.join(', ')}`);
  // Each has just been found to be a code of its number.
  return { ...DEFAULT_INTERPRETATIONS, ...overrides } as Interpretations;
}
