import type { ArticleRef } from './finding';

/** Where a number comes from; one from memory shows its warning wherever it counts (G-7). */
export type Source = 'instruction' | 'found' | 'memory' | 'analysis' | 'campaign';

export interface Parameter {
  readonly value: number;
  readonly source: Source;
  readonly unverified: boolean;
  readonly article: ArticleRef;
  /** The constitution's article, when the Instruction itself does not hold the number. */
  readonly constitution?: string;
}

const instruction = (article: ArticleRef, value: number): Parameter => ({
  article,
  value,
  source: 'instruction',
  unverified: false,
});
const memory = (article: ArticleRef, constitution: string | undefined, value: number): Parameter => ({
  article,
  value,
  source: 'memory',
  unverified: true,
  ...(constitution === undefined ? {} : { constitution }),
});
const found = (article: ArticleRef, constitution: string, value: number): Parameter => ({
  article,
  constitution,
  value,
  source: 'found',
  unverified: false,
});

export const PARAMETERS = {
  publicationDays: instruction('25', 20),
  noticeDays: instruction('35', 5),
  uchastokLimit: instruction('37', 500),
  quorumPercent: instruction('40', 35),
  restorationYears: instruction('19', 5),
  villageRevisionMembers: instruction('55', 3),
  revisionCandidates: instruction('55', 2),
  volostRevisionMin: instruction('56', 3),
  volostRevisionMax: instruction('56', 5),
  votingAge: memory('38', '68', 18),
  villagePerSeat: memory('43', undefined, 100),
  villageMinSeats: memory('43', undefined, 3),
  villageMaxSeats: memory('43', undefined, 100),
  kraiPerInhabitants: memory('50.б', '51.а', 25_000),
  kraiPerElectors: memory('50.б', '51.а', 5_000),
  guberniyaPerInhabitants: memory('50.б', '51.б', 10_000),
  guberniyaPerElectors: memory('50.б', '51.б', 2_000),
  okrugPerInhabitants: memory('50.б', '51.в', 5_000),
  okrugPerElectors: memory('50.б', '51.в', 1_000),
  uezdPerInhabitants: memory('50.б', '51.г', 1_000),
  uezdPerElectors: memory('50.б', '51.г', 200),
  volostPerInhabitants: memory('50.а', '51.д', 300),
  volostPerElectors: memory('50.а', '51.д', 60),
  allRussianPerInhabitants: found('50.в', '20', 125_000),
  allRussianPerElectors: found('50.в', '20', 25_000),
} as const satisfies Record<string, Parameter>;

export type ParameterName = keyof typeof PARAMETERS;
export type Parameters = Readonly<Record<ParameterName, Parameter>>;

export const PARAMETER_NAMES = Object.keys(PARAMETERS) as ParameterName[];

/** The Instruction's own numbers are the law: a campaign may type only those that stand outside it. */
export const isSettable = (name: ParameterName): boolean => PARAMETERS[name].source !== 'instruction';

/** What of the overrides cannot be set, or is no positive whole number. */
export function unfitNorms(overrides: Readonly<Record<string, number>>): string[] {
  return Object.entries(overrides)
    .filter(([name, value]) => {
      const isKnown = Object.hasOwn(PARAMETERS, name) && isSettable(name as ParameterName);
      return !isKnown || !Number.isSafeInteger(value) || value <= 0;
    })
    .map(([name]) => name);
}

/** The norms with those that a campaign has typed from the paper at hand: they count as verified by it. */
export function resolveParameters(overrides: Readonly<Record<string, number>>): Parameters {
  const unfit = unfitNorms(overrides);
  if (unfit.length > 0) throw new RangeError(`Unfit norms: ${unfit.join(', ')}`);
  const entries = PARAMETER_NAMES.map((name) => {
    const value = overrides[name];
    return [name, value === undefined ? PARAMETERS[name] : typed(PARAMETERS[name], value)];
  });
  // Every name has just been given its parameter.
  return Object.fromEntries(entries) as Parameters;
}

const typed = (parameter: Parameter, value: number): Parameter => ({
  ...parameter,
  value,
  source: 'campaign',
  unverified: false,
});
