import type { AccessActor } from '@/lib/access/actor';
import type { Db, Store } from '@/lib/store/client';

/** Who is signed in, with the store of the guberniya they signed in to: the only way an act comes by one. */
export interface Actor extends AccessActor {
  readonly login: string;
  readonly sessionId: string;
  readonly store: Store;
  /** Of one only presumed to be so still: asks whether it is. Left out where the database has just said so. */
  readonly confirm?: (db: Db) => Promise<boolean>;
}

/** Thrown where an actor was presumed and is not so any more: nothing was done. */
export class ActorChanged extends Error {}

/** Throws `ActorChanged` unless the actor is as it was read. */
export async function confirmActor({ confirm }: Actor, db: Db): Promise<void> {
  if (confirm !== undefined && !(await confirm(db))) throw new ActorChanged();
}

/** What `asked` gives once the actor is confirmed; until then it is nobody's, be it a refusal. */
export async function afterConfirming<T>(confirmed: Promise<void>, asked: Promise<T>): Promise<T> {
  const [, given] = await Promise.allSettled([confirmed, asked]);
  await confirmed;
  if (given.status === 'rejected') throw given.reason;
  return given.value;
}
