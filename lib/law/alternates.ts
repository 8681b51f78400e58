import { fraction } from '@/lib/kernel/fraction';
import type { RuleFinding } from './finding';
import { DEFAULT_INTERPRETATIONS, type Interpretations } from './interpretations';
import { breach, flag, found } from './judge';
import { PARAMETERS } from './parameters';
import { roundedOf } from './seats';

export interface AlternatesFacts {
  readonly seats: number;
  readonly uchastki?: number | undefined;
  /** Needed only by I-20 "per meeting": what each meeting elects. */
  readonly seatsByUchastok?: readonly number[] | undefined;
}

/** art. 46: a third of the deputies of the soviet (I-20). Note: more uchastki than alternates ask for a higher order. */
export function alternates(
  facts: AlternatesFacts,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): { readonly alternates: number; readonly higherOrderNeeded: boolean } {
  const uchastki = facts.uchastki ?? facts.seatsByUchastok?.length ?? 0;
  const number = thirdOf(facts, interpretations['I-20']);
  return { alternates: number, higherOrderNeeded: uchastki > number };
}

function thirdOf({ seats, seatsByUchastok }: AlternatesFacts, reading: Interpretations['I-20']): number {
  const floor = (deputies: number) => Math.floor(deputies / 3);
  switch (reading) {
    case 'nearest':
      return roundedOf(fraction(seats, 3));
    case 'ceil':
      return Math.floor((seats + 2) / 3);
    case 'per-meeting':
      return seatsByUchastok?.reduce((sum, deputies) => sum + floor(deputies), 0) ?? floor(seats);
    default:
      return floor(seats);
  }
}

/** art. 55, note: more uchastki than places in the village revision commission ask for a higher order (I-21). */
export function revisionOrderNeeded(
  uchastki: number,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): boolean {
  const [members, candidates] = [PARAMETERS.villageRevisionMembers.value, PARAMETERS.revisionCandidates.value];
  const places = {
    'members-and-candidates': members + candidates,
    members,
    candidates,
  }[interpretations['I-21']];
  return uchastki > places;
}

export interface Spread {
  readonly race: 'alternates' | 'revision';
  readonly uchastki: number;
  /** Alternates of the soviet; for the revision commission its members and candidates. */
  readonly places: number;
  /** The order of the commission above: its number and day, if there is one. */
  readonly orderNumber: string | null;
}

/** art. 46 and 55, notes: the commission above says how places fewer than uchastki are elected. */
export function judgeSpread(facts: Spread, interpretations: Interpretations = DEFAULT_INTERPRETATIONS): RuleFinding[] {
  const { uchastki, places } = facts;
  if (facts.race === 'alternates') {
    const isNeeded = uchastki > places && facts.orderNumber === null;
    return found(isNeeded && breach('alternates-order-missing', '46.n1', { uchastki, places }, 'I-21'));
  }
  const isNeeded = revisionOrderNeeded(uchastki, interpretations);
  return found(
    isNeeded && facts.orderNumber === null && breach('revision-order-missing', '55.n1', { uchastki, places }, 'I-21'),
    // art. 55: from two uchastki up to the threshold the text does not say how; the spread of art. 43 is used.
    !isNeeded && uchastki > 1 && flag('revision-spread-unstated', '55', { uchastki, places }, 'I-21'),
  );
}
