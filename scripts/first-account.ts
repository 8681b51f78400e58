import { randomInt } from 'node:crypto';
import { newId } from '@/lib/kernel/ids';
import { hashPassword } from '@/lib/session/password';
import type { Store } from '@/lib/store/client';

export const FIRST_LOGIN = 'admin';

// No letter or digit here can be taken for another when the password is copied from a screen by hand.
const SIGNS = 'abcdefghkmnpqrstuvwxyz23456789';

export function makePassword(): string {
  const group = () => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}

/** The account that founds everything else, over the whole guberniya; null when there are accounts already. */
export async function openFirstAccount(store: Store, given: string | undefined): Promise<string | null> {
  if ((await store.prisma.account.count()) > 0) return null;
  const password = given ?? makePassword();
  const passwordHash = await hashPassword(password);
  await store.transaction(async (tx) => {
    const accountId = newId();
    await tx.account.create({ data: { id: accountId, login: FIRST_LOGIN, name: 'Администратор', passwordHash } });
    await tx.appointment.create({ data: { id: newId(), accountId, function: 'admin' } });
  });
  return password;
}
