'use client';

import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { TextField } from '@/components/forms/fields';
import { LawNote } from '@/components/law/law-note';
import { apart } from '@/components/ui/apart';
import { Fieldset } from '@/components/ui/fieldset';
import { FAMILY, LETTERS, letterOf } from '@/lib/law/letters';
import { FactFields } from './fact-fields';
import type { FoundPerson } from './use-person-search';

/** One letter alone asks on whom the person depends. */
const PersonPicker = apart(() => import('./person-picker').then((file) => file.PersonPicker));

/** The letter chosen in the form around. */
export const useLetter = (): string => String(useWatch({ name: 'letter' }) ?? '');

/** The letters of article 15 as choices. */
export function useLetterOptions() {
  const t = useTranslations('lishentsy');
  return LETTERS.map((value) => ({ value, label: `${value}) ${t(`letters.${value}`)}` }));
}

/** The reason in the soviet's own words (17). */
export function GroundText() {
  const t = useTranslations('lishentsy.amending');
  return <TextField name="ground" label={t('ground')} hint={t('groundHint')} law={<LawNote article="17" />} />;
}

/** What the chosen letter asks to be established. */
export function LetterFacts({ legend }: { legend: string }) {
  const t = useTranslations('lishentsy.entering');
  const letter = useLetter();
  return letterOf(letter) === null ? null : (
    <Fieldset legend={legend} hint={t('factsHint')}>
      <FactFields letter={letter} />
    </Fieldset>
  );
}

interface PrincipalFieldProps {
  territoryId: string;
  onPick?: (person: FoundPerson | null) => void;
}

/** On whom a member of a family depends (15.п). */
export function PrincipalField({ territoryId, onPick = () => undefined }: PrincipalFieldProps) {
  const t = useTranslations('lishentsy.entering');
  if (useLetter() !== FAMILY) return null;
  return (
    <PersonPicker
      name="principalId"
      label={t('principal')}
      hint={t('principalHint')}
      query="lishentsy/register"
      params={{ territoryId, state: 'entered' }}
      none={t('principalNone')}
      onPick={onPick}
      law={<LawNote article="15.п" />}
    />
  );
}
