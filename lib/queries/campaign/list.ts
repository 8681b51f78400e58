import { z } from 'zod';
import type { AccessActor } from '@/lib/access/actor';
import { isWithin } from '@/lib/access/allow';
import { ok } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import type { CampaignModel } from '@/lib/store/generated/models/Campaign';
import type { TerritoryModel } from '@/lib/store/generated/models/Territory';
import { CAMPAIGN, type CampaignFacts, campaignOfRow } from '@/lib/store/rows/campaign';
import { joined } from '@/lib/store/rows/joined';
import { ask } from '../ask';
import { cutPage, decodeCursor, pageInput } from '../page';
import { defineQuery } from '../query';

export type CampaignItem = Pick<CampaignFacts, 'id' | 'name' | 'startsOn' | 'mode' | 'today'> & {
  readonly territory: { readonly id: string; readonly name: string; readonly kind: string };
};

/** A campaign is known to whoever lies in its territory, and to whoever its territory lies in. */
export const knowsCampaign = (actor: AccessActor, campaignId: string, path: string): boolean =>
  actor.appointments.some((appointment) =>
    appointment.campaignId === null
      ? isWithin(path, appointment.territoryPath) || isWithin(appointment.territoryPath, path)
      : appointment.campaignId === campaignId,
  );

export function campaignItemOf(
  row: CampaignModel & { territory: { id: string; name: string; kind: string } },
): CampaignItem {
  const { id, name, startsOn, mode, today } = campaignOfRow(row);
  const { territory } = row;
  return {
    ...{ id, name, startsOn, mode, today },
    territory: { id: territory.id, name: territory.name, kind: territory.kind },
  };
}

const TERRITORY = joined<Pick<TerritoryModel, 'id' | 'name' | 'kind' | 'path'>>('territory', [
  'id',
  'name',
  'kind',
  'path',
]);

/** Campaigns in sight, the latest first. */
export const campaignList = defineQuery({
  name: 'campaign/list',
  input: z.object(pageInput),
  run: async (context, { limit, cursor }) => {
    const found = await ask<Record<string, unknown>>(
      context.db,
      Prisma.sql`
        SELECT ${CAMPAIGN.columns}, ${TERRITORY.columns} FROM campaign JOIN territory ON territory.id = campaign.territory_id
        ORDER BY campaign.starts_on DESC, campaign.id DESC`,
    );
    const rows = found.flatMap((row) => {
      const [campaign, territory] = [CAMPAIGN.of(row), TERRITORY.of(row)];
      return campaign === null || territory === null ? [] : [{ ...campaign, territory }];
    });
    const known = rows.filter((row) => knowsCampaign(context.actor, row.id, row.territory.path)).map(campaignItemOf);
    const [after] = decodeCursor(cursor) ?? [];
    const start = after === undefined ? 0 : known.findIndex(({ id }) => id === after) + 1;
    return ok(cutPage(known.slice(start, start + limit + 1), limit, known.length, ({ id }) => [id]));
  },
});
