import { COMMISSION_KINDS, type CommissionKind } from '@/lib/access/functions';
import { oneOf } from '@/lib/kernel/one-of';
import { appealRoute, COMMISSION_BODIES, type RouteStep, successorOf, takenOver } from '@/lib/law/appeal-route';
import type { Interpretations } from '@/lib/law/interpretations';
import type { Db } from '../client';
import type { ElectionFacts } from './election';
import { findHeirs, type Heir } from './heirs';

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
  /** What its territory has become one with since, whose soviet or executive committee stands for its own; else itself. */
  readonly heir: Heir;
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
  const heirs = await findHeirs(
    db,
    rows.map(({ territory }) => territory),
  );
  return rows.map((row) => ({
    heir: heirs.get(row.territoryId) ?? { territoryId: row.territoryId, territory: row.territory.name },
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
  return { kind, ...(above ?? commission).heir };
}

/** The way of a complaint of that soviet (28–31), each station with the commission above in the same campaign. */
export async function findRouted(db: Db, election: ElectionFacts, settlementId: string): Promise<Routed> {
  const { path } = await db.territory.findUniqueOrThrow({ where: { id: settlementId }, select: { path: true } });
  const place = { election, settlementPath: path };
  return (await readRoutes(db, [place]))(place);
}

export interface OfSoviet {
  /** Where the person lives: a city's district may have a commission of its own. It may lie elsewhere by now. */
  readonly settlementPath: string;
  readonly election: ElectionFacts;
}

/** The ways of complaints of several soviets, read at once. */
export async function readRoutes(db: Db, places: readonly OfSoviet[]): Promise<(place: OfSoviet) => Routed> {
  const towns = await listTowns(db, places);
  const bodies = new Map<string, readonly AppealBody[]>();
  for (const campaignId of new Set(places.map(({ election }) => election.campaign.id))) {
    const paths = places.flatMap(({ election, settlementPath }) =>
      election.campaign.id === campaignId ? [election.soviet.path, settlementPath] : [],
    );
    bodies.set(campaignId, await listBodies(db, campaignId, paths));
  }
  return ({ election, settlementPath }) => {
    const { soviet, campaign, commission } = election;
    const all = bodies.get(campaign.id) ?? [];
    // Who has moved out from under the soviet since takes the way of its list all the same.
    const over = bodiesOver(all, settlementPath.startsWith(`${soviet.path}.`) ? settlementPath : soviet.path);
    const own = bodiesOver(all, soviet.path);
    const made = own.find(({ commissionId }) => commissionId === commission.id);
    return {
      maker: {
        commissionId: commission.id,
        office: made === undefined ? null : officeOf(made, own, campaign.interpretations),
      },
      route: stationsOver(over, settlementOf(soviet, towns.get(soviet.id) ?? null), campaign.interpretations),
    };
  };
}

export interface Routed {
  /** Who made the list, or stands in that commission's stead (33). */
  readonly maker: Holder;
  readonly route: readonly Station[];
}

const bodiesOver = (bodies: readonly AppealBody[], path: string): readonly AppealBody[] => {
  const over = new Set(path.split('.'));
  return bodies.filter(({ territoryId }) => over.has(territoryId));
};

/** The ranks of the towns among the soviets. */
async function listTowns(db: Db, places: readonly OfSoviet[]): Promise<ReadonlyMap<string, string | null>> {
  const ids = places.flatMap(({ election: { soviet } }) => (soviet.kind === 'selsoviet' ? [] : [soviet.id]));
  if (ids.length === 0) return new Map();
  const rows = await db.territory.findMany({ where: { id: { in: ids } }, select: { id: true, rank: true } });
  return new Map(rows.map(({ id, rank }) => [id, rank]));
}

function settlementOf({ kind }: ElectionFacts['soviet'], rank: string | null): 'village' | 'city' | 'guberniya-city' {
  if (kind === 'selsoviet') return 'village';
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
