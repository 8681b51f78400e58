import type { FactDay } from '@/lib/kernel/fact-day';
import { oneOf } from '@/lib/kernel/one-of';
import { factOf } from '@/lib/kernel/stored-days';
import type { RouteStep } from '@/lib/law/appeal-route';
import { APPEAL_STATES, type AppealState } from '@/lib/law/appeal-state';
import type { Db } from '../client';
import type { AppealModel } from '../generated/models/Appeal';
import type { AppealStepModel } from '../generated/models/AppealStep';
import { type Holder, type Office, readRoutes, type Station } from './appeal-route';
import { type ElectionFacts, listElections } from './election';

export interface StepFacts {
  readonly id: string;
  readonly ordinal: number;
  readonly body: string;
  readonly commissionId: string;
  readonly office: Office | null;
  readonly mayDecide: boolean;
  readonly sentOn: FactDay;
  readonly receivedOn: FactDay;
  readonly dueOn: FactDay;
  readonly forwardedOn: FactDay;
  readonly decidedOn: FactDay;
  readonly outcome: string | null;
  /** What is known in part of its days, as the row has it: who writes one keeps the others. */
  readonly partDays: unknown;
}

export interface AppealFacts {
  readonly id: string;
  readonly entryId: string;
  readonly residentId: string;
  /** Where the person lives now, which may be under another soviet than the one whose list is complained of. */
  readonly livesIn: string;
  readonly listId: string;
  readonly state: AppealState;
  readonly isLate: boolean;
  readonly version: number;
  readonly filedOn: FactDay;
  readonly partDays: unknown;
  readonly election: ElectionFacts;
  /** Who made the list, and so has the word to tell: the commission, or who stands in its stead (33). */
  readonly maker: Holder;
  /** In their order; the last is where it stands. */
  readonly steps: readonly StepFacts[];
  readonly route: readonly Station[];
}

export async function findAppeal(db: Db, id: string): Promise<AppealFacts | null> {
  const [appeal] = await listAppeals(db, [id]);
  return appeal ?? null;
}

/** Several at once, in the order asked for; one that is not there is left out. */
export async function listAppeals(db: Db, ids: readonly string[]): Promise<AppealFacts[]> {
  const rows = await db.appeal.findMany({
    where: { id: { in: [...ids] } },
    include: {
      steps: { orderBy: { ordinal: 'asc' } },
      entry: { include: { resident: { include: { settlement: { select: { path: true } } } } } },
    },
  });
  if (rows.length === 0) return [];
  const elections = await listElections(db, [...new Set(rows.map(({ electionId }) => electionId))]);
  const allSteps = rows.flatMap(({ steps }) => steps);
  const offices = await listOffices(db, allSteps);
  const districts = await listDistricts(db, allSteps);
  const placed = rows.flatMap((row) => {
    const election = elections.find(({ id }) => id === row.electionId);
    const begun = row.steps.find(({ body }) => body === DISTRICT);
    const settlementPath = districts.get(begun?.commissionId ?? '') ?? row.entry.resident.settlement.path;
    return election === undefined ? [] : [{ row, election, settlementPath }];
  });
  const routedOf = await readRoutes(db, placed);
  const found = new Map(
    placed.map((place) => [place.row.id, { ...factsOf(place.row, place.election, offices), ...routedOf(place) }]),
  );
  return ids.flatMap((id) => found.get(id) ?? []);
}

const DISTRICT: RouteStep['body'] = 'city-district';

/** art. 31: the district by whose commission a complaint goes, though the person may have moved to another since. */
async function listDistricts(db: Db, steps: readonly AppealStepModel[]): Promise<ReadonlyMap<string, string>> {
  const ids = steps.flatMap(({ body, commissionId }) => (body === DISTRICT ? [commissionId] : []));
  if (ids.length === 0) return new Map();
  const where = { id: { in: ids } };
  const rows = await db.commission.findMany({ where, select: { id: true, territory: { select: { path: true } } } });
  return new Map(rows.map(({ id, territory }) => [id, territory.path]));
}

type StoredAppeal = AppealModel & {
  readonly steps: readonly AppealStepModel[];
  readonly entry: { readonly residentId: string; readonly resident: { readonly sovietId: string } };
};

const factsOf = (row: StoredAppeal, election: ElectionFacts, offices: ReadonlyMap<string, string>) => ({
  ...{ id: row.id, entryId: row.entryId, listId: row.listId, isLate: row.isLate, version: row.version },
  residentId: row.entry.residentId,
  livesIn: row.entry.resident.sovietId,
  state: oneOf(APPEAL_STATES, row.state),
  filedOn: factOf(row, 'filedOn'),
  partDays: row.partDays,
  election,
  steps: row.steps.map((step) => ({
    ...{ id: step.id, ordinal: step.ordinal, body: step.body, commissionId: step.commissionId },
    office: officeOfStep(step, offices),
    ...{ mayDecide: step.mayDecide, outcome: step.outcome, partDays: step.partDays },
    ...{ sentOn: factOf(step, 'sentOn'), receivedOn: factOf(step, 'receivedOn') },
    ...{
      dueOn: factOf(step, 'dueOn'),
      forwardedOn: factOf(step, 'forwardedOn'),
      decidedOn: factOf(step, 'decidedOn'),
    },
  })),
});

interface StoredOffice {
  readonly office: string | null;
  readonly officeId: string | null;
}

async function listOffices(db: Db, steps: readonly StoredOffice[]): Promise<ReadonlyMap<string, string>> {
  const ids = steps.flatMap(({ officeId }) => (officeId === null ? [] : [officeId]));
  if (ids.length === 0) return new Map();
  const rows = await db.territory.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function officeOfStep({ office, officeId }: StoredOffice, names: ReadonlyMap<string, string>): Office | null {
  if (office === null || officeId === null) return null;
  const kind = office === 'soviet' ? 'soviet' : 'executive';
  return { kind, territoryId: officeId, territory: names.get(officeId) ?? '' };
}
