import { notFound, type Refusal } from '@/lib/acts/refusal';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { Actor } from '@/lib/session/actor';
import type { Db, Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import type { ChangesetModel } from '@/lib/store/generated/models/Changeset';
import type { TerritoryModel } from '@/lib/store/generated/models/Territory';
import type { CampaignFacts } from '@/lib/store/rows/campaign';
import { PERSON_NAME } from '@/lib/store/rows/person-name';
import type { Loaded } from '../../act';
import { type EntryLeft, listEntriesLeft } from '../entries-left';
import { meetsTwin } from './changed-since';
import { placedOver } from './frame';
import { type Change, changeInput } from './input';
import { type Filled, findFilled } from './judge';

export interface ChangesetFacts {
  readonly row: ChangesetModel;
  /** The soviet, or the territory above, whose registers it changes. */
  readonly frame: TerritoryModel;
  /** The soviets whose people it takes, and those that they come to. */
  readonly touched: readonly TerritoryModel[];
  readonly change: Change;
  /** Of an assignment to an uchastok that is still to be made. */
  readonly filled: Filled | null;
  /** Of a striking that is still to be made: entries of the disfranchised that stand for the people it strikes. */
  readonly entries: readonly EntryLeft[];
  readonly campaign: CampaignFacts | null;
}

/** A changeset with its row locked. */
export async function loadChangeset(
  tx: Tx,
  actor: Actor,
  changesetId: string,
): Promise<Result<Loaded<ChangesetFacts>, Refusal>> {
  const locked = await tx.$queryRaw<unknown[]>`SELECT 1 FROM changeset WHERE id = ${changesetId}::uuid FOR UPDATE`;
  if (locked.length === 0) return err(notFound());
  const { soviet: frame, ...row } = await tx.changeset.findUniqueOrThrow({
    where: { id: changesetId },
    include: { soviet: true },
  });
  const change = changeInput.parse(row.change);
  const touched = await listTouched(tx, row.id);
  const filled =
    change.kind === 'uchastok' && row.state === 'prepared'
      ? await findComing(tx, row, change.uchastokId, touched)
      : null;
  const entries = change.kind === 'strike' && row.state === 'prepared' ? await listLeft(tx, row.id) : [];
  const facts = { row, frame, touched, change, filled, entries };
  const listed = async () => touched;
  return ok(await placedOver(tx, actor, frame, listed, (campaign) => ({ ...facts, campaign })));
}

async function listLeft(tx: Tx, changesetId: string): Promise<EntryLeft[]> {
  const people = await tx.changesetRow.findMany({
    where: { changesetId, verdict: 'fits' },
    select: { residentId: true },
  });
  return listEntriesLeft(
    tx,
    people.map(({ residentId }) => residentId),
  );
}

async function listTouched(tx: Tx, changesetId: string): Promise<TerritoryModel[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT soviet.id FROM changeset_row c JOIN resident r ON r.id = c.resident_id
    CROSS JOIN LATERAL (
      VALUES (r.soviet_id), ((c.before ->> 'soviet_id')::uuid), ((c.after ->> 'soviet_id')::uuid)
    ) AS soviet(id)
    WHERE c.changeset_id = ${changesetId}::uuid AND soviet.id IS NOT NULL`;
  return tx.territory.findMany({ where: { id: { in: rows.map(({ id }) => id) } }, orderBy: { path: 'asc' } });
}

async function findComing(
  tx: Tx,
  row: ChangesetModel,
  uchastokId: string,
  touched: readonly TerritoryModel[],
): Promise<Filled | null> {
  const [coming] = await tx.$queryRaw<{ people: number; electors: number }[]>`
    SELECT count(*)::int AS people, count(*) FILTER (WHERE r.franchise = 'elector')::int AS electors
    FROM changeset_row c JOIN resident r ON r.id = c.resident_id
    WHERE c.changeset_id = ${row.id}::uuid AND c.verdict = 'fits' AND r.uchastok_id IS DISTINCT FROM ${uchastokId}::uuid`;
  const sovietIds = touched.map(({ id }) => id);
  return findFilled(tx, sovietIds, uchastokId, coming ?? { people: 0, electors: 0 });
}

export type Those = Readonly<{ count: number; names: string }>;

/** How many of the changeset's people a condition holds for, and who the first of them are. */
export async function findThose(tx: Db, changesetId: string, condition: Prisma.Sql): Promise<Those> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    SELECT ${PERSON_NAME} AS name
    FROM changeset_row c JOIN resident r ON r.id = c.resident_id
    WHERE c.changeset_id = ${changesetId}::uuid AND c.verdict = 'fits' AND ${condition} ORDER BY c.ordinal`;
  return {
    count: rows.length,
    names: rows
      .slice(0, NAMED)
      .map(({ name }) => name)
      .join(', '),
  };
}

/** So many are named; the others are counted. */
export const NAMED = 5;

const CHANGED = Prisma.sql`r.version <> c.seen`;
const MEETS_TWIN = meetsTwin(Prisma.sql`c.after`);

/** Of a prepared changeset by its id: it no longer is what was looked at. */
export const isOvertaken = (changesetId: Prisma.Sql): Prisma.Sql => Prisma.sql`
  EXISTS (
    SELECT FROM changeset_row c JOIN resident r ON r.id = c.resident_id
    WHERE c.changeset_id = ${changesetId} AND c.verdict = 'fits' AND (${CHANGED} OR ${MEETS_TWIN}))`;

/** Why a prepared changeset no longer is what was looked at: a record has changed since, or somebody of the same name has come. */
export async function findOvertaken(
  tx: Db,
  changesetId: string,
): Promise<(Those & { readonly reason: 'changeset-stale' | 'changeset-twins' }) | null> {
  const changed = await findThose(tx, changesetId, CHANGED);
  if (changed.count > 0) return { reason: 'changeset-stale', ...changed };
  const twins = await findThose(tx, changesetId, MEETS_TWIN);
  return twins.count > 0 ? { reason: 'changeset-twins', ...twins } : null;
}

/** Locks everyone of the changeset in one order, so that two such acts wait for each other and never deadlock. */
export const lockPeople = (tx: Tx, changesetId: string): Promise<unknown> => tx.$queryRaw`
  SELECT 1 FROM resident WHERE id IN (
    SELECT resident_id FROM changeset_row WHERE changeset_id = ${changesetId}::uuid AND verdict = 'fits'
  ) ORDER BY id FOR UPDATE`;
