import type { Actor } from '@/lib/session/actor';
import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { CAMPAIGN, type CampaignFacts, campaignOfRow } from '@/lib/store/rows/campaign';
import { liesUnder } from '@/lib/store/rows/within';

export interface Place {
  readonly id: string;
  readonly path: string;
}

/**
 * The campaign that an act on a soviet's own papers belongs to: the one it names, else the appointment's, else the latest
 * over that territory. None between campaigns, and when the one named does not cover the place. `path` is an expression of
 * the place's path; the statement gives one row at most, of the table's own columns.
 */
export function campaignOver({ appointments }: Actor, path: Prisma.Sql, campaignId?: string): Prisma.Sql {
  const bound = appointments.filter((appointment) => appointment.campaignId !== null);
  const given = Prisma.sql`${campaignId ?? null}::uuid`;
  const named =
    bound.length === 0
      ? given
      : Prisma.sql`coalesce(${given}, (
    SELECT mine.campaign_id
    FROM unnest(
      ${bound.map((appointment) => appointment.campaignId)}::uuid[], ${bound.map(({ territoryPath }) => territoryPath)}::text[]
    ) WITH ORDINALITY AS mine(campaign_id, path, no)
    WHERE mine.path = '' OR ${liesUnder(path, Prisma.sql`mine.path`)}
    ORDER BY mine.no LIMIT 1))`;
  return Prisma.sql`
    SELECT over.* FROM campaign over
    WHERE over.territory_id = ANY(string_to_array(${path}, '.')::uuid[]) AND over.id = coalesce(${named}, over.id)
    ORDER BY over.starts_on DESC, over.id DESC LIMIT 1`;
}

/** As `campaignOver`, of a place that has been read. */
export async function findCampaignOver(
  tx: Db,
  actor: Actor,
  place: Place,
  campaignId: string | undefined,
): Promise<CampaignFacts | null> {
  const [found] = await tx.$queryRaw<Record<string, unknown>[]>`
    SELECT ${CAMPAIGN.columns}
    FROM (${campaignOver(actor, Prisma.sql`${place.path}::text`, campaignId)}) campaign`;
  const row = found === undefined ? null : CAMPAIGN.of(found);
  return row === null ? null : campaignOfRow(row);
}
