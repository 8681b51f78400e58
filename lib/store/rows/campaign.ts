import { type CivilDay, dayOfDate } from '@/lib/kernel/civil-day';
import { dayOfColumn } from '@/lib/kernel/stored-days';
import { type Interpretations, resolveInterpretations } from '@/lib/law/interpretations';
import type { Db } from '../client';
import { Prisma } from '../generated/client';
import type { CampaignModel } from '../generated/models/Campaign';
import { joined } from './joined';

/** A campaign as acts and queries need it. */
export interface CampaignFacts {
  readonly id: string;
  readonly territoryId: string;
  readonly name: string;
  readonly startsOn: CivilDay;
  readonly mode: 'conduct' | 'reconstruct';
  /** The day its chair has set, else null: the real day. */
  readonly today: CivilDay | null;
  readonly norms: Readonly<Record<string, unknown>>;
  readonly interpretations: Interpretations;
}

/** A campaign beside other records of a row. */
export const CAMPAIGN = joined<CampaignModel>('campaign', Object.values(Prisma.CampaignScalarFieldEnum));

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  // A JSON object, or nothing of use.
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

/** The readings of a campaign as its column stores those that are not the default. */
export const storedReadings = (value: unknown): Interpretations =>
  resolveInterpretations(
    Object.fromEntries(
      Object.entries(recordOf(value)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
  );

export const campaignOfRow = (row: CampaignModel): CampaignFacts => ({
  id: row.id,
  territoryId: row.territoryId,
  name: row.name,
  startsOn: dayOfDate(row.startsOn),
  mode: row.mode === 'reconstruct' ? 'reconstruct' : 'conduct',
  today: dayOfColumn(row.today),
  norms: recordOf(row.norms),
  interpretations: storedReadings(row.interpretations),
});

export async function findCampaign(db: Db, id: string): Promise<CampaignFacts | null> {
  const row = await db.campaign.findUnique({ where: { id } });
  return row === null ? null : campaignOfRow(row);
}
