/** Kinds of territory, the highest first. */
export const TERRITORY_KINDS = [
  'republic',
  'krai',
  'oblast',
  'guberniya',
  'okrug',
  'uezd',
  'raion',
  'volost',
  'city',
  'city-district',
  'selsoviet',
  'settlement',
] as const;
export type TerritoryKind = (typeof TERRITORY_KINDS)[number];

const PROVINCES = ['krai', 'oblast', 'guberniya'] as const;
const COUNTIES = ['okrug', 'uezd'] as const;
const DISTRICTS = ['raion', 'volost'] as const;

/** What a territory may lie in; the year 1926 has the old and the new division side by side. */
const PARENTS: Readonly<Record<TerritoryKind, readonly TerritoryKind[]>> = {
  republic: ['republic'],
  krai: ['republic'],
  oblast: ['republic', 'krai'],
  guberniya: ['republic', 'krai', 'oblast'],
  okrug: ['republic', ...PROVINCES],
  uezd: ['republic', ...PROVINCES],
  raion: [...PROVINCES, ...COUNTIES],
  volost: [...PROVINCES, ...COUNTIES],
  city: ['republic', ...PROVINCES, ...COUNTIES, ...DISTRICTS],
  'city-district': ['city'],
  selsoviet: [...COUNTIES, ...DISTRICTS],
  settlement: ['selsoviet', 'city'],
};

/** What can stand without anything above it. */
const ROOTS: readonly TerritoryKind[] = ['republic', ...PROVINCES, ...COUNTIES, ...DISTRICTS, 'city'];

export const fitsUnder = (kind: TerritoryKind, parent: TerritoryKind | null): boolean =>
  parent === null ? ROOTS.includes(kind) : PARENTS[kind].includes(parent);

/** The kinds that may be added under a territory, the highest first. */
export const kindsUnder = (parent: TerritoryKind | null): readonly TerritoryKind[] =>
  TERRITORY_KINDS.filter((kind) => fitsUnder(kind, parent));

export const CITY_RANKS = ['guberniya', 'other'] as const;
