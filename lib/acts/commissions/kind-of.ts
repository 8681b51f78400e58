import type { CommissionKind } from '@/lib/access/functions';
import type { TerritoryKind } from '@/lib/access/territory-kinds';

const KINDS: Readonly<Record<Exclude<TerritoryKind, 'settlement' | 'republic'>, CommissionKind>> = {
  krai: 'guberniya',
  oblast: 'guberniya',
  guberniya: 'guberniya',
  okrug: 'uezd',
  uezd: 'uezd',
  raion: 'volost',
  volost: 'volost',
  city: 'city',
  'city-district': 'city-district',
  selsoviet: 'village',
};

/**
 * The kind of commission that a territory has; null where it has none. A republic above all others is the RSFSR, with the
 * central commission; one within it is autonomous, and its own commission stands in place of the guberniya's.
 */
export function commissionKindOf(territory: {
  readonly kind: TerritoryKind;
  readonly isRoot: boolean;
}): CommissionKind | null {
  const { kind, isRoot } = territory;
  if (kind === 'settlement') return null;
  if (kind === 'republic') return isRoot ? 'central' : 'republic';
  return KINDS[kind];
}
