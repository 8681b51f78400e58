'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { DayField, TextField } from '@/components/forms/fields';

/** Takes a mistaken striking back. */
export function ReinstateForm({ entryId, version, today }: { entryId: string; version: number; today: string }) {
  const t = useTranslations('lishentsy.reinstating');
  return (
    <ActForm
      act="lishentsy/reinstate"
      fixed={{ entryId, version }}
      defaults={{ on: today }}
      submitLabel={t('submit')}
      tone="secondary"
    >
      <TextField name="reason" label={t('reason')} isRequired />
      <DayField name="on" label={t('on')} isRequired />
    </ActForm>
  );
}
