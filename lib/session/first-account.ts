import type { Store } from '@/lib/store/client';
import { hashPassword } from './password';

export const FIRST_LOGIN = 'admin';

/** Makes the first account, an admin of the whole guberniya, where there is no account yet; its id, else null. */
export async function makeFirstAccount(store: Store, password: string, name = 'Администратор'): Promise<string | null> {
  const passwordHash = await hashPassword(password);
  return store.transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('first account', 0))`;
    if ((await tx.account.count()) > 0) return null;
    const account = await tx.account.create({ data: { login: FIRST_LOGIN, name, passwordHash } });
    await tx.appointment.create({ data: { accountId: account.id, function: 'admin' } });
    return account.id;
  });
}
