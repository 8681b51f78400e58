import { z } from 'zod';
import { findAllowing, isVisible, isWithin } from '@/lib/access/allow';
import { fitsUnder, TERRITORY_KINDS } from '@/lib/access/territory-kinds';
import { oneOf } from '@/lib/kernel/one-of';
import { err, ok } from '@/lib/kernel/result';
import type { Actor } from '@/lib/session/actor';
import { lockRow, type Tx } from '@/lib/store/client';
import type { TerritoryModel } from '@/lib/store/generated/models/Territory';
import { defineAct } from '../act';
import { conflictAt, forbidden, invalid, type Refusal } from '../refusal';
import { id, shortText, version } from '../schemas';
import { isHome } from './destination';
import { findResting, findUnfit, loadTerritory, reparent, type TerritoryFacts } from './load-territory';
import { takePeopleAlong } from './people-along';
import { addReceiving, judgeReceiving } from './receiving';

/** Puts a settlement under another soviet, a soviet under another volost, and so on up; everything beneath follows. */
export const moveTerritory = defineAct({
  name: 'territory/move',
  article: null,
  permission: 'territory.shape',
  input: z.object({ territoryId: id, parentId: id, version, reason: shortText }),
  load: async (tx, { territoryId, parentId }, actor) => {
    const loaded = await loadTerritory(tx, actor, territoryId);
    return loaded.ok ? ok(await addReceiving(tx, loaded.value, parentId, actor)) : loaded;
  },
  judge: ({ receiving }, _, { interpretations }) => judgeReceiving(receiving, interpretations),
  write: async (tx, facts, input, { actor }) => {
    const { row, kind } = facts;
    const unfit = await findUnfit(tx, row, input.version);
    if (unfit !== null) return err(unfit);
    const parent = await findParent(tx, input.parentId);
    const refused = refuseParent(facts, parent, actor);
    if (parent === null || refused !== null) return err(refused ?? invalid(['parentId'], 'does-not-lie-there'));
    const resting = await findResting(tx, facts);
    if (resting !== null) return err(resting);
    const named = { kind, name: row.name, parentId: parent.id };
    if ((await tx.territory.count({ where: named })) > 0) return err(conflictAt(['parentId'], 'territory-name-taken'));
    await reparent(tx, row, parent);
    if (isHome(kind)) {
      const along = await takePeopleAlong(tx, row, parent.id);
      if (!along.ok) return along;
    }
    const answer = { id: row.id, territoryId: row.id, version: row.version + 1 };
    return ok({ answer, subjectId: row.id, noted: { from: row.parentId, to: parent.id } });
  },
});

/** Why it cannot lie there: out of sight, not the actor's to shape, of a kind that does not fit, or where it lies already. */
function refuseParent(
  { row, kind, campaign }: TerritoryFacts,
  parent: TerritoryModel | null,
  actor: Actor,
): Refusal | null {
  const scope = parent && {
    ...{ territoryId: parent.id, territoryPath: parent.path },
    ...(campaign && { campaignId: campaign.id, mode: campaign.mode }),
  };
  if (parent === null || scope === null || !isVisible(actor, scope)) return invalid(['parentId'], 'does-not-lie-there');
  if (findAllowing(actor, 'territory.shape', scope) === null) return forbidden();
  if (parent.id === row.parentId) return invalid(['parentId'], 'already-there');
  const fits = fitsUnder(kind, oneOf(TERRITORY_KINDS, parent.kind)) && !isWithin(parent.path, row.path);
  return fits && parent.struckOn === null ? null : invalid(['parentId'], 'does-not-lie-there');
}

const findParent = async (tx: Tx, parentId: string) =>
  (await lockRow(tx, 'territory', parentId)) ? tx.territory.findUnique({ where: { id: parentId } }) : null;
