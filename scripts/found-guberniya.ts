import type { DemonstrationSignIn } from '@/lib/session/demonstration';
import { openStore, type Store } from '@/lib/store/client';
import { type Database, migrateAll } from './database';
import { dropGuberniya, hasRows, loadDemonstration, performDemonstration, stateOfDemonstration } from './demonstration';
import { FIRST_LOGIN, openFirstAccount } from './first-account';
import { keepNamesRead } from './read-names';
import { note } from './steps';

export type Founded = { readonly password: string | null; readonly signIns: readonly DemonstrationSignIn[] };
type Wish = { readonly isDemo: boolean; readonly password: string | undefined };

async function within<T>(database: Database, guberniya: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = openStore(database.programUrl, guberniya, 4);
  try {
    return await work(store);
  } finally {
    await store.prisma.$disconnect();
  }
}

/** Makes a guberniya ready to be worked in: the first account, and the demonstration where an empty one wants it. */
export async function foundGuberniya(guberniya: string, database: Database, wish: Wish): Promise<Founded> {
  const isBroken = await within(
    database,
    guberniya,
    async (store) => (await stateOfDemonstration(store)) === 'broken-off',
  );
  // The program was not open yet when it was broken off, so nobody's work lies among its rows.
  if (isBroken) {
    await dropGuberniya(database.ownerUrl, guberniya);
    await migrateAll(database, [guberniya]);
  }
  return within(database, guberniya, async (store) => {
    const password = await openFirstAccount(store, wish.password);
    await keepNamesRead(store).catch((fault: unknown) => note(`names were not read anew: ${String(fault)}`));
    const demonstration = await loadDemonstration();
    if (demonstration === null) return { password, signIns: [] };
    if (wish.isDemo && !(await hasRows(store))) {
      const admin = await store.prisma.account.findUniqueOrThrow({ where: { login: FIRST_LOGIN } });
      await performDemonstration(store, demonstration, admin.id);
    }
    const isThere = (await stateOfDemonstration(store)) === 'done';
    return { password, signIns: isThere ? demonstration.demonstrationSignIns : [] };
  });
}
