import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { Actor } from '@/lib/session/actor';
import { PATH_HEADER } from '@/lib/session/address';
import { findCurrentActor } from '@/lib/session/current';

/** Who is signed in; whoever is not goes to sign in and comes back to this very page. */
export async function requireActor(): Promise<Actor> {
  const actor = await findCurrentActor();
  if (actor !== null) return actor;
  const asked = new URL((await headers()).get(PATH_HEADER) ?? '/desk', 'http://here');
  asked.searchParams.delete('_rsc');
  redirect(`/sign-in?callbackUrl=${encodeURIComponent(asked.pathname + asked.search)}`);
}
