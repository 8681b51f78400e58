import { err, ok, type Result } from '@/lib/kernel/result';
import type { Store } from '@/lib/store/client';
import { inTurn } from './in-turn';
import { decoyHash, isPassword } from './password';
import { type NewSession, openSession } from './sessions';
import { findGuberniya, findStore } from './stores';

const TRIES = 10;
const WINDOW = 15 * 60 * 1000;

export interface Credentials {
  readonly login: string;
  readonly password: string;
  readonly guberniya?: string | undefined;
}

export type SignInFault = 'wrong' | 'too-many';

/** Opens a session for a login and password. Ten failures of a login from an address in fifteen minutes close the way. */
export async function signIn(
  credentials: Credentials,
  address: string,
  kind: 'browser' | 'token',
): Promise<Result<NewSession, SignInFault>> {
  const guberniya = findGuberniya(credentials.guberniya);
  const store = guberniya === null ? null : findStore(guberniya);
  if (store === null) {
    await isPassword(await decoyHash(), credentials.password);
    return err('wrong');
  }
  const login = credentials.login.trim().toLowerCase();
  // Tries sent all at once would otherwise each see that none had failed yet.
  return inTurn(`${store.guberniya}/${login}/${address}`, () =>
    trySignIn(store, { ...credentials, login }, address, kind),
  );
}

async function trySignIn(
  store: Store,
  { login, password }: Credentials,
  address: string,
  kind: 'browser' | 'token',
): Promise<Result<NewSession, SignInFault>> {
  if ((await countFailures(store, login, address)) >= TRIES) return err('too-many');
  const account = await store.prisma.account.findUnique({ where: { login } });
  const isRight = await isPassword(account?.passwordHash ?? (await decoyHash()), password);
  if (account === null || account.closedAt !== null || !isRight) {
    await store.prisma.signInFailure.create({ data: { login, address } });
    return err('wrong');
  }
  await store.prisma.signInFailure.deleteMany({ where: { login, address } });
  return ok(await openSession(store, account.id, kind));
}

const countFailures = (store: Store, login: string, address: string): Promise<number> =>
  store.prisma.signInFailure.count({ where: { login, address, at: { gt: new Date(Date.now() - WINDOW) } } });
