'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { DayField } from '@/components/forms/fields';

interface AnnounceFormProps {
  campaignId: string;
  sovietId: string;
  /** The day that stands, when the elections have been announced. */
  startsOn: string | null;
}

/** Names the day on which a soviet's elections start, or a later one. */
export function AnnounceForm({ campaignId, sovietId, startsOn }: AnnounceFormProps) {
  const t = useTranslations('elections');
  return (
    <ActForm
      act="elections/announce"
      fixed={{ campaignId, sovietId }}
      submitLabel={startsOn === null ? t('announce') : t('move')}
      tone={startsOn === null ? 'primary' : 'secondary'}
      doneText={t('done')}
      draftKey={`announce:${sovietId}:${startsOn ?? ''}`}
    >
      <DayField
        name="startsOn"
        label={t('startsOn')}
        hint={startsOn === null ? t('startsOnHint') : t('moveHint')}
        approximate={false}
        isRequired
      />
    </ActForm>
  );
}
