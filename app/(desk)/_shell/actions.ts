'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { findBrowserToken } from '@/lib/session/current';
import { endSession } from '@/lib/session/sessions';
import { PLACE_COOKIE } from './place-cookie';

/** Opens another desk of the same account. A key of nobody's desk opens nothing. */
export async function choosePlace(key: string): Promise<void> {
  (await cookies()).set(PLACE_COOKIE, key, { path: '/', sameSite: 'lax', httpOnly: true });
  redirect('/desk');
}

/** Ends the session on the server's side and forgets its cookies. */
export async function signOut(): Promise<void> {
  const token = await findBrowserToken();
  if (token !== null) await endSession(token);
  const jar = await cookies();
  for (const { name } of jar.getAll()) if (name.includes('next-auth.session-token')) jar.delete(name);
  jar.delete(PLACE_COOKIE);
  redirect('/');
}
