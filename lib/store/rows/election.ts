import { COMMISSION_KINDS, type CommissionKind } from '@/lib/access/functions';
import { type CivilDay, dayOfDate } from '@/lib/kernel/civil-day';
import { oneOf } from '@/lib/kernel/one-of';
import type { Db } from '../client';
import { Prisma } from '../generated/client';
import type { CommissionModel } from '../generated/models/Commission';
import type { ElectionModel } from '../generated/models/Election';
import { often } from '../straight';
import { CAMPAIGN, type CampaignFacts, campaignOfRow } from './campaign';
import { joined } from './joined';

/** The elections of one soviet, with everything that acts on them look at first. */
export interface ElectionFacts {
  readonly id: string;
  readonly startsOn: CivilDay;
  readonly seats: number | null;
  readonly version: number;
  readonly soviet: { readonly id: string; readonly name: string; readonly path: string; readonly kind: string };
  readonly commission: { readonly id: string; readonly kind: CommissionKind; readonly hasEnded: boolean };
  readonly campaign: CampaignFacts;
}

const ELECTION = joined<Pick<ElectionModel, 'id' | 'startsOn' | 'seats' | 'version'>>('election', [
  'id',
  'startsOn',
  'seats',
  'version',
]);
const SOVIET = joined<ElectionFacts['soviet']>('soviet', ['id', 'name', 'path', 'kind']);
const COMMISSION = joined<Pick<CommissionModel, 'id' | 'kind' | 'endedOn'>>('commission', ['id', 'kind', 'endedOn']);

export async function findElection(db: Db, id: string): Promise<ElectionFacts | null> {
  const [election] = await listElections(db, [id]);
  return election ?? null;
}

export async function listElections(db: Db, ids: readonly string[]): Promise<ElectionFacts[]> {
  const rows = await db.$queryRaw<Record<string, unknown>[]>(
    often(Prisma.sql`
      SELECT ${ELECTION.columns}, ${SOVIET.columns}, ${COMMISSION.columns}, ${CAMPAIGN.columns}
      FROM election JOIN territory soviet ON soviet.id = election.soviet_id
      JOIN commission ON commission.id = election.commission_id JOIN campaign ON campaign.id = election.campaign_id
      WHERE election.id = ANY(${[...ids]}::uuid[])`),
  );
  return rows.flatMap((row): ElectionFacts[] => {
    const [election, soviet, made, campaign] = [ELECTION.of(row), SOVIET.of(row), COMMISSION.of(row), CAMPAIGN.of(row)];
    if (!election || !soviet || !made || !campaign) return [];
    return [
      {
        ...{
          id: election.id,
          startsOn: dayOfDate(election.startsOn),
          seats: election.seats,
          version: election.version,
        },
        soviet,
        commission: { id: made.id, kind: oneOf(COMMISSION_KINDS, made.kind), hasEnded: made.endedOn !== null },
        campaign: campaignOfRow(campaign),
      },
    ];
  });
}
