import { addDays } from '@/lib/kernel/civil-day';
import { exactly, type FactDay, UNKNOWN_DAY } from '@/lib/kernel/fact-day';
import { asFactDay, type DayLike, earlierOf, isPast, mapDay } from './days';
import type { RuleFinding } from './finding';
import { DEFAULT_INTERPRETATIONS, type Interpretations } from './interpretations';
import { breach, flag, found, undecided } from './judge';
import { fiveYearsAfter, type Labour, sumLabour } from './labour';
import { DECREE_LETTERS, EXPLOITER_LETTERS, type Letter, letterOf } from './letters';

/** Who restores: by a special decree (18), by the commission with confirmation (19), or nobody (15 н, о, п: struck on a document). */
export type RestorationBody = 'vtsik-presidium' | 'guberniya' | null;

export interface RestorationFacts {
  readonly letter: string;
  /** Since when productive and useful labour without a break; null when not known. */
  readonly labourSince: DayLike | null;
  /** Its stretches where it was interrupted; they go before `labourSince`. */
  readonly labour?: Labour | undefined;
  readonly decidedOn: DayLike;
  readonly loyaltyProved: boolean | null;
  /** art. 19: where there are no guberniyas, the republic's commission. */
  readonly isRepublic?: boolean | undefined;
  /** When the petition was filed; counts only by the other reading of I-28. */
  readonly petitionedOn?: DayLike | undefined;
}

export interface Restoration {
  readonly body: RestorationBody;
  readonly confirmedBy: 'executive' | null;
  readonly lawful: boolean;
  /** art. 19: the first day on which the five years are full. */
  readonly fullOn: FactDay | null;
  readonly findings: readonly RuleFinding[];
}

/** art. 18–20: whether these facts allow a restoration, and whose it is. */
export function restoration(
  facts: RestorationFacts,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): Restoration {
  const letter = letterOf(facts.letter);
  const labour = labourOf(facts, interpretations);
  // art. 18: former officers and police, in single cases; the five years of art. 19 do not count.
  if (letter !== null && DECREE_LETTERS.includes(letter)) {
    const findings = [...judgeLabour(facts, labour), ...judgeLoyalty(facts, '18')];
    return conclude('vtsik-presidium', null, null, findings);
  }
  if (letter === null || !isRestorable(letter, interpretations)) {
    return conclude(null, null, null, [breach('restoration-none', '19', { letter: facts.letter }, 'I-36')]);
  }
  // art. 19: confirmed by the executive committee in every case (I-29).
  const isConfirmed = interpretations['I-29'] === 'always' || facts.isRepublic === true;
  const fullOn = labour === null ? null : mapDay(labour.since, fiveYearsAfter);
  const findings = [...judgeYears(facts, labour, interpretations), ...judgeLoyalty(facts, '19')];
  return conclude('guberniya', isConfirmed ? 'executive' : null, fullOn, findings);
}

/** art. 19 names exploiters and clergy; by the other reading of I-36 the rest go the same way. */
const isRestorable = (letter: Letter, interpretations: Interpretations): boolean =>
  EXPLOITER_LETTERS.includes(letter) || interpretations['I-36'] === 'new-restoration';

interface KnownLabour {
  readonly since: FactDay;
  /** Null when it still goes on. */
  readonly until: FactDay | null;
}

function labourOf(facts: RestorationFacts, interpretations: Interpretations): KnownLabour | null {
  if (facts.labour !== undefined) {
    const sum = sumLabour(facts.labour, interpretations);
    return sum === null ? null : { since: sum.since, until: sum.until === null ? null : exactly(sum.until) };
  }
  return facts.labourSince === null ? null : { since: asFactDay(facts.labourSince), until: null };
}

const conclude = (
  body: RestorationBody,
  confirmedBy: 'executive' | null,
  fullOn: FactDay | null,
  findings: readonly RuleFinding[],
): Restoration => ({ body, confirmedBy, fullOn, lawful: findings.length === 0, findings });

