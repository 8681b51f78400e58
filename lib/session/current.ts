import { cookies } from 'next/headers';
import { getToken } from 'next-auth/jwt';
import { cache } from 'react';
import { env } from '@/lib/env';
import type { Actor } from './actor';
import { findActor } from './sessions';

type TokenRequest = NonNullable<Parameters<typeof getToken>[0]>['req'];

/** Our session's token inside next-auth's cookie; null when there is none or it was tampered with. */
async function findCookieToken(jar: ReadonlyMap<string, string>): Promise<string | null> {
  const secret = env().NEXTAUTH_SECRET;
  if (secret === undefined) return null;
  // getToken reads `headers` and `cookies` alone, whatever kind of request it is said to take.
  const req = { headers: {}, cookies: Object.fromEntries(jar) } as unknown as TokenRequest;
  const token = await getToken({ req, secret });
  return token?.session ?? null;
}

/** Our session's token in the browser's own cookie. */
export async function findBrowserToken(): Promise<string | null> {
  const jar = new Map((await cookies()).getAll().map(({ name, value }) => [name, value]));
  return findCookieToken(jar);
}

/** Who is signed in with the browser, looked up once a request. */
export const findCurrentActor = cache(async (): Promise<Actor | null> => {
  const token = await findBrowserToken();
  return token === null ? null : findActor(token);
});

export interface RequestToken {
  readonly token: string;
  readonly by: 'bearer' | 'cookie';
}

/** The token of a call over HTTP that `sent` these headers: the bearer's, else the browser's own cookie. */
export async function findRequestToken(sent: Headers): Promise<RequestToken | null> {
  const authorization = sent.get('authorization');
  if (authorization !== null) {
    const match = /^Bearer\s+(\S+)$/i.exec(authorization);
    return match?.[1] === undefined ? null : { token: match[1], by: 'bearer' };
  }
  const token = await findBrowserToken();
  return token === null ? null : { token, by: 'cookie' };
}
