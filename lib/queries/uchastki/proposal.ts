import { z } from 'zod';
import { normsOf, seatsByNorm, settlementOf } from '@/lib/acts/uchastki/seats';
import { ok } from '@/lib/kernel/result';
import { divideTown } from '@/lib/law/divide-town';
import { PARAMETERS } from '@/lib/law/parameters';
import type { UchastokKind } from '@/lib/law/uchastki';
import { defineQuery } from '../query';
import { findSeenElection } from './find-election';
import { type Group, listMinorities, listNamedGroups, listUnitGroups } from './groups';
import { listHouseholds, type SettlementHouseholds } from './households';
import { listOverlaps } from './overlaps';
import { type ProposedPart, propose } from './propose';

interface Proposed {
  readonly kind: UchastokKind;
  readonly parts: readonly ProposedPart[];
  /** Keys of the groups that it takes. */
  readonly groups: readonly string[];
}

/** How the program would divide a soviet by articles 36 and 37, with every household and group, so that the commission may judge and change it. */
export const uchastkiProposal = defineQuery({
  name: 'uchastki/proposal',
  input: z.object({ electionId: z.uuid() }),
  run: async ({ db, ...context }, { electionId }) => {
    const found = await findSeenElection({ db, ...context }, electionId);
    if (!found.ok) return found;
    const { soviet, campaign, seats: allotted } = found.value;
    const settlements = await listHouseholds(db, soviet.id);
    const settlement = settlementOf(soviet.kind);
    const whole = settlements.map(({ name, population, electors }) => ({ name, population, electors }));
    const norm = seatsByNorm(whole, settlement, campaign);
    const perSeat = normsOf(campaign).villagePerSeat.value;
    const units = await listUnitGroups(db, soviet.id, settlements);
    const named = await listNamedGroups(db, electionId, settlements);
    const national =
      settlement === 'village'
        ? await listMinorities(db, soviet.id, settlements, { perSeat, limit: PARAMETERS.uchastokLimit.value })
        : { minorities: [], groups: [] };
    const seats = allotted ?? norm?.seats ?? null;
    const proposed =
      settlement === 'city' && units.some(({ electors }) => electors > 0)
        ? byUnits(units, settlements, seats)
        : propose(settlements, perSeat).map((parts) => ({ kind: 'territorial' as const, parts, groups: [] }));
    return ok({
      ...{ settlements, settlement, seats, groups: [...units, ...named, ...national.groups] as readonly Group[] },
      uchastki: proposed.map((uchastok: Proposed, index) => ({ number: index + 1, ...uchastok })),
      minorities: national.minorities,
      overlaps: await listOverlaps(db, { sovietId: soviet.id, electionId }, settlements, national.groups),
    });
  },
});

/** art. 36: the units of the town; who is in none votes where they live. */
function byUnits(
  units: Awaited<ReturnType<typeof listUnitGroups>>,
  settlements: readonly SettlementHouseholds[],
  seats: number | null,
): readonly Proposed[] {
  const electors = settlements.reduce((sum, item) => sum + item.electors, 0);
  const { uchastki } = divideTown({
    units: units.map(({ source, electors: own, parentId, joinedToId }) => ({
      ...{ id: source.by === 'unit' ? source.unitId : '', kind: source.by === 'unit' ? source.kind : 'enterprise' },
      ...{ electors: own, parentId, joinedToId },
    })),
    perSeat: seats === null || seats === 0 ? undefined : Math.floor(electors / seats),
  });
  const taken = units.reduce((sum, unit) => sum + unit.electors, 0);
  const rest = settlements.map(({ id }) => ({ settlementId: id, households: null }));
  return [
    ...uchastki.map(({ kind, unitIds }) => ({ kind, parts: [], groups: unitIds.map((id) => `unit:${id}`) })),
    ...(taken < electors ? [{ kind: 'unorganised' as const, parts: rest, groups: [] }] : []),
  ];
}
