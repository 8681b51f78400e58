'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { DayField, TextField } from '@/components/forms/fields';

/** Takes a person off the register, on a paper. */
export function StrikeForm({ entryId, version, today }: { entryId: string; version: number; today: string }) {
  const t = useTranslations('lishentsy.entry');
  return (
    <ActForm
      act="lishentsy/strike"
      fixed={{ entryId, version }}
      defaults={{ on: today }}
      submitLabel={t('strike')}
      tone="secondary"
    >
      <TextField name="reason" label={t('reason')} isRequired />
      <TextField name="document" label={t('document')} isRequired />
      <DayField name="on" label={t('on')} isRequired />
    </ActForm>
  );
}
