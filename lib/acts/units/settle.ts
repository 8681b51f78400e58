import { z } from 'zod';
import { personName } from '@/lib/kernel/person-name';
import { err, ok } from '@/lib/kernel/result';
import { type Claim, judgeSettling, unitByWork } from '@/lib/law/units';
import type { Tx } from '@/lib/store/client';
import { defineAct } from '../act';
import { conflict, invalid } from '../refusal';
import { id } from '../schemas';
import { loadSoviet, type UnitFacts } from './load-unit';
import { placeByUnits } from './place-by-units';

interface Contested {
  readonly residentId: string;
  readonly person: string;
  readonly claims: readonly Claim[];
}

interface Facts extends UnitFacts {
  readonly contested: readonly Contested[];
}

const input = z.object({
  sovietId: id,
  /** The unit that the commission leaves this person to; without it all are settled by the place of work, where there is one. */
  residentId: id.optional(),
  unitId: id.optional(),
});

/**
 * Leaves whoever several units count to one of them (36): by the place of work before the union, the union before the
 * unorganised; between equals only as the commission decides.
 */
export const settleClaims = defineAct({
  name: 'units/settle',
  article: '36',
  permission: 'register.keep',
  input,
  load: async (tx, { sovietId, residentId }, actor) => {
    const loaded = await loadSoviet(tx, actor, sovietId);
    if (!loaded.ok) return loaded;
    const contested = await listContested(tx, sovietId, residentId, loaded.value.facts.units);
    return ok({ ...loaded.value, facts: { ...loaded.value.facts, contested } satisfies Facts });
  },
  judge: ({ contested }, { unitId }) =>
    contested.flatMap(({ person, claims }) => {
      const chosen = claims.find((claim) => claim.unitId === unitId);
      return chosen === undefined ? [] : judgeSettling({ person, chosen, claims });
    }),
  write: async (tx, { soviet, contested }, { residentId, unitId }) => {
    if ((residentId === undefined) !== (unitId === undefined)) return err(invalid(['unitId'], 'required'));
    if (contested.length === 0) return err(conflict('nobody-contested'));
    if (unitId !== undefined && !contested.some(({ claims }) => claims.some((claim) => claim.unitId === unitId)))
      return err(invalid(['unitId'], 'no-such-unit'));
    const settled = contested.flatMap(({ residentId: whose, claims }) => {
      const kept = unitId ?? unitByWork(claims)?.unitId;
      if (kept === undefined) return [];
      return claims.filter((claim) => claim.unitId !== kept).map((claim) => ({ whose, from: claim.unitId }));
    });
    for (const [from, people] of Map.groupBy(settled, (one) => one.from))
      await tx.unitClaim.updateMany({
        where: { unitId: from, residentId: { in: people.map(({ whose }) => whose) } },
        data: { released: true },
      });
    const people = [...new Set(settled.map(({ whose }) => whose))];
    await placeByUnits(tx, soviet.id, people);
    const answer = { id: soviet.id, settled: people.length, left: contested.length - people.length };
    return ok({ answer, subjectId: soviet.id, noted: answer });
  },
});

/** Whom several living units count, with those units. */
async function listContested(
  tx: Tx,
  sovietId: string,
  residentId: string | undefined,
  units: UnitFacts['units'],
): Promise<Contested[]> {
  const rows = await tx.unitClaim.findMany({
    where: {
      ...{ released: false, unit: { is: { sovietId, struckOn: null } } },
      resident: { is: { sovietId, struckOn: null, mergedIntoId: null } },
      ...(residentId !== undefined && { residentId }),
    },
    include: { resident: { select: { surname: true, given: true, patronymic: true } } },
  });
  return [...Map.groupBy(rows, (row) => row.residentId)]
    .filter(([, claims]) => claims.length > 1)
    .map(([whose, claims]) => {
      const [first] = claims;
      const { surname = '', given = '', patronymic = '' } = first?.resident ?? {};
      return {
        residentId: whose,
        person: personName({ surname, given, patronymic }),
        claims: claims.flatMap(({ unitId }) => {
          const unit = units.get(unitId);
          return unit === undefined ? [] : [{ unitId, name: unit.name, kind: unit.kind }];
        }),
      };
    });
}
