'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { DayField, SelectField, TextField } from '@/components/forms/fields';
import type { Option } from '@/components/ui/select';

interface RecordProps {
  residentId: string;
  version: number;
}

export function StrikeResidentForm({ residentId, version }: RecordProps) {
  const t = useTranslations('register');
  return (
    <ActForm
      act="register/strike-resident"
      fixed={{ residentId, version }}
      submitLabel={t('strike')}
      tone="secondary"
      doneText={t('struckDone')}
    >
      <DayField name="on" label={t('fields.on')} />
      <TextField name="reason" label={t('fields.reason')} isRequired />
    </ActForm>
  );
}

export function MergeResidentForm({ residentId, version, others }: RecordProps & { others: readonly Option[] }) {
  const t = useTranslations('register');
  if (others.length === 0) return <p className="text-faded">{t('mergeNone')}</p>;
  return (
    <ActForm
      act="register/merge-residents"
      fixed={{ residentId, version }}
      submitLabel={t('merge')}
      tone="secondary"
      doneText={t('mergedDone')}
      doneHref="/register/:id"
    >
      <SelectField name="intoId" label={t('mergeInto')} options={others} isRequired />
      <TextField name="reason" label={t('fields.reason')} isRequired />
    </ActForm>
  );
}