// art. 18: in labour now, however long.
function judgeLabour(facts: RestorationFacts, labour: KnownLabour | null): RuleFinding[] {
  if (labour === null) return [undecided('restoration-labour-unknown', '18', {})];
  const decidedOn = asFactDay(facts.decidedOn);
  const isLater = isPast(labour.since, decidedOn) === 'yes';
  return found(isLater && breach('restoration-labour-later', '18', { labourSince: labour.since, decidedOn }));
}

function judgeLoyalty({ loyaltyProved }: RestorationFacts, article: string): RuleFinding[] {
  if (loyaltyProved === true) return [];
  return [
    loyaltyProved === false
      ? breach('restoration-loyalty', article, {})
      : undecided('restoration-loyalty-unknown', article, {}),
  ];
}

// art. 19: not less than five years, back from the decision (I-28).
function judgeYears(
  facts: RestorationFacts,
  labour: KnownLabour | null,
  interpretations: Interpretations,
): RuleFinding[] {
  if (labour === null) return [undecided('restoration-labour-unknown', '19', {}, 'I-28')];
  const isFromPetition = interpretations['I-28'] === 'from-petition';
  const judgedOn = asFactDay(isFromPetition ? (facts.petitionedOn ?? facts.decidedOn) : facts.decidedOn);
  const fullOn = mapDay(labour.since, fiveYearsAfter);
  // Labour that has ended adds nothing after its last day, which counts whole.
  const until =
    labour.until === null
      ? judgedOn
      : earlierOf(
          judgedOn,
          mapDay(labour.until, (day) => addDays(day, 1)),
        );
  const isTooEarly = isPast(fullOn, until);
  if (isTooEarly === 'no') return [];
  const basis = { labourSince: labour.since, decidedOn: asFactDay(facts.decidedOn), fullOn };
  return [
    isTooEarly === 'yes'
      ? breach('restoration-too-early', '19', basis, 'I-28')
      : undecided('restoration-day-unknown', '19', basis, 'I-28'),
  ];
}

/** art. 19 and 18: nobody else restores. */
export function judgeRestorationBody(
  facts: { readonly letter: string; readonly body: string },
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): RuleFinding[] {
  const { letter } = facts;
  const { body } = restoration(
    { letter, labourSince: null, decidedOn: UNKNOWN_DAY, loyaltyProved: true },
    interpretations,
  );
  const article = body === 'guberniya' ? '19' : '18';
  return found(body !== null && facts.body !== body && breach('restoration-wrong-body', article, { letter, body }));
}

/** art. 20: the petition goes through the local soviet, with its conclusion; for к and л no route is set, and it is flagged. */
export function judgePetition(
  facts: {
    readonly letter: string;
    readonly isThroughSoviet: boolean;
    readonly conclusion: string | null;
  },
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): RuleFinding[] {
  const letter = letterOf(facts.letter);
  const isDecree = letter !== null && DECREE_LETTERS.includes(letter);
  const isOpen = letter !== null && (isDecree || isRestorable(letter, interpretations));
  return found(
    !isOpen && breach('restoration-none', '19', { letter: facts.letter }, 'I-36'),
    isDecree && flag('petition-outside-20', '18', { letter: facts.letter }),
    !facts.isThroughSoviet && breach('petition-past-soviet', '20', {}),
    facts.conclusion !== null && facts.conclusion.trim() === '' && flag('petition-without-conclusion', '20', {}),
  );
}

/** art. 19: no effect before the executive committee has confirmed. */
export function judgeConfirmation(facts: {
  readonly decidedOn: DayLike;
  readonly confirmedOn: DayLike;
}): RuleFinding[] {
  const [decidedOn, confirmedOn] = [asFactDay(facts.decidedOn), asFactDay(facts.confirmedOn)];
  const early = isPast(decidedOn, confirmedOn);
  const basis = { decidedOn, confirmedOn };
  return found(
    early === 'yes' && breach('restoration-confirmed-early', '19', basis, 'I-29'),
    early === 'undecided' && undecided('restoration-confirmation-day-unknown', '19', basis, 'I-29'),
  );
}
