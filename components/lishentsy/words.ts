import type { useTranslations } from 'next-intl';
import { oneOf } from '@/lib/kernel/one-of';
import { DOCUMENT_KINDS } from '@/lib/law/evidence';
import { letterOf } from '@/lib/law/letters';

type Words = ReturnType<typeof useTranslations<'lishentsy'>>;

/** What a letter of article 15 means; another ground stays as it was written. */
export function letterMeaning(t: Words, letter: string): string {
  const known = letterOf(letter);
  return known === null ? letter : t(`letters.${known}`);
}

export const letterShort = (t: Words, letter: string): string =>
  letterOf(letter) === null ? letter : t('letter', { letter });

export function documentName(t: Words, kind: string): string {
  const known = DOCUMENT_KINDS.find((code) => code === kind);
  return known === undefined ? kind : t(`documents.${known}`);
}

export const VERDICT_TONES = { lawful: 'plain', unlawful: 'late', undecided: 'warn' } as const;
export const OUTCOME_TONES = { pending: 'warn', kept: 'plain', dropped: 'done' } as const;

const VERDICTS = ['lawful', 'unlawful', 'undecided'] as const;
const STATES = ['entered', 'struck', 'restored'] as const;
const OUTCOMES = ['pending', 'kept', 'dropped'] as const;

export const verdictOf = (code: string) => oneOf(VERDICTS, code);
export const stateOf = (code: string) => oneOf(STATES, code);
export const outcomeOf = (code: string) => oneOf(OUTCOMES, code);
