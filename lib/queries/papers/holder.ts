import type { Signature } from '@/lib/papers/parts';
import type { Db } from '@/lib/store/client';
import type { Holder } from '@/lib/store/rows/appeal-route';
import { executiveName, sovietName } from './body-names';
import { getCommission, type PaperCommission, signaturesOf, underOf } from './commission';

/** Who has a complaint, as papers need it: the commission, or the soviet or executive committee in its stead (33). */
export interface PaperHolder extends PaperCommission {
  readonly office: 'soviet' | 'executive' | null;
}

interface StoredHolder {
  readonly commissionId: string;
  readonly office: string | null;
  readonly officeId: string | null;
}

export async function getHolder(db: Db, { commissionId, office, officeId }: StoredHolder): Promise<PaperHolder> {
  if (office === null || officeId === null) return { ...(await getCommission(db, commissionId)), office: null };
  const territory = await db.territory.findUniqueOrThrow({ where: { id: officeId } });
  const isSoviet = office === 'soviet';
  return {
    ...{ id: officeId, office: isSoviet ? 'soviet' : 'executive', members: [], territory },
    body: isSoviet ? sovietName(territory) : executiveName(territory),
    under: await underOf(db, territory.path),
  };
}

export const holderOf = ({ commissionId, office }: Holder): StoredHolder => ({
  ...{ commissionId, office: office?.kind ?? null, officeId: office?.territoryId ?? null },
});

const POSTS = { soviet: 'Председатель совета', executive: 'Председатель исполнительного комитета' } as const;

/** The chair's line and the secretary's; an office's people are not kept, so that their names are written by hand. */
export function signaturesOfHolder(holder: PaperHolder): Signature[] {
  if (holder.office === null) return signaturesOf(holder);
  return [
    { post: POSTS[holder.office], name: null },
    { post: 'Секретарь', name: null },
  ];
}
