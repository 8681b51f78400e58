import type { AccessActor } from '@/lib/access/actor';
import type { Store } from '@/lib/store/client';

/** Who is signed in, with the store of the guberniya they signed in to: the only way an act comes by one. */
export interface Actor extends AccessActor {
  readonly login: string;
  readonly sessionId: string;
  readonly store: Store;
}
