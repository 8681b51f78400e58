import { COMMISSION_KINDS, type CommissionKind } from '@/lib/access/functions';
import { dayOfDate } from '@/lib/kernel/civil-day';
import { exactly, type FactDay, UNKNOWN_DAY } from '@/lib/kernel/fact-day';
import { oneOf } from '@/lib/kernel/one-of';
import { appealRoute, type RouteStep } from '@/lib/law/appeal-route';
import { APPEAL_STATES, type AppealState } from '@/lib/law/appeal-state';
import type { Db } from '../client';
import { type ElectionFacts, findElection } from './election';

export interface AppealBody {
  readonly commissionId: string;
  readonly kind: CommissionKind;
  readonly territory: string;
  readonly hasEnded: boolean;
}

/** A station of the way that the law lays down, with the commission that stands there in this campaign, if there is one. */
export interface Station extends RouteStep {
  readonly commission: AppealBody | null;
}

export interface StepFacts {
  readonly id: string;
  readonly ordinal: number;
  readonly body: string;
  readonly commissionId: string;
  readonly mayDecide: boolean;
  readonly sentOn: FactDay;
  readonly receivedOn: FactDay;
  readonly dueOn: FactDay;
  readonly decidedOn: FactDay;
  readonly outcome: string | null;
}

export interface AppealFacts {
  readonly id: string;
  readonly entryId: string;
  readonly residentId: string;
  readonly listId: string;
  readonly state: AppealState;
  readonly isLate: boolean;
  readonly version: number;
  readonly filedOn: FactDay;
  readonly election: ElectionFacts;
  /** In their order; the last is where it stands. */
  readonly steps: readonly StepFacts[];
  readonly route: readonly Station[];
}

export const factOf = (date: Date | null): FactDay => (date === null ? UNKNOWN_DAY : exactly(dayOfDate(date)));

export async function findAppeal(db: Db, id: string): Promise<AppealFacts | null> {
  const row = await db.appeal.findUnique({
    where: { id },
    include: { steps: { orderBy: { ordinal: 'asc' } }, entry: { include: { resident: true } } },
  });
  const election = row === null ? null : await findElection(db, row.electionId);
  if (row === null || election === null) return null;
  return {
    ...{ id: row.id, entryId: row.entryId, listId: row.listId, isLate: row.isLate, version: row.version },
    residentId: row.entry.residentId,
    state: oneOf(APPEAL_STATES, row.state),
    filedOn: factOf(row.filedOn),
    election,
    steps: row.steps.map((step) => ({
      ...{ id: step.id, ordinal: step.ordinal, body: step.body, commissionId: step.commissionId },
      ...{ mayDecide: step.mayDecide, outcome: step.outcome },
      ...{ sentOn: factOf(step.sentOn), receivedOn: factOf(step.receivedOn) },
      ...{ dueOn: factOf(step.dueOn), decidedOn: factOf(step.decidedOn) },
    })),
    route: await findRoute(db, election, row.entry.resident.settlementId),
  };
}

/** The way of a complaint of that soviet (28–31), each station with the commission above in the same campaign. */
export async function findRoute(db: Db, election: ElectionFacts, settlementId: string): Promise<Station[]> {
  const { soviet, campaign } = election;
  const place = await db.territory.findUniqueOrThrow({ where: { id: settlementId } });
  const ids = new Set([...soviet.path.split('.'), ...place.path.split('.')]);
  const rows = await db.commission.findMany({
    where: { campaignId: campaign.id, territoryId: { in: [...ids] } },
    include: { territory: true },
  });
  const commissions = rows.map((row) => ({
    commissionId: row.id,
    kind: oneOf(COMMISSION_KINDS, row.kind),
    territory: row.territory.name,
    hasEnded: row.endedOn !== null,
  }));
  // art. 31: a republic's commission stands in the place of a guberniya's.
  const findOf = (body: string): AppealBody | null =>
    commissions.find(({ kind }) => kind === body) ??
    (body === 'guberniya' ? (commissions.find(({ kind }) => kind === 'republic') ?? null) : null);
  const isGuberniyaCity = soviet.kind === 'city' && (await isOfGuberniyaRank(db, soviet.id));
  const city = isGuberniyaCity ? 'guberniya-city' : 'city';
  const settlement = soviet.kind === 'selsoviet' ? 'village' : city;
  const { steps } = appealRoute({ settlement, districts: findOf('city-district') !== null });
  return steps.map((step) => ({ ...step, commission: findOf(step.body) }));
}

async function isOfGuberniyaRank(db: Db, sovietId: string): Promise<boolean> {
  const { rank } = await db.territory.findUniqueOrThrow({ where: { id: sovietId }, select: { rank: true } });
  return rank === 'guberniya';
}
