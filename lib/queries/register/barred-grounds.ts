import type { BarredReason } from '@/lib/law/stated-ground';
import { barredIn } from '@/lib/registers/check-lishenets';
import { resolveMapping } from '@/lib/registers/columns';
import { BY_HAND, type ImportHead } from './find-import';

interface Rejected {
  readonly fields: readonly string[];
  readonly reasons: readonly string[];
}

/** art. 17: what for a person may not be deprived, where a row of the disfranchised was rejected for stating it. */
export function barredOf({ kind, heading, mapping }: ImportHead): (row: Rejected) => readonly BarredReason[] {
  if (kind !== 'lishentsy') return () => [];
  const columns = resolveMapping('lishentsy', heading, BY_HAND.parse(mapping)).mapping;
  return ({ fields, reasons }) => (reasons.includes('ground-unknown') ? barredIn(fields, columns) : []);
}
