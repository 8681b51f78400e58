import { TERRITORY_KINDS, type TerritoryKind } from '@/lib/access/territory-kinds';
import { oneOf } from '@/lib/kernel/one-of';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { Actor } from '@/lib/session/actor';
import { lockRow, type Tx } from '@/lib/store/client';
import type { TerritoryModel } from '@/lib/store/generated/models/Territory';
import type { CampaignFacts } from '@/lib/store/rows/campaign';
import { IS_PAST } from '@/lib/store/rows/enrolled';
import type { Loaded } from '../act';
import { conflict, notFound, type Refusal } from '../refusal';
import { findCampaignOver } from '../shared/campaign-over';
import { findChanged } from '../shared/changed-meanwhile';

export interface TerritoryFacts {
  readonly row: TerritoryModel;
  readonly kind: TerritoryKind;
  readonly campaign: CampaignFacts | null;
}

/** A territory with its row locked, under the campaign that runs over it. */
export async function loadTerritory(
  tx: Tx,
  actor: Actor,
  territoryId: string,
): Promise<Result<Loaded<TerritoryFacts>, Refusal>> {
  if (!(await lockRow(tx, 'territory', territoryId))) return err(notFound());
  const row = await tx.territory.findUniqueOrThrow({ where: { id: territoryId } });
  const campaign = await findCampaignOver(tx, actor, row, undefined);
  return ok({
    scope: { territoryId: row.id, territoryPath: row.path },
    ...{ campaign, bodyId: row.id },
    facts: { row, campaign, kind: oneOf(TERRITORY_KINDS, row.kind) },
  });
}

/** Why nothing of it changes: it is struck or merged, or another changed it first. */
export async function findUnfit(tx: Tx, row: TerritoryModel, seen: number | undefined): Promise<Refusal | null> {
  return (await findChanged(tx, row, seen)) ?? (row.struckOn === null ? null : conflict('territory-struck'));
}

/** What of the elections that are going on rests on the territory as it lies: announced days, an adopted division. */
export async function findResting(tx: Tx, { row, campaign }: TerritoryFacts): Promise<Refusal | null> {
  if (campaign === null || campaign.mode === 'reconstruct') return null;
  if (row.kind === 'settlement') {
    const divided = await tx.$queryRaw<{ name: string }[]>`
      SELECT DISTINCT u.number || '. ' || u.name AS name
      FROM uchastok u JOIN election e ON e.id = u.election_id AND e.campaign_id = ${campaign.id}::uuid AND NOT ${IS_PAST}
      WHERE u.parts @> jsonb_build_array(jsonb_build_object('settlementId', ${row.id}::text)) ORDER BY 1 LIMIT 5`;
    return divided.length === 0
      ? null
      : conflict('territory-divided', { names: divided.map(({ name }) => name).join(', ') });
  }
  const elections = await tx.election.findMany({
    where: {
      ...{ campaignId: campaign.id, isPast: false },
      soviet: { is: { OR: [{ id: row.id }, { path: { startsWith: `${row.path}.` } }] } },
    },
    include: { soviet: true },
    take: 5,
  });
  return elections.length === 0
    ? null
    : conflict('territory-electing', { names: elections.map(({ soviet }) => soviet.name).join(', ') });
}

/** Puts a part under another whole: the paths of everything beneath follow. */
export async function reparent(
  tx: Tx,
  row: TerritoryModel,
  parent: Pick<TerritoryModel, 'id' | 'path'>,
): Promise<void> {
  const path = `${parent.path}.${row.id}`;
  // Below first: the unique paths of the parts never meet each other's.
  await tx.$executeRaw`
    UPDATE territory SET path = ${path} || substr(path, ${row.path.length + 1}::int)
    WHERE starts_with(path, ${`${row.path}.`})`;
  await tx.territory.update({ where: { id: row.id }, data: { path, parentId: parent.id, version: { increment: 1 } } });
}
