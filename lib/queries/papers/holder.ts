import type { Signature } from '@/lib/papers/parts';
import type { Db } from '@/lib/store/client';
import type { Holder } from '@/lib/store/rows/appeal-route';
import { executiveName, sovietName } from './body-names';
import { getCommission, type PaperCommission, signaturesOf, underOf } from './commission';

/** Who has a complaint, as papers need it: the commission, or the soviet or executive committee in its stead (33). */
export interface PaperHolder extends PaperCommission {
  readonly office: 'soviet' | 'executive' | null;
  /** The word is the Presidium's (32): the central commission keeps it, and does not sign it. */
  readonly isPresidium: boolean;
}

interface StoredHolder {
  readonly body?: string;
  readonly commissionId: string;
  readonly office: string | null;
  readonly officeId: string | null;
}

export async function getHolder(db: Db, { commissionId, office, officeId, body }: StoredHolder): Promise<PaperHolder> {
  if (office === null || officeId === null) {
    const commission = await getCommission(db, commissionId);
    return body === 'vtsik-presidium' ? presidiumBy(commission) : { ...commission, office: null, isPresidium: false };
  }
  const territory = await db.territory.findUniqueOrThrow({ where: { id: officeId } });
  const isSoviet = office === 'soviet';
  return {
    ...{ id: officeId, office: isSoviet ? 'soviet' : 'executive', members: [], territory, isPresidium: false },
    body: isSoviet ? sovietName(territory) : executiveName(territory),
    under: await underOf(db, territory.path),
  };
}

const presidiumBy = (commission: PaperCommission): PaperHolder => ({
  ...commission,
  ...{ body: 'Президиум ВЦИК', under: null, members: [], office: null, isPresidium: true },
});

export const holderOf = ({ commissionId, office }: Holder): StoredHolder => ({
  ...{ commissionId, office: office?.kind ?? null, officeId: office?.territoryId ?? null },
});

const POSTS = { soviet: 'Председатель совета', executive: 'Председатель исполнительного комитета' } as const;

const nameless = (post: string): Signature => ({ post, name: null });

/** The chair's line and the secretary's; an office's people are not kept, so that their names are written by hand. */
export function signaturesOfHolder(holder: PaperHolder): Signature[] {
  if (holder.isPresidium) return [nameless('Председатель ВЦИК'), nameless('Секретарь ВЦИК')];
  if (holder.office === null) return signaturesOf(holder);
  return [nameless(POSTS[holder.office]), nameless('Секретарь')];
}
