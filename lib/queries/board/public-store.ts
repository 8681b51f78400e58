import { findGuberniya, findStore, listStores } from '@/lib/session/stores';
import type { Store } from '@/lib/store/client';

/** The guberniya whose notice board is asked for: the one named, else the first served. Only what is posted is read from it. */
export function findPublicStore(named: string | undefined): Store | null {
  const guberniya = findGuberniya(named);
  return guberniya === null ? (named === undefined ? (listStores()[0] ?? null) : null) : findStore(guberniya);
}
