import { COMMISSION_KINDS, type CommissionKind } from '@/lib/access/functions';
import { oneOf } from '@/lib/kernel/one-of';
import { appealRoute, COMMISSION_BODIES, type RouteStep, successorOf, takenOver } from '@/lib/law/appeal-route';
import type { Interpretations } from '@/lib/law/interpretations';
import type { Db } from '../client';
import type { ElectionFacts } from './election';

/** A soviet or an executive committee in an ended commission's stead (33). */
export interface Office {
  readonly kind: 'soviet' | 'executive';
  readonly territoryId: string;
  readonly territory: string;
}

export interface AppealBody {
  readonly commissionId: string;
  readonly kind: CommissionKind;
  readonly territoryId: string;
  readonly territory: string;
  readonly hasEnded: boolean;
}

/** A station of the way that the law lays down, with who stands there in this campaign. */
export interface Station extends RouteStep {
  readonly commission: AppealBody | null;
  /** Who has it in hand instead, once the commission has ended. */
  readonly office: Office | null;
}

/** Whoever holds or must act: the commission, or the office in its stead. */
export interface Holder {
  readonly commissionId: string;
  readonly office: Office | null;
}

/** The commissions of the campaign over a place, from its own to the central one. */
export async function listBodies(db: Db, campaignId: string, paths: readonly string[]): Promise<AppealBody[]> {
  const rows = await db.commission.findMany({
    where: { campaignId, territoryId: { in: [...new Set(paths.flatMap((path) => path.split('.')))] } },
    include: { territory: true },
  });
  return rows.map((row) => ({
    ...{ commissionId: row.id, kind: oneOf(COMMISSION_KINDS, row.kind), territoryId: row.territoryId },
    ...{ territory: row.territory.name, hasEnded: row.endedOn !== null },
  }));
}

/** art. 33: who has an ended commission's complaints (I-35); null while it works. */
export function officeOf(
  commission: AppealBody,
  bodies: readonly AppealBody[],
  interpretations: Interpretations,
): Office | null {
  if (!commission.hasEnded) return null;
  // art. 31: a republic's commission stands where a guberniya's does elsewhere.
  const body = COMMISSION_BODIES.find((code) => code === commission.kind) ?? 'guberniya';
  const { kind, level } = successorOf(body, interpretations);
  const above = level === body ? undefined : bodies.find((other) => other.kind === level);
  const { territoryId, territory } = above ?? commission;
  return { kind, territoryId, territory };
}

/** The way of a complaint of that soviet (28–31), each station with the commission above in the same campaign. */
export async function findRoute(db: Db, election: ElectionFacts, settlementId: string): Promise<Station[]> {
  const { soviet, campaign } = election;
  const place = await db.territory.findUniqueOrThrow({ where: { id: settlementId } });
  const bodies = await listBodies(db, campaign.id, [soviet.path, place.path]);
  return stationsOver(bodies, await settlementOf(db, soviet), campaign.interpretations);
}

async function settlementOf(db: Db, soviet: ElectionFacts['soviet']): Promise<'village' | 'city' | 'guberniya-city'> {
  if (soviet.kind === 'selsoviet') return 'village';
  const { rank } = await db.territory.findUniqueOrThrow({ where: { id: soviet.id }, select: { rank: true } });
  return rank === 'guberniya' ? 'guberniya-city' : 'city';
}

function stationsOver(
  bodies: readonly AppealBody[],
  settlement: 'village' | 'city' | 'guberniya-city',
  interpretations: Interpretations,
): Station[] {
  // art. 31: a republic's commission stands in the place of a guberniya's.
  const findOf = (body: string): AppealBody | null =>
    bodies.find(({ kind }) => kind === body) ??
    (body === 'guberniya' ? (bodies.find(({ kind }) => kind === 'republic') ?? null) : null);
  const { steps } = appealRoute({ settlement, districts: findOf('city-district') !== null });
  return steps.map((step) => {
    const commission = findOf(step.body);
    const office = commission === null ? null : officeOf(commission, bodies, interpretations);
    return { ...(office === null ? step : takenOver(step, office.kind)), commission, office };
  });
}
