import { env } from '@/lib/env';
import { openStore, type Store } from '@/lib/store/client';

// Next loads a module more than once in one process; the pools must be opened once.
const holder = globalThis as typeof globalThis & { izbirkomStores?: Map<string, Store> };

/** The store of a guberniya that this install serves; null for any other name. */
export function findStore(guberniya: string): Store | null {
  const { DATABASE_URL, IZBIRKOM_GUBERNIYAS } = env();
  if (DATABASE_URL === undefined || !IZBIRKOM_GUBERNIYAS.includes(guberniya)) return null;
  holder.izbirkomStores ??= new Map();
  const open = holder.izbirkomStores.get(guberniya) ?? openStore(DATABASE_URL, guberniya);
  holder.izbirkomStores.set(guberniya, open);
  return open;
}

/** The guberniya meant when none is named: the only one served, else none. */
export function findGuberniya(named: string | undefined): string | null {
  const served = env().IZBIRKOM_GUBERNIYAS;
  if (named !== undefined) return served.includes(named) ? named : null;
  return served.length === 1 ? (served[0] ?? null) : null;
}

/** Every store that this install serves. */
export const listStores = (): readonly Store[] =>
  env()
    .IZBIRKOM_GUBERNIYAS.map(findStore)
    .filter((store) => store !== null);
