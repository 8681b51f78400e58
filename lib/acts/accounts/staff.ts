import type { AccessActor, Scope } from '@/lib/access/actor';
import { WHOLE } from '@/lib/access/actor';
import { findAllowing, isVisible } from '@/lib/access/allow';
import { type AppointedFunction, COMMISSION_FUNCTIONS, FUNCTIONS } from '@/lib/access/functions';
import type { Permission } from '@/lib/access/permissions';
import { oneOf } from '@/lib/kernel/one-of';
import type { Db } from '@/lib/store/client';
import { type CampaignFacts, campaignOfRow } from '@/lib/store/rows/campaign';

/** Where an account belongs: one of its appointments, or the place where it was opened. */
export interface Place {
  readonly scope: Pick<Scope, 'territoryId' | 'territoryPath' | 'commissionId'>;
  readonly function: AppointedFunction | null;
  readonly campaign: CampaignFacts | null;
  readonly bodyId: string;
}

export const isOfCommission = (appointed: AppointedFunction): boolean =>
  COMMISSION_FUNCTIONS.some((known) => known === appointed);

/** A chair staffs the commission with clerks and agents, and with nobody else. */
export const mayStaff = (actingAs: string, appointed: AppointedFunction | null): boolean =>
  actingAs !== 'chair' || appointed === null || appointed === 'clerk' || appointed === 'agent';

export async function findCommissionPlace(tx: Db, id: string): Promise<Omit<Place, 'function'> | null> {
  const commission = await tx.commission.findUnique({ where: { id }, include: { territory: true, campaign: true } });
  if (commission === null) return null;
  const { territory, campaign } = commission;
  return {
    scope: { territoryId: territory.id, territoryPath: territory.path, commissionId: id },
    campaign: campaignOfRow(campaign),
    bodyId: id,
  };
}

export async function findTerritoryPlace(tx: Db, id: string): Promise<Omit<Place, 'function'> | null> {
  const territory = await tx.territory.findUnique({ where: { id } });
  if (territory === null) return null;
  return { scope: { territoryId: id, territoryPath: territory.path }, campaign: null, bodyId: id };
}

const WHOLE_PLACE = { scope: WHOLE, campaign: null, bodyId: WHOLE.territoryId } as const;

/** The place of an appointment, or of an account's opening. */
export async function findPlace(
  tx: Db,
  row: { readonly commissionId: string | null; readonly territoryId: string | null },
): Promise<Omit<Place, 'function'>> {
  const found =
    row.commissionId === null
      ? row.territoryId === null
        ? null
        : await findTerritoryPlace(tx, row.territoryId)
      : await findCommissionPlace(tx, row.commissionId);
  return found ?? WHOLE_PLACE;
}

/** Every place that an account belongs to: where it is appointed, else where it was opened. */
export async function listPlaces(tx: Db, accountId: string): Promise<readonly Place[]> {
  const rows = await tx.appointment.findMany({ where: { accountId, dismissedAt: null }, orderBy: { id: 'asc' } });
  const places: Place[] = [];
  for (const row of rows) places.push({ ...(await findPlace(tx, row)), function: oneOf(FUNCTIONS, row.function) });
  if (places.length > 0) return places;
  const { homeCommissionId: commissionId, homeTerritoryId: territoryId } = await tx.account.findUniqueOrThrow({
    where: { id: accountId },
  });
  return [{ ...(await findPlace(tx, { commissionId, territoryId })), function: null }];
}

/** The place by which the actor sees the account; any of them when none is in sight, so that the runner finds nothing. */
export function placeInSight(actor: AccessActor, places: readonly Place[]): Place {
  const [first] = places;
  if (first === undefined) throw new Error('An account always belongs somewhere');
  return places.find((place) => isVisible(actor, place.scope)) ?? first;
}

/**
 * Whether the actor may handle the account as a whole (close it, set its password). Whoever could take over an account
 * gains all of its appointments, so that each of them must be the actor's to give.
 */
export const mayHandle = (actor: AccessActor, permission: Permission, places: readonly Place[]): boolean =>
  places.every((place) => {
    const allowing = findAllowing(actor, permission, place.scope);
    return allowing !== null && mayStaff(allowing.function, place.function);
  });

/** Whether this is the only account left that is an admin of the whole guberniya. */
export async function isLastAdmin(tx: Db, accountId: string): Promise<boolean> {
  const admins = await tx.appointment.findMany({
    where: { function: 'admin', territoryId: null, dismissedAt: null, account: { closedAt: null } },
    select: { accountId: true },
  });
  return (
    admins.some((admin) => admin.accountId === accountId) && admins.every((admin) => admin.accountId === accountId)
  );
}
