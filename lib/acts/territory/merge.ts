import { z } from 'zod';
import { findAllowing, isWithin } from '@/lib/access/allow';
import { type CivilDay, dateOfDay } from '@/lib/kernel/civil-day';
import { err, ok, type Result } from '@/lib/kernel/result';
import { lockRow, type Tx } from '@/lib/store/client';
import type { TerritoryModel } from '@/lib/store/generated/models/Territory';
import { defineAct } from '../act';
import { layDownPresent } from '../elections/lay-down';
import { conflict, forbidden, invalid, type Refusal } from '../refusal';
import { id, shortText, version } from '../schemas';
import { refreshFranchise, refreshTotals } from '../shared/franchise';
import { placeResidents } from '../shared/place-residents';
import { sovietOf } from './destination';
import { findResting, findUnfit, loadTerritory, reparent } from './load-territory';
import { mergePeople } from './merge-people';
import { addReceiving, judgeReceiving } from './receiving';

/** Two territories of one kind become one: what lay in the first lies in the second, and the first only points to it. */
export const mergeTerritories = defineAct({
  name: 'territory/merge',
  article: null,
  permission: 'territory.shape',
  input: z.object({ territoryId: id, intoId: id, version, reason: shortText }),
  load: async (tx, { territoryId, intoId }, actor) => {
    const loaded = await loadTerritory(tx, actor, territoryId);
    return loaded.ok ? ok(await addReceiving(tx, loaded.value, intoId, actor)) : loaded;
  },
  judge: ({ receiving }, _, { interpretations }) => judgeReceiving(receiving, interpretations),
  write: async (tx, facts, input, { actor, today }) => {
    const { row, kind, campaign } = facts;
    const unfit = await findUnfit(tx, row, input.version);
    if (unfit !== null) return err(unfit);
    if (input.intoId === row.id) return err(invalid(['intoId'], 'same-record'));
    const into = (await lockRow(tx, 'territory', input.intoId))
      ? await tx.territory.findUnique({ where: { id: input.intoId } })
      : null;
    if (into?.kind !== kind || into.struckOn !== null || isWithin(into.path, row.path))
      return err(invalid(['intoId'], 'other-kind'));
    const place = { territoryId: into.id, territoryPath: into.path };
    const scope = { ...place, ...(campaign && { campaignId: campaign.id, mode: campaign.mode }) };
    if (findAllowing(actor, 'territory.shape', scope) === null) return err(forbidden());
    const resting = await findResting(tx, facts);
    if (resting !== null) return err(resting);
    const sovietId = kind === 'settlement' ? sovietOf(into) : null;
    const moved =
      sovietId === null ? await moveParts(tx, row, into, today) : await mergePeople(tx, row, into, sovietId);
    if (!moved.ok) return moved;
    // art. 23, 20: what the body of a place that is no more owed is owed on.
    await tx.term.updateMany({
      where: { territoryId: row.id, commissionId: null, state: 'open' },
      data: { territoryId: into.id },
    });
    await passAppeals(tx, row.id, into.id);
    await tx.petition.updateMany({ where: { officeId: row.id, state: 'forwarded' }, data: { officeId: into.id } });
    await tx.territory.updateMany({ where: { joinedToId: row.id }, data: { joinedToId: into.id } });
    const stored = await tx.territory.update({
      where: { id: row.id },
      data: {
        ...{ mergedIntoId: into.id, struckOn: dateOfDay(today), strikeReason: input.reason, joinedToId: null },
        version: { increment: 1 },
      },
    });
    const answer = { id: into.id, territoryId: into.id, moved: moved.value, version: stored.version };
    return ok({ answer, subjectId: row.id, noted: { into: into.id, moved: moved.value } });
  },
});

/** art. 33: complaints that lie with a soviet or an executive committee which is no more lie with the one it became. */
const passAppeals = (tx: Tx, fromId: string, intoId: string): Promise<number> => tx.$executeRaw`
  UPDATE appeal_step now SET office_id = ${intoId}::uuid FROM appeal a
  WHERE now.office_id = ${fromId}::uuid AND a.id = now.appeal_id AND a.state IN ('held', 'sent')
    AND NOT EXISTS (SELECT 1 FROM appeal_step later WHERE later.appeal_id = a.id AND later.ordinal > now.ordinal)`;

/**
 * What lies in a soviet, or in a whole above it, goes under the other of its kind; with a soviet its people, its register of
 * the disfranchised, the petitions brought through it and, in a town, its units. Its own elections keep what they rest on.
 */
async function moveParts(
  tx: Tx,
  row: TerritoryModel,
  into: TerritoryModel,
  today: CivilDay,
): Promise<Result<number, Refusal>> {
  const parts = await tx.territory.findMany({ where: { parentId: row.id } });
  const there = await tx.territory.findMany({ where: { parentId: into.id } });
  const taken = parts.filter((part) => there.some(({ kind, name }) => kind === part.kind && name === part.name));
  if (taken.length > 0)
    return err(conflict('territory-has-parts', { names: taken.map(({ name }) => name).join(', ') }));
  await layDownPresent(tx, row.id, today);
  for (const part of parts) await reparent(tx, part, into);
  // Of a town, whose people live in it itself.
  const townsfolk = await mergePeople(tx, row, into, sovietOf(into) ?? into.id);
  if (!townsfolk.ok) return townsfolk;
  const [ofRow, ofInto] = [{ where: { sovietId: row.id } }, { sovietId: into.id }];
  await tx.resident.updateMany({
    ...ofRow,
    data: { ...ofInto, uchastokId: null, electorNo: null, version: { increment: 1 } },
  });
  await tx.lishenetsEntry.updateMany({ ...ofRow, data: ofInto });
  await tx.information.updateMany({ ...ofRow, data: ofInto });
  await tx.petition.updateMany({ ...ofRow, data: ofInto });
  await tx.unit.updateMany({ ...ofRow, data: ofInto });
  await placeResidents(tx, into.id);
  await refreshFranchise(tx, { sovietId: into.id });
  await refreshTotals(tx, row.id);
  return ok(parts.length);
}
