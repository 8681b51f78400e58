import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { judgeJoining } from '@/lib/law/uchastki';
import type { TerritoryModel } from '@/lib/store/generated/models/Territory';
import { defineAct } from '../act';
import { invalid, notFound } from '../refusal';
import { id, shortText, version } from '../schemas';
import { findResting, findUnfit, loadTerritory, type TerritoryFacts } from './load-territory';

interface Facts extends TerritoryFacts {
  readonly to: TerritoryModel | null;
}

/** art. 37, note: people of khutors and works outside towns vote with the nearest settlement of their own soviet. */
export const joinTerritory = defineAct({
  name: 'territory/join',
  article: '37.n1',
  permission: 'register.keep',
  input: z.object({
    territoryId: id,
    /** Null parts it again. */
    toId: id.nullable(),
    ...{ version, reason: shortText },
  }),
  load: async (tx, { territoryId, toId }, actor) => {
    const loaded = await loadTerritory(tx, actor, territoryId);
    if (!loaded.ok) return loaded;
    const to = toId === null ? null : await tx.territory.findUnique({ where: { id: toId } });
    if (toId !== null && to === null) return err(notFound());
    const facts: Facts = { ...loaded.value.facts, to };
    return ok({ ...loaded.value, facts });
  },
  judge: ({ row, to }) =>
    judgeJoining(
      to === null ? null : { khutor: row.name, settlement: to.name, isSameSoviet: to.parentId === row.parentId },
    ),
  write: async (tx, facts, input) => {
    const { row, to } = facts;
    const unfit = await findUnfit(tx, row, input.version);
    if (unfit !== null) return err(unfit);
    const fits = row.kind === 'settlement' && (to === null || (to.kind === 'settlement' && to.struckOn === null));
    if (!fits || to?.id === row.id) return err(invalid(['toId'], 'not-a-settlement'));
    const hasJoined = (await tx.territory.count({ where: { joinedToId: row.id } })) > 0;
    if (to !== null && (to.joinedToId !== null || hasJoined)) return err(invalid(['toId'], 'joined-itself'));
    if ((to?.id ?? null) === row.joinedToId) return err(invalid(['toId'], 'already-there'));
    const resting = await findResting(tx, facts);
    if (resting !== null) return err(resting);
    const stored = await tx.territory.update({
      where: { id: row.id },
      data: { joinedToId: to?.id ?? null, version: { increment: 1 } },
    });
    const answer = { id: row.id, territoryId: row.id, joinedToId: stored.joinedToId, version: stored.version };
    return ok({ answer, subjectId: row.id, noted: { from: row.joinedToId } });
  },
});
