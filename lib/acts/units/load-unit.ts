import { oneOf } from '@/lib/kernel/one-of';
import { err, ok, type Result } from '@/lib/kernel/result';
import { UNIT_KINDS, type UnitKind } from '@/lib/law/units';
import type { Actor } from '@/lib/session/actor';
import type { Tx } from '@/lib/store/client';
import type { TerritoryModel } from '@/lib/store/generated/models/Territory';
import type { Loaded } from '../act';
import { notFound, type Refusal } from '../refusal';
import { isSoviet } from '../register/import/places';
import { placed } from '../register/resident-facts';

export interface StoredUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly address: string | null;
  readonly parentId: string | null;
  readonly joinedToId: string | null;
  readonly isStruck: boolean;
  readonly struckOn: Date | null;
  readonly strikeReason: string | null;
  readonly version: number;
}

export interface UnitFacts {
  readonly soviet: TerritoryModel;
  /** Every unit of the soviet, struck ones too. */
  readonly units: ReadonlyMap<string, StoredUnit>;
}

export async function loadSoviet(tx: Tx, actor: Actor, sovietId: string): Promise<Result<Loaded<UnitFacts>, Refusal>> {
  const soviet = await tx.territory.findUnique({ where: { id: sovietId } });
  if (soviet === null || !isSoviet(soviet)) return err(notFound());
  // Whoever changes the units of a soviet waits for whoever does so already.
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`units/${sovietId}`}, 0))::text`;
  const units = await listUnits(tx, sovietId);
  return ok(await placed(tx, actor, soviet, () => ({ soviet, units })));
}

export interface OneUnit extends UnitFacts {
  readonly unit: StoredUnit;
}

/** A unit with all others of its soviet. */
export async function loadUnit(tx: Tx, actor: Actor, unitId: string): Promise<Result<Loaded<OneUnit>, Refusal>> {
  const row = await tx.unit.findUnique({ where: { id: unitId }, select: { sovietId: true } });
  if (row === null) return err(notFound());
  const loaded = await loadSoviet(tx, actor, row.sovietId);
  if (!loaded.ok) return loaded;
  const unit = loaded.value.facts.units.get(unitId);
  if (unit === undefined) return err(notFound());
  return ok({ ...loaded.value, facts: { ...loaded.value.facts, unit } });
}

async function listUnits(tx: Tx, sovietId: string): Promise<ReadonlyMap<string, StoredUnit>> {
  const rows = await tx.unit.findMany({ where: { sovietId } });
  return new Map(
    rows.map(({ kind, sovietId: _, ...row }) => [
      row.id,
      { ...row, kind: oneOf(UNIT_KINDS, kind), isStruck: row.struckOn !== null },
    ]),
  );
}

export const settlementOf = ({ kind }: Pick<TerritoryModel, 'kind'>): 'village' | 'city' =>
  kind === 'selsoviet' ? 'village' : 'city';

/** Another living unit of the same name under the same roof. */
export const hasNamesake = (
  units: UnitFacts['units'],
  { name, parentId }: { readonly name: string; readonly parentId: string | null },
  butId?: string,
): boolean =>
  [...units.values()].some(
    (other) =>
      other.id !== butId &&
      !other.isStruck &&
      other.parentId === parentId &&
      other.name.toLowerCase() === name.toLowerCase(),
  );
