import { COMMISSION_KINDS, type CommissionKind } from '@/lib/access/functions';
import { type CivilDay, dayOfDate } from '@/lib/kernel/civil-day';
import { oneOf } from '@/lib/kernel/one-of';
import type { Db } from '../client';
import { type CampaignFacts, campaignOfRow } from './campaign';

/** The elections of one soviet, with everything that acts on them look at first. */
export interface ElectionFacts {
  readonly id: string;
  readonly startsOn: CivilDay;
  readonly seats: number | null;
  readonly version: number;
  readonly soviet: { readonly id: string; readonly name: string; readonly path: string; readonly kind: string };
  readonly commission: { readonly id: string; readonly kind: CommissionKind };
  readonly campaign: CampaignFacts;
}

export async function findElection(db: Db, id: string): Promise<ElectionFacts | null> {
  const row = await db.election.findUnique({
    where: { id },
    include: { campaign: true, commission: true, soviet: true },
  });
  if (row === null) return null;
  const { soviet, commission } = row;
  return {
    id: row.id,
    startsOn: dayOfDate(row.startsOn),
    seats: row.seats,
    version: row.version,
    soviet: { id: soviet.id, name: soviet.name, path: soviet.path, kind: soviet.kind },
    commission: { id: commission.id, kind: oneOf(COMMISSION_KINDS, commission.kind) },
    campaign: campaignOfRow(row.campaign),
  };
}
