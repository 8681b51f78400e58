'use client';

import { useTranslations } from 'next-intl';
import { PersonPicker } from './person-picker';
import type { FoundPerson } from './use-person-search';

interface ResidentPickerProps {
  label: string;
  /** Where people are looked for: a soviet, or a territory over several. */
  territoryId: string;
  /** Somebody chosen before the page was opened. */
  chosen?: FoundPerson | undefined;
  onPick: (person: FoundPerson | null) => void;
}

/** Chooses somebody from the register of the population. */
export function ResidentPicker({ territoryId, ...props }: ResidentPickerProps) {
  const t = useTranslations('lishentsy');
  return (
    <PersonPicker
      {...props}
      {...{ name: 'residentId', isRequired: true, none: t('person.none') }}
      {...{ query: 'register/residents', params: { territoryId } }}
    />
  );
}

/** Whose an act on that person is: the person's soviet, and the campaign, where these are known. */
export const placeOfPerson = (person: FoundPerson | null, campaignId: string | undefined) => ({
  ...(person?.sovietId !== undefined && { sovietId: person.sovietId }),
  ...(campaignId !== undefined && { campaignId }),
});
