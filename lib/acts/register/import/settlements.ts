import { findAllowing } from '@/lib/access/allow';
import type { ActContext } from '@/lib/acts/act';
import { conflict, forbidden } from '@/lib/acts/refusal';
import { newId } from '@/lib/kernel/ids';
import { err, ok } from '@/lib/kernel/result';
import { checkSettlement, type SettlementChecks } from '@/lib/registers/check-settlement';
import type { Checked } from '@/lib/registers/checked';
import { resolveMapping } from '@/lib/registers/columns';
import { examine, type Stored } from '@/lib/registers/examine';
import { placeKey } from '@/lib/registers/find-settlement';
import { normalizePlace } from '@/lib/registers/normalize-name';
import type { Db, Tx } from '@/lib/store/client';
import type { TerritoryModel } from '@/lib/store/generated/models/Territory';
import type { ImportJob, ImportKind } from './kind';
import { defaultsOf, isSoviet, isVolost, listSettlements } from './places';
import { recordsFor } from './records';
import { growTree, type NamedSettlement, type NewNode, type TreeNode } from './territory-tree';
import { withId } from './with-id';

/** The list of settlements: volosts and soviets are found by name under the territory, what is missing is made. */
export const settlementsImport: ImportKind = {
  kind: 'settlements',

  examine: async function* (db, job, table, { onProgress }) {
    const { territory, byHand } = job;
    const checks = {
      mapping: resolveMapping('settlements', table.heading, byHand).mapping,
      defaults: await defaultsOf(db, territory),
    };
    const stored = await findStoredPlaces(db, territory);
    const verdicts = examine(table.pieces, {
      onProgress,
      records: await recordsFor(db, job, checks.mapping.record),
      judge: (rows) => rows.map(({ cells }) => checkWithin(cells, checks, territory)),
      keyOf: (settlement) => settlement.placeKey,
      findStored: async () => stored,
    });
    return yield* withId(verdicts, newId);
  },

  apply: async (tx, { row, territory }, context) => {
    const [known, named] = [await listTree(tx, territory), await listNamed(tx, row.id)];
    const grown = growTree(toNode(territory), known, named, newId);
    if (!grown.ok) return err(conflict('import-volost-unknown', { volosts: grown.error.join(', ') }));
    const above = grown.value.filter(({ kind }) => kind !== 'settlement');
    if (above.length > 0 && !mayShape(context, { row, territory }))
      return err(
        forbidden({ reason: 'import-may-not-shape', values: { names: above.map(({ name }) => name).join(', ') } }),
      );
    await tx.territory.createMany({ data: grown.value.map((node) => ({ ...node, importId: row.id })) });
    return ok(countKinds(grown.value));
  },

  listRestingActs: async (tx, { row }) => {
    const found = await tx.$queryRaw<{ act: string }[]>`
      WITH mine AS (SELECT id, path FROM territory WHERE import_id = ${row.id}::uuid)
      SELECT DISTINCT act FROM journal_entry WHERE subject_id IN (SELECT id FROM mine)
      UNION SELECT DISTINCT CASE WHEN r.import_id IS NULL THEN 'register/add-resident' ELSE 'register/apply-import' END
        FROM resident r JOIN mine ON mine.id = r.settlement_id
      UNION SELECT 'register/apply-import' WHERE EXISTS (
        SELECT FROM territory t JOIN mine ON mine.id = t.parent_id WHERE t.import_id IS DISTINCT FROM ${row.id}::uuid)
      UNION SELECT 'register/import-residents'
        WHERE EXISTS (SELECT FROM import i JOIN mine ON mine.id = i.territory_id)
      UNION SELECT 'campaign/open' WHERE EXISTS (SELECT FROM campaign c JOIN mine ON mine.id = c.territory_id)
      UNION SELECT 'commissions/form' WHERE EXISTS (SELECT FROM commission c JOIN mine ON mine.id = c.territory_id)
      UNION SELECT 'elections/announce' WHERE EXISTS (SELECT FROM election e JOIN mine ON mine.id = e.soviet_id)
      UNION SELECT 'uchastki/adopt' WHERE EXISTS (
        SELECT FROM uchastok u CROSS JOIN LATERAL jsonb_array_elements(u.parts) part
        JOIN mine ON mine.id::text = part ->> 'settlementId')
      UNION SELECT 'units/add' WHERE EXISTS (SELECT FROM unit u JOIN mine ON mine.id = u.soviet_id)
      UNION SELECT 'register/prepare-changeset' WHERE EXISTS (SELECT FROM changeset c JOIN mine ON mine.id = c.soviet_id)
      UNION SELECT 'territory/join' WHERE EXISTS (
        SELECT FROM territory t JOIN mine ON mine.id = t.joined_to_id WHERE t.import_id IS DISTINCT FROM ${row.id}::uuid)
      UNION SELECT 'territory/merge' WHERE EXISTS (
        SELECT FROM territory t JOIN mine ON mine.id = t.merged_into_id WHERE t.import_id IS DISTINCT FROM ${row.id}::uuid)
      UNION SELECT CASE c.state WHEN 'applied' THEN 'register/apply-changeset' ELSE 'register/prepare-changeset' END
        FROM changeset c JOIN changeset_row moved ON moved.changeset_id = c.id AND moved.verdict = 'fits'
        WHERE c.kind = 'move' AND c.state IN ('prepared', 'applied')
          AND c.soviet_id IN (SELECT unnest(string_to_array(mine.path, '.')::uuid[]) FROM mine)
          AND EXISTS (SELECT FROM mine
            WHERE mine.id::text IN (moved.before ->> 'settlement_id', moved.after ->> 'settlement_id'))
      UNION SELECT 'accounts/appoint' WHERE EXISTS (SELECT FROM appointment a JOIN mine ON mine.id = a.territory_id)
      ORDER BY 1`;
    return found.map(({ act }) => act);
  },

  undo: async (tx, { row }) => {
    await tx.$executeRaw`DELETE FROM territory WHERE import_id = ${row.id}::uuid`;
  },
};

