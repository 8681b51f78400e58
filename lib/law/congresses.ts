import { compareFractions, floorOf, fraction, remainderOf } from '@/lib/kernel/fraction';
import type { RuleFinding } from './finding';
import { breach, found } from './judge';
import { PARAMETERS, type Parameter, type Parameters } from './parameters';

export const CONGRESSES = ['volost', 'uezd', 'okrug', 'guberniya', 'oblast', 'krai', 'all-russian'] as const;
export type Congress = (typeof CONGRESSES)[number];

export const UNIT_KINDS = ['village', 'city', 'settlement', 'factory', 'congress'] as const;
/** A village soviet, a city's, a workers' settlement's, a factory outside towns, or a lower congress. */
export type UnitKind = (typeof UNIT_KINDS)[number];

export interface CongressUnit {
  readonly name: string;
  readonly kind: UnitKind;
  /** Inhabitants of villages and lower congresses, electors of towns, settlements and factories. */
  readonly base: number;
}

export interface CongressDelegates {
  readonly delegates: readonly (CongressUnit & { readonly delegates: number; readonly norm: number })[];
  readonly unverified: boolean;
}

interface Norms {
  readonly perInhabitants: Parameter;
  readonly perElectors: Parameter;
}

// Constitution, art. 51 and 20: from the rural side by inhabitants, from towns by electors.
function normsOf(congress: Congress, p: Parameters): Norms {
  switch (congress) {
    case 'volost':
      return { perInhabitants: p.volostPerInhabitants, perElectors: p.volostPerElectors };
    case 'uezd':
      return { perInhabitants: p.uezdPerInhabitants, perElectors: p.uezdPerElectors };
    case 'okrug':
      return { perInhabitants: p.okrugPerInhabitants, perElectors: p.okrugPerElectors };
    case 'guberniya':
      return { perInhabitants: p.guberniyaPerInhabitants, perElectors: p.guberniyaPerElectors };
    case 'oblast':
    case 'krai':
      return { perInhabitants: p.kraiPerInhabitants, perElectors: p.kraiPerElectors };
    case 'all-russian':
      return { perInhabitants: p.allRussianPerInhabitants, perElectors: p.allRussianPerElectors };
  }
}

const isByElectors = (kind: UnitKind): boolean => kind === 'city' || kind === 'settlement' || kind === 'factory';

/** art. 50: delegates of each unit. A remainder of half a norm adds one: the text does not say, the parameter does. */
export function congressDelegates(
  facts: { readonly congress: Congress; readonly units: readonly CongressUnit[] },
  parameters: Parameters = PARAMETERS,
): CongressDelegates {
  const norms = normsOf(facts.congress, parameters);
  const delegates = facts.units.map((unit) => {
    const norm = normFor(unit, norms).value;
    return { ...unit, norm, delegates: delegatesOf(unit, norm, facts.congress) };
  });
  return { delegates, unverified: normsUsed(facts, parameters).some((norm) => norm.unverified) };
}

const normFor = ({ kind }: CongressUnit, norms: Norms): Parameter =>
  isByElectors(kind) ? norms.perElectors : norms.perInhabitants;

const normsUsed = (
  { congress, units }: { readonly congress: Congress; readonly units: readonly CongressUnit[] },
  parameters: Parameters,
): Parameter[] => units.map((unit) => normFor(unit, normsOf(congress, parameters)));

function delegatesOf(unit: CongressUnit, norm: number, congress: Congress): number {
  // art. 50 б and в: a village soviet sends to the volost alone.
  if (unit.kind === 'village' && congress !== 'volost') return 0;
  const share = fraction(unit.base, norm);
  const counted = floorOf(share) + (compareFractions(remainderOf(share), fraction(1, 2)) >= 0 ? 1 : 0);
  // art. 50 а: all soviets of the volost are represented, the smallest too.
  return congress === 'volost' ? Math.max(1, counted) : counted;
}

export interface Composition {
  readonly congress: Congress;
  readonly units: readonly CongressUnit[];
  /** Soviets of the volost that nobody represents. */
  readonly missingSoviets: readonly string[];
  /** Congresses of an oblast or krai, which art. 50 в does not name. */
  readonly sendsKrai?: boolean | undefined;
  /** art. 50, note: in an autonomous republic or oblast a special law sets the norms. */
  readonly isAutonomous?: boolean | undefined;
}

/** art. 50: of whom a congress is made up. */
export function judgeComposition(facts: Composition, parameters: Parameters = PARAMETERS): RuleFinding[] {
  const villages = facts.units.filter(({ kind }) => kind === 'village').map(({ name }) => name);
  const { missingSoviets } = facts;
  return found(
    facts.congress === 'volost' &&
      missingSoviets.length > 0 &&
      breach('congress-soviet-missing', '50.а', { soviets: missingSoviets }),
    facts.congress !== 'volost' &&
      villages.length > 0 &&
      breach('congress-village-soviet', '50.б', { soviets: villages }),
    facts.isAutonomous === true &&
      normsUsed(facts, parameters).some(({ source }) => source !== 'campaign') &&
      breach('congress-norms-special', '50.n1', {}),
    facts.congress === 'all-russian' && facts.sendsKrai === true && breach('congress-krai-delegates', '50.в', {}),
  );
}

/** art. 50: only the executive committee convenes; art. 66: early re-election needs an extraordinary congress. */
export function judgeConvening(facts: {
  readonly isByExecutive: boolean;
  readonly isEarlyReelection: boolean;
  readonly isExtraordinary: boolean;
}): RuleFinding[] {
  return found(
    !facts.isByExecutive && breach('congress-self-convened', '50', {}),
    facts.isEarlyReelection && !facts.isExtraordinary && breach('congress-not-extraordinary', '66', {}),
  );
}

/** art. 51 and 52: a mandate commission reports, and the congress itself decides on the mandates. */
export function judgeMandates(facts: {
  readonly hasCommission: boolean;
  readonly hasReport: boolean;
  readonly isByCongress: boolean;
}): RuleFinding[] {
  return found(
    !facts.hasCommission && breach('mandate-commission-missing', '51', {}),
    facts.hasCommission && !facts.hasReport && breach('mandate-report-missing', '52', {}),
    !facts.isByCongress && breach('mandates-not-by-congress', '52', {}),
  );
}

/** art. 52, note 1: members of the outgoing executive committee who are no delegates advise and do not vote. */
export const judgeCongressVotes = (facts: { readonly votes: number; readonly delegates: number }): RuleFinding[] =>
  found(facts.votes > facts.delegates && breach('congress-advisory-votes', '52.n1', facts));

/** art. 52, note 2: any citizen with electoral rights may be elected, wherever he lives and works. */
export const judgeExecutiveElection = (facts: { readonly disfranchised: readonly string[] }): RuleFinding[] =>
  found(facts.disfranchised.length > 0 && breach('executive-without-rights', '52.n2', { names: facts.disfranchised }));
