import { COMMISSION_KINDS, type CommissionKind } from '@/lib/access/functions';
import { type CivilDay, dayOfDate } from '@/lib/kernel/civil-day';
import { oneOf } from '@/lib/kernel/one-of';
import type { Db } from '../client';
import { Prisma } from '../generated/client';
import type { CampaignModel } from '../generated/models/Campaign';
import { often } from '../straight';
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

interface Row extends Omit<CampaignModel, 'id' | 'version' | 'startsOn'> {
  readonly id: string;
  readonly starts_on: Date;
  readonly seats: number | null;
  readonly version: number;
  readonly soviet_id: string;
  readonly soviet_name: string;
  readonly soviet_path: string;
  readonly soviet_kind: string;
  readonly commission_id: string;
  readonly commission_kind: string;
  readonly campaign_id: string;
  readonly campaign_starts_on: Date;
  readonly campaign_version: number;
}

export async function findElection(db: Db, id: string): Promise<ElectionFacts | null> {
  const [election] = await listElections(db, [id]);
  return election ?? null;
}

export async function listElections(db: Db, ids: readonly string[]): Promise<ElectionFacts[]> {
  const rows = await db.$queryRaw<Row[]>(
    often(Prisma.sql`
      SELECT e.id, e.starts_on, e.seats, e.version, soviet.id AS soviet_id, soviet.name AS soviet_name, soviet.path AS soviet_path,
        soviet.kind AS soviet_kind, made.id AS commission_id, made.kind AS commission_kind, c.id AS campaign_id,
        c.territory_id AS "territoryId", c.name, c.starts_on AS campaign_starts_on, c.mode, c.today, c.norms, c.interpretations,
        c.version AS campaign_version
      FROM election e JOIN territory soviet ON soviet.id = e.soviet_id JOIN commission made ON made.id = e.commission_id
      JOIN campaign c ON c.id = e.campaign_id WHERE e.id = ANY(${[...ids]}::uuid[])`),
  );
  return rows.map((row) => ({
    ...{ id: row.id, startsOn: dayOfDate(row.starts_on), seats: row.seats, version: row.version },
    soviet: { id: row.soviet_id, name: row.soviet_name, path: row.soviet_path, kind: row.soviet_kind },
    commission: { id: row.commission_id, kind: oneOf(COMMISSION_KINDS, row.commission_kind) },
    campaign: campaignOfRow({
      ...row,
      ...{ id: row.campaign_id, startsOn: row.campaign_starts_on, version: row.campaign_version },
    }),
  }));
}
