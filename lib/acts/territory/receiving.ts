import { findAllowing } from '@/lib/access/allow';
import type { RuleFinding } from '@/lib/law/finding';
import type { Interpretations } from '@/lib/law/interpretations';
import { judgeDivision, type UchastokKind } from '@/lib/law/uchastki';
import type { Actor } from '@/lib/session/actor';
import { lockRow, type Tx } from '@/lib/store/client';
import type { TerritoryModel } from '@/lib/store/generated/models/Territory';
import type { Loaded } from '../act';
import { conflict } from '../refusal';
import { findPlacement } from '../register/placement';
import { settlementOf } from '../uchastki/seats';
import { destinationsIn, peopleOf, sovietOf } from './destination';
import type { TerritoryFacts } from './load-territory';

/** What comes of a soviet's adopted division when the people of another place come under it. */
export interface Receiving {
  readonly soviet: string;
  readonly settlement: 'village' | 'city';
  /** Electors of those who come for whom no part of the division speaks. */
  readonly unplaced: number;
  /** The uchastki that take the others, with as many as they would then hold. */
  readonly filled: readonly {
    readonly name: string;
    readonly kind: UchastokKind;
    readonly population: number;
    readonly electors: number;
  }[];
}

export type ReceivedFacts = TerritoryFacts & { readonly receiving: Receiving | null };

/**
 * Adds to what is known of a territory how its people would vote where it goes. In elections that are going on it goes
 * nowhere where somebody would be left without an uchastok (36, 37).
 */
export async function addReceiving(
  tx: Tx,
  loaded: Loaded<TerritoryFacts>,
  targetId: string,
  actor: Actor,
): Promise<Loaded<ReceivedFacts>> {
  const receiving = await findReceiving(tx, loaded.facts, targetId, actor);
  const { campaign } = loaded.facts;
  const isClosed = receiving !== null && receiving.unplaced > 0 && campaign?.mode === 'conduct';
  return {
    ...loaded,
    facts: { ...loaded.facts, receiving },
    locked: isClosed ? conflict('receiver-divided', { soviet: receiving.soviet, count: receiving.unplaced }) : null,
  };
}

/** Null when the soviet that takes them is not divided in these elections, or is none of the actor's. */
async function findReceiving(
  tx: Tx,
  { row, campaign }: TerritoryFacts,
  targetId: string,
  actor: Actor,
): Promise<Receiving | null> {
  const target = campaign === null ? null : await tx.territory.findUnique({ where: { id: targetId } });
  if (campaign === null || target === null || !mayShape(actor, target, campaign)) return null;
  const sovietId = sovietOf(target);
  const election = sovietId === null ? null : await findDivided(tx, sovietId, campaign.id);
  if (election === null) return null;
  const people = await tx.resident.findMany({ where: peopleOf(row) });
  const goesTo = await destinationsIn(tx, row, target);
  const place = await findPlacement(
    tx,
    election.sovietId,
    people.map(({ id }) => id),
  );
  const byUchastok = Map.groupBy(people, (person) => place({ ...goesTo(person), residentId: person.id }));
  const electorsOf = (group: readonly { franchise: string }[]) =>
    group.filter(({ franchise }) => franchise === 'elector').length;
  return {
    soviet: election.soviet.name,
    settlement: settlementOf(election.soviet.kind),
    unplaced: electorsOf(byUchastok.get(null) ?? []),
    filled: election.uchastki.flatMap(({ id, name, kind, population, electors }) => {
      const coming = (byUchastok.get(id) ?? []).filter(({ uchastokId }) => uchastokId !== id);
      if (coming.length === 0) return [];
      const total = { population: population + coming.length, electors: electors + electorsOf(coming) };
      // A closed list that the act of division wrote.
      return { name, kind: kind as UchastokKind, ...total };
    }),
  };
}

/** The election with its uchastki, if it is not past; locked so that it is not divided otherwise meanwhile. */
async function findDivided(tx: Tx, sovietId: string, campaignId: string) {
  const election = await tx.election.findFirst({
    where: { sovietId, campaignId, isPast: false },
    select: { id: true },
  });
  if (election === null || !(await lockRow(tx, 'election', election.id))) return null;
  const found = await tx.election.findUnique({
    where: { id: election.id },
    include: { soviet: true, uchastki: { orderBy: { number: 'asc' } } },
  });
  return found === null || found.uchastki.length === 0 ? null : found;
}

function mayShape(actor: Actor, target: TerritoryModel, campaign: NonNullable<TerritoryFacts['campaign']>): boolean {
  const scope = { territoryId: target.id, territoryPath: target.path, campaignId: campaign.id, mode: campaign.mode };
  return findAllowing(actor, 'territory.shape', scope) !== null;
}

/** art. 36, 37: nobody without an uchastok, and no rural one of more than five hundred, when people come in a body. */
export const judgeReceiving = (
  receiving: Receiving | null,
  interpretations: Interpretations,
): readonly RuleFinding[] =>
  receiving === null
    ? []
    : judgeDivision(
        {
          ...{ settlement: receiving.settlement, unplaced: receiving.unplaced, placedTwice: 0 },
          uchastki: receiving.filled.map((uchastok) => ({ ...uchastok, settlements: [] })),
        },
        interpretations,
      );
