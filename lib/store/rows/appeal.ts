import type { FactDay } from '@/lib/kernel/fact-day';
import { oneOf } from '@/lib/kernel/one-of';
import { factOfColumn } from '@/lib/kernel/stored-days';
import { APPEAL_STATES, type AppealState } from '@/lib/law/appeal-state';
import type { Db } from '../client';
import { findRoute, type Holder, listBodies, type Office, officeOf, type Station } from './appeal-route';
import { type ElectionFacts, findElection } from './election';

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
  /** Who made the list, and so has the word to tell: the commission, or who stands in its stead (33). */
  readonly maker: Holder;
  /** In their order; the last is where it stands. */
  readonly steps: readonly StepFacts[];
  readonly route: readonly Station[];
}

export async function findAppeal(db: Db, id: string): Promise<AppealFacts | null> {
  const row = await db.appeal.findUnique({
    where: { id },
    include: { steps: { orderBy: { ordinal: 'asc' } }, entry: { include: { resident: true } } },
  });
  const election = row === null ? null : await findElection(db, row.electionId);
  if (row === null || election === null) return null;
  const offices = await listOffices(db, row.steps);
  return {
    ...{ id: row.id, entryId: row.entryId, listId: row.listId, isLate: row.isLate, version: row.version },
    residentId: row.entry.residentId,
    state: oneOf(APPEAL_STATES, row.state),
    filedOn: factOfColumn(row.filedOn),
    election,
    maker: await findMaker(db, election),
    steps: row.steps.map((step) => ({
      ...{ id: step.id, ordinal: step.ordinal, body: step.body, commissionId: step.commissionId },
      office: officeOfStep(step, offices),
      ...{ mayDecide: step.mayDecide, outcome: step.outcome },
      ...{ sentOn: factOfColumn(step.sentOn), receivedOn: factOfColumn(step.receivedOn) },
      ...{
        dueOn: factOfColumn(step.dueOn),
        forwardedOn: factOfColumn(step.forwardedOn),
        decidedOn: factOfColumn(step.decidedOn),
      },
    })),
    route: await findRoute(db, election, row.entry.resident.settlementId),
  };
}

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

/** The commission that made the list, or after its end the soviet or executive committee in its stead. */
export async function findMaker(db: Db, { soviet, commission, campaign }: ElectionFacts): Promise<Holder> {
  const bodies = await listBodies(db, campaign.id, [soviet.path]);
  const own = bodies.find(({ commissionId }) => commissionId === commission.id);
  return {
    commissionId: commission.id,
    office: own === undefined ? null : officeOf(own, bodies, campaign.interpretations),
  };
}
