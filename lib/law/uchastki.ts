import type { RuleFinding } from './finding';
import { DEFAULT_INTERPRETATIONS, type Interpretations } from './interpretations';
import { breach, flag, found } from './judge';
import { PARAMETERS, type Parameter } from './parameters';

export type UchastokKind = 'territorial' | 'production' | 'union' | 'unorganised' | 'minority';

export interface DivisionUchastok {
  readonly name: string;
  readonly kind: UchastokKind;
  readonly population: number;
  readonly electors: number;
  /** Takes people by enterprise, institution or union. */
  readonly isOfUnits?: boolean | undefined;
  /** Whole settlements or parts of them; `population` is the whole settlement's. */
  readonly settlements: readonly {
    readonly name: string;
    readonly population: number;
    readonly isOfSoviet: boolean;
    /** A khutor or works that votes with another settlement of the uchastok (37, note). */
    readonly isJoined?: boolean | undefined;
  }[];
}

export interface Division {
  readonly settlement: 'village' | 'city';
  readonly uchastki: readonly DivisionUchastok[];
  /** art. 37: what suffices for one deputy; by default the norm from memory. */
  readonly perSeat?: Pick<Parameter, 'value' | 'unverified'> | undefined;
  /** Electors that no uchastok has, and that more than one has. */
  readonly unplaced: number;
  readonly placedTwice: number;
}

/** art. 36 and 37: how the commission divided the soviet. */
export function judgeDivision(
  facts: Division,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): RuleFinding[] {
  const article = facts.settlement === 'city' ? '36' : '37';
  const { unplaced, placedTwice } = facts;
  return [
    ...(facts.settlement === 'village'
      ? facts.uchastki.flatMap((item) => judgeRural(item, facts, interpretations))
      : []),
    ...found(
      // art. 36: every elector votes in one unit, the unorganised too.
      unplaced > 0 && breach('electors-unplaced', article, { unplaced }),
      placedTwice > 0 && breach('electors-placed-twice', article, { placedTwice }),
    ),
    ...facts.uchastki.flatMap((item) => judgeKind(item, facts)),
  ];
}

/** art. 36 gives units to towns, art. 37 minorities their own uchastok in the country. */
function judgeKind({ name, kind, isOfUnits }: DivisionUchastok, { settlement }: Division): RuleFinding[] {
  return found(
    settlement === 'village' &&
      (kind === 'production' || kind === 'union' || isOfUnits === true) &&
      flag('unit-in-village', '37.n1', { unit: name }),
    settlement === 'city' && kind === 'minority' && flag('minority-in-town', '37', { uchastok: name }),
  );
}

function judgeRural(uchastok: DivisionUchastok, facts: Division, interpretations: Interpretations): RuleFinding[] {
  const limit = PARAMETERS.uchastokLimit.value;
  const perSeat = facts.perSeat ?? PARAMETERS.villagePerSeat;
  // art. 37: five hundred of the population, children too (I-33).
  const population = interpretations['I-33'] === 'electors' ? uchastok.electors : uchastok.population;
  // What the note joins to a settlement is of that settlement: its meeting is not a joint one by that.
  const isJoint = uchastok.settlements.filter((settlement) => settlement.isJoined !== true).length > 1;
  const sufficient = uchastok.settlements.filter((settlement) => settlement.population >= perSeat.value);
  const foreign = uchastok.settlements.filter((settlement) => !settlement.isOfSoviet).map(({ name }) => name);
  const { name } = uchastok;
  return found(
    population > limit && breach('uchastok-too-large', '37', { uchastok: name, population, limit }, 'I-33'),
    // art. 37, note: khutors and factories join a settlement within the area of the same soviet.
    foreign.length > 0 && breach('settlement-of-another-soviet', '37.n1', { uchastok: name, settlements: foreign }),
    // art. 37: a settlement that suffices for a deputy meets by itself.
    isJoint &&
      sufficient.length > 0 &&
      flag('joint-with-sufficient', '37', {
        uchastok: name,
        settlements: sufficient.map((settlement) => settlement.name),
        perSeat: perSeat.value,
        unverified: perSeat.unverified,
      }),
  );
}

export interface Joining {
  readonly khutor: string;
  readonly settlement: string;
  readonly isSameSoviet: boolean;
}

/** art. 37, note: khutors and works outside towns join the nearest settlement within the area of their own soviet. */
export const judgeJoining = (joining: Joining | null): RuleFinding[] =>
  found(
    joining !== null &&
      !joining.isSameSoviet &&
      breach('settlement-of-another-soviet', '37.n1', { uchastok: joining.settlement, settlements: [joining.khutor] }),
  );
