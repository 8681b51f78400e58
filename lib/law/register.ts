import { civilDay } from '@/lib/kernel/civil-day';
import { asFactDay, type DayLike, isPast } from './days';
import type { RuleFinding } from './finding';
import { DEFAULT_INTERPRETATIONS, type Interpretations } from './interpretations';
import { breach, flag, found, undecided } from './judge';
import { PARAMETERS, type Parameters } from './parameters';
import { dueOf } from './terms';

export interface RegisterEntry {
  readonly name: string;
  readonly hasSettlement: boolean;
  readonly isUnderAge: boolean;
  readonly isEnteredAlready: boolean;
  readonly isStruckOff: boolean;
  /** Restored since, by a decision that still holds. */
  readonly isRestored: boolean;
  /** By nothing but the papers of an entry under this letter that such a decision has ended. */
  readonly isOnOldPapers: boolean;
}

/** art. 21: by name and settlement; the faults that lists really had are named: twice, under age, dead or gone, restored. */
export function judgeRegisterEntry(entry: RegisterEntry, norms: Parameters = PARAMETERS): RuleFinding[] {
  const { name } = entry;
  const { unverified } = norms.votingAge;
  return found(
    name.trim() === '' && breach('entry-without-name', '21', {}),
    !entry.hasSettlement && breach('entry-without-settlement', '21', { name }),
    entry.isEnteredAlready && breach('entry-twice', '21', { name }),
    entry.isUnderAge && flag('entry-under-age', '17', { name, unverified }),
    entry.isStruckOff && flag('entry-struck-off', '21', { name }),
    entry.isRestored && flag('entry-restored', '21', { name }),
    entry.isOnOldPapers && breach('entry-on-old-papers', '21', { name }),
  );
}

/** art. 22: the register rests on papers: nobody is entered before the first of them was written. */
export function judgePapersInTime(issuedOn: readonly DayLike[], enteredOn: DayLike): RuleFinding[] {
  const isAhead = issuedOn.length > 0 && issuedOn.every((day) => isPast(day, enteredOn) === 'yes');
  return found(isAhead && breach('entry-before-papers', '22', { enteredOn: asFactDay(enteredOn) }));
}

/** art. 21: who have died or gone while an entry of theirs stands: it is struck on a paper, never by itself. */
export const judgeEntriesLeft = (names: readonly string[]): RuleFinding[] =>
  names.map((name) => flag('entry-struck-off', '21', { name }));

export interface MergedEntries {
  readonly name: string;
  /** Both stand entered under the same letter. */
  readonly isTwice: boolean;
  /** One was entered as a member of the other's family. */
  readonly isOwnFamily: boolean;
}

/** art. 21, 15 п: of the entries of two records that are one person, one is to be struck. */
export const judgeMergedEntries = ({ name, isTwice, isOwnFamily }: MergedEntries): RuleFinding[] =>
  found(
    isTwice && flag('entry-standing-twice', '21', { name }),
    isOwnFamily && flag('family-of-self', '15.п', { name }),
  );

/** art. 1: on the territory of the RSFSR, from 4 November 1926. */
export function judgeScope(facts: { readonly isRsfsr: boolean; readonly startsOn: DayLike }): RuleFinding[] {
  const startsOn = asFactDay(facts.startsOn);
  const inForce = asFactDay(IN_FORCE_ON);
  const isInForce = isPast(inForce, startsOn);
  return found(
    !facts.isRsfsr && breach('outside-rsfsr', '1', {}),
    isInForce === 'yes' && breach('before-instruction', '1', { startsOn, inForce }),
    isInForce === 'undecided' && undecided('instruction-day-unknown', '1', { startsOn, inForce }),
    startsOn.earliest !== null && startsOn.earliest >= '1930-01-01' && flag('after-instruction', '1', { startsOn }),
  );
}

/** The date of the act; that of its publication is not known. */
const IN_FORCE_ON = civilDay('1926-11-04');

export interface LocalVariant {
  readonly proposedBy: 'republic' | 'autonomous-oblast' | 'krai' | 'oblast' | 'other';
  readonly submittedOn: DayLike;
  readonly campaignStartsOn: DayLike;
  /** Number of the Presidium's approval. */
  readonly approval: string | null;
}

/** art. 2: local changes hold by the Presidium's approval, which heals a late submission (I-39). */
export function judgeLocalVariant(
  facts: LocalVariant,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): RuleFinding[] {
  const submittedOn = asFactDay(facts.submittedOn);
  const latest = dueOf('2', asFactDay(facts.campaignStartsOn), { interpretations });
  const late = isPast(submittedOn, latest);
  return found(
    facts.proposedBy === 'other' && breach('variant-wrong-body', '2', {}),
    (facts.approval ?? '').trim() === '' && breach('variant-not-approved', '2', {}),
    late === 'yes' && flag('variant-late', '2', { submittedOn, latest }, 'I-39'),
    late === 'undecided' && undecided('variant-day-unknown', '2', { submittedOn, latest }, 'I-39'),
  );
}
