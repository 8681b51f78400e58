import { addYears, type CivilDay } from '@/lib/kernel/civil-day';
import { exactly, type FactDay, UNKNOWN_DAY } from '@/lib/kernel/fact-day';
import { asFactDay, type DayLike, isPast, mapDay } from './days';
import type { RuleFinding } from './finding';
import { DEFAULT_INTERPRETATIONS, type Interpretations } from './interpretations';
import { breach, finding, flag, found, undecided } from './judge';
import { type LabourPeriod, reckonLabour } from './labour';
import { DECREE_LETTERS, EXPLOITER_LETTERS, type Letter, letterOf } from './letters';
import { PARAMETERS } from './parameters';

/** Who restores: by a special decree (18), by the commission with confirmation (19), or nobody (15 н, о, п: struck on a document). */
export type RestorationBody = 'vtsik-presidium' | 'guberniya' | null;

export interface RestorationFacts {
  readonly letter: string;
  /** Since when productive and useful labour without a break; null when not known. */
  readonly labourSince: DayLike | null;
  /**
   * Its stretches where it was interrupted, and the last day of a listed ground; they go before `labourSince`. Without
   * stretches it goes on since then.
   */
  readonly labour?:
    | { readonly periods: readonly LabourPeriod[]; readonly groundUntil?: CivilDay | null | undefined }
    | undefined;
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
  /** Since when the labour counts: as stated, or as its stretches add up to; null when not known. */
  readonly labourSince: FactDay | null;
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
  if (isRestoredByDecree(facts.letter)) {
    const findings = [...judgeLabour(facts, labour), ...judgeLoyalty(facts, '18')];
    return conclude('vtsik-presidium', null, { fullOn: null, labourSince: labour }, findings);
  }
  if (letter === null || !isRestorable(letter, interpretations)) {
    return conclude(null, null, { fullOn: null, labourSince: labour }, [
      breach('restoration-none', '19', { letter: facts.letter }, 'I-36'),
    ]);
  }
  // art. 19: confirmed by the executive committee in every case (I-29).
  const isConfirmed = interpretations['I-29'] === 'always' || facts.isRepublic === true;
  const fullOn = labour === null ? null : mapDay(labour, fiveYearsAfter);
  const findings = [...judgeYears(facts, labour, interpretations), ...judgeLoyalty(facts, '19')];
  return conclude('guberniya', isConfirmed ? 'executive' : null, { fullOn, labourSince: labour }, findings);
}

/** art. 19 names exploiters and clergy; by the other reading of I-36 the rest go the same way. */
const isRestorable = (letter: Letter, interpretations: Interpretations): boolean =>
  EXPLOITER_LETTERS.includes(letter) || interpretations['I-36'] === 'new-restoration';

/** art. 18: former officers and police are restored by a special decree alone. */
export function isRestoredByDecree(written: string): boolean {
  const letter = letterOf(written);
  return letter !== null && DECREE_LETTERS.includes(letter);
}

/** art. 18 and 19: whether anybody restores whoever is deprived under this letter. */
export function isRestored(written: string, interpretations: Interpretations = DEFAULT_INTERPRETATIONS): boolean {
  const letter = letterOf(written);
  return isRestoredByDecree(written) || (letter !== null && isRestorable(letter, interpretations));
}

const fiveYearsAfter = (day: CivilDay): CivilDay => addYears(day, PARAMETERS.restorationYears.value);

/** By which day the labour is reckoned: that of the decision, or by I-28 that of the petition. */
const judgedOn = (facts: RestorationFacts, interpretations: Interpretations): FactDay =>
  asFactDay(interpretations['I-28'] === 'from-petition' ? (facts.petitionedOn ?? facts.decidedOn) : facts.decidedOn);

/** Since when it would run without a break; null when that is not known. */
function labourOf(facts: RestorationFacts, interpretations: Interpretations): FactDay | null {
  if (facts.labour === undefined) return facts.labourSince === null ? null : asFactDay(facts.labourSince);
  // Of a day known in part, the last on which it can have fallen.
  const on = judgedOn(facts, interpretations).latest;
  if (on === null) return null;
  const { periods, groundUntil = null } = facts.labour;
  const since = (stretches: readonly LabourPeriod[]) =>
    reckonLabour(stretches, on, interpretations, groundUntil).since ?? on;
  if (periods.length > 0) return exactly(since(periods));
  // Of a beginning known in part, each end of what is known.
  return facts.labourSince === null
    ? null
    : mapDay(asFactDay(facts.labourSince), (from) => since([{ from, until: null }]));
}

const conclude = (
  body: RestorationBody,
  confirmedBy: 'executive' | null,
  reckoned: Pick<Restoration, 'fullOn' | 'labourSince'>,
  findings: readonly RuleFinding[],
): Restoration => ({ body, confirmedBy, ...reckoned, lawful: findings.length === 0, findings });

// art. 18: in labour now, however long.
function judgeLabour(facts: RestorationFacts, labourSince: FactDay | null): RuleFinding[] {
  if (labourSince === null) return [undecided('restoration-labour-unknown', '18', {})];
  const decidedOn = asFactDay(facts.decidedOn);
  const isLater = isPast(labourSince, decidedOn) === 'yes';
  return found(isLater && breach('restoration-labour-later', '18', { labourSince, decidedOn }));
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
  labourSince: FactDay | null,
  interpretations: Interpretations,
): RuleFinding[] {
  if (labourSince === null) return [undecided('restoration-labour-unknown', '19', {}, 'I-28')];
  const fullOn = mapDay(labourSince, fiveYearsAfter);
  const isTooEarly = isPast(fullOn, judgedOn(facts, interpretations));
  if (isTooEarly === 'no') return [];
  const basis = { labourSince, decidedOn: asFactDay(facts.decidedOn), fullOn };
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

/** art. 18, 19: what the commission has granted is confirmed as long as the ground is still one that it restores from. */
export const judgeGroundStill = (
  letter: string,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): RuleFinding[] => [
  ...judgeRestorationBody({ letter, body: 'guberniya' }, interpretations),
  ...found(!isRestored(letter, interpretations) && breach('restoration-none', '19', { letter }, 'I-36')),
];

/** art. 20: the petition goes through the local soviet, with its conclusion; for к and л no route is set, and it is flagged. */
export function judgePetition(
  facts: {
    readonly letter: string;
    readonly isThroughSoviet: boolean;
    readonly conclusion: string | null;
  },
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): RuleFinding[] {
  // What was taken in is sent on, even where the entry has come under a letter since that nobody restores from.
  const level = facts.conclusion === null ? 'breach' : 'flag';
  return found(
    !isRestored(facts.letter, interpretations) &&
      finding(level, 'restoration-none', '19', { letter: facts.letter }, 'I-36'),
    isRestoredByDecree(facts.letter) && flag('petition-outside-20', '18', { letter: facts.letter }),
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
