import { z } from 'zod';
import type { ActorAppointment } from '@/lib/access/actor';
import { isWithin } from '@/lib/access/allow';
import type { AppointedFunction, CommissionKind } from '@/lib/access/functions';
import type { CivilDay } from '@/lib/kernel/civil-day';
import { ok } from '@/lib/kernel/result';
import type { Interpretations } from '@/lib/law/interpretations';
import { campaignOfRow } from '@/lib/store/rows/campaign';
import { defineQuery, type QueryContext } from '../query';

/** One desk that an account may sit at: an appointment, in a campaign. */
export interface DeskPlace {
  /** `APPOINTMENT` or `APPOINTMENT.CAMPAIGN`: which desk is chosen. */
  readonly key: string;
  readonly appointmentId: string;
  readonly function: AppointedFunction;
  readonly commission: { readonly id: string; readonly kind: CommissionKind } | null;
  /** Its name is empty for an admin of the whole guberniya. */
  readonly territory: { readonly id: string; readonly path: string; readonly name: string };
  readonly campaign: DeskCampaign | null;
}

export interface DeskCampaign {
  readonly id: string;
  readonly name: string;
  readonly mode: 'conduct' | 'reconstruct';
  readonly startsOn: CivilDay;
  /** The day its chair has set; null follows the real day. */
  readonly today: CivilDay | null;
  readonly interpretations: Interpretations;
}

interface PlacedCampaign extends DeskCampaign {
  readonly path: string;
}

async function listCampaigns(context: QueryContext): Promise<readonly PlacedCampaign[]> {
  const rows = await context.db.campaign.findMany({
    include: { territory: { select: { path: true } } },
    orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
  });
  return rows.map((row) => {
    const { id, name, mode, startsOn, today, interpretations } = campaignOfRow(row);
    return { id, name, mode, startsOn, today, interpretations, path: row.territory.path };
  });
}

const touches = (campaign: PlacedCampaign, { territoryPath }: ActorAppointment): boolean =>
  isWithin(campaign.path, territoryPath) || isWithin(territoryPath, campaign.path);

function placesOf(appointment: ActorAppointment, campaigns: readonly PlacedCampaign[]): DeskPlace[] {
  const own =
    appointment.campaignId === null
      ? campaigns.filter((campaign) => touches(campaign, appointment))
      : campaigns.filter((campaign) => campaign.id === appointment.campaignId);
  const base = {
    appointmentId: appointment.id,
    function: appointment.function,
    commission: appointment.commission,
    territory: {
      id: appointment.territoryId,
      path: appointment.territoryPath,
      name: appointment.territoryName,
    },
  };
  if (own.length === 0) return [{ ...base, key: appointment.id, campaign: null }];
  return own.map(({ path: _path, ...campaign }) => ({
    ...base,
    campaign,
    key: `${appointment.id}.${campaign.id}`,
  }));
}

/** Every desk of the signed-in account, the latest campaign first. */
export const places = defineQuery({
  name: 'accounts/places',
  input: z.object({}),
  run: async (context) => {
    const campaigns = await listCampaigns(context);
    const { accountId: id, login, name } = context.actor;
    const items = context.actor.appointments.flatMap((appointment) => placesOf(appointment, campaigns));
    return ok({ account: { id, login, name }, items });
  },
});
