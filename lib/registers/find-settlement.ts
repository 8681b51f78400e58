import { normalizeName, normalizePlace } from './normalize-name';

/** A settlement as a row names it; '' where the row does not say. */
export interface PlaceNames {
  readonly volost: string;
  readonly soviet: string;
  readonly settlement: string;
}

export interface KnownSettlement extends PlaceNames {
  readonly settlementId: string;
  readonly sovietId: string;
  /** False for a settlement outside the territory that the file was given for. */
  readonly isWithin: boolean;
}

export type SettlementFinder = (place: PlaceNames) => KnownSettlement | null;

/** What a file says once for all its rows, when it has no column for it. */
export type PlaceDefaults = Partial<Pick<PlaceNames, 'volost' | 'soviet'>>;

/** Equal for two rows that name one place in any spelling. */
export const placeKey = (place: PlaceNames): string => keyOf(place, normalizeName);

type Normalizer = (text: string) => string;

const keyOf = ({ volost, soviet, settlement }: PlaceNames, normalize: Normalizer): string =>
  [normalizePlace(volost), normalizePlace(soviet), normalize(settlement)].join('|');

/**
 * Finds settlements by name in any spelling. A row that leaves out the volost or the soviet finds its settlement when
 * only one fits; where «Горки» and «хутор Горки» are two places, each is found by its own name.
 */
export function settlementFinder(known: Iterable<KnownSettlement>): SettlementFinder {
  const full = new Map<string, KnownSettlement | null>();
  const bare = new Map<string, KnownSettlement | null>();
  for (const settlement of known) {
    for (const named of shortened(settlement)) {
      remember(full, keyOf(named, normalizeName), settlement);
      remember(bare, keyOf(named, normalizePlace), settlement);
    }
  }
  const asked = new Map<string, KnownSettlement | null>();
  return (place) => {
    const written = `${place.volost}|${place.soviet}|${place.settlement}`;
    const before = asked.get(written);
    if (before !== undefined) return before;
    const found = full.get(keyOf(place, normalizeName)) ?? bare.get(keyOf(place, normalizePlace)) ?? null;
    // Rows stand settlement by settlement; names that no one knows must not pile up.
    if (asked.size >= REMEMBERED) asked.clear();
    asked.set(written, found);
    return found;
  };
}

const REMEMBERED = 10_000;

function remember(index: Map<string, KnownSettlement | null>, key: string, settlement: KnownSettlement): void {
  // Two places under one key: neither may be guessed.
  index.set(key, index.has(key) ? null : settlement);
}

function* shortened(place: PlaceNames): Generator<PlaceNames> {
  for (const volost of new Set([place.volost, ''])) {
    for (const soviet of new Set([place.soviet, ''])) yield { volost, soviet, settlement: place.settlement };
  }
}
