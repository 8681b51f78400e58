'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { DayField } from '@/components/forms/fields';

/** Moves the campaign's calendar to a day. */
export function SetDayForm({ campaignId, today }: { campaignId: string; today: string }) {
  const t = useTranslations('campaign');
  return (
    <ActForm
      act="campaign/set-day"
      fixed={{ campaignId }}
      defaults={{ today }}
      submitLabel={t('setDay')}
      doneText={t('daySet')}
      draftKey={`set-day:${campaignId}:${today}`}
    >
      <DayField name="today" label={t('today')} hint={t('setDayHint')} approximate={false} isRequired />
    </ActForm>
  );
}
