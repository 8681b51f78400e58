import { lishentsyImport } from '@/lib/acts/lishentsy/import-kind';
import type { ImportKind } from './kind';
import { residentsImport } from './residents';
import { settlementsImport } from './settlements';

const KINDS: readonly ImportKind[] = [settlementsImport, residentsImport, lishentsyImport];

export function getImportKind(kind: string): ImportKind {
  const found = KINDS.find((item) => item.kind === kind);
  if (found === undefined) throw new Error(`No register of kind "${kind}" is imported`);
  return found;
}