/** A row of another volost or soviet than the one that the file was given for is told apart. */
function checkWithin(
  cells: readonly string[],
  checks: SettlementChecks,
  territory: TerritoryModel,
): Checked<NamedSettlement, string> {
  const checked = checkSettlement(cells, checks);
  if (checked.kind !== 'value') return checked;
  const isOther = (name: string) => normalizePlace(name) !== normalizePlace(territory.name);
  const { volost, soviet } = checked.value;
  const isOutside = (isVolost(territory) && isOther(volost)) || (isSoviet(territory) && isOther(soviet));
  return isOutside ? { kind: 'outside' } : checked;
}

async function findStoredPlaces(db: Db, territory: TerritoryModel): Promise<ReadonlyMap<string, Stored>> {
  const settlements = await listSettlements(db, territory);
  return new Map(settlements.map((place) => [placeKey(place), { id: place.settlementId }]));
}

const toNode = ({ id, kind, name, parentId, path }: TerritoryModel): TreeNode => ({ id, kind, name, parentId, path });

async function listTree(tx: Tx, territory: TerritoryModel): Promise<TreeNode[]> {
  const below = await tx.territory.findMany({ where: { path: { startsWith: `${territory.path}.` } } });
  return below.map(toNode);
}

async function listNamed(tx: Tx, importId: string): Promise<NamedSettlement[]> {
  const rows = await tx.importRow.findMany({ where: { importId, verdict: 'valid' }, orderBy: { line: 'asc' } });
  // The reader has just stored what `checkSettlement` gives.
  return rows.map(({ value }) => value as unknown as NamedSettlement);
}

function mayShape({ actor, mode }: ActContext, { row, territory }: Pick<ImportJob, 'row' | 'territory'>): boolean {
  const campaign = row.campaignId === null ? {} : { campaignId: row.campaignId };
  const scope = { territoryId: territory.id, territoryPath: territory.path, mode, ...campaign };
  return findAllowing(actor, 'territory.shape', scope) !== null;
}

const countKinds = (nodes: readonly NewNode[]) => {
  const of = (...kinds: string[]) => nodes.filter(({ kind }) => kinds.includes(kind)).length;
  return { added: of('settlement'), soviets: of('selsoviet'), volosts: of('volost', 'raion') };
};
