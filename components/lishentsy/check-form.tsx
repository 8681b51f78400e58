'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { DayField, RadioField, TextAreaField, TextField } from '@/components/forms/fields';

/** Records who checked the information and what turned out. */
export function CheckForm({ informationId, today }: { informationId: string; today: string }) {
  const t = useTranslations('lishentsy.information');
  return (
    <ActForm
      act="lishentsy/record-check"
      fixed={{ informationId }}
      defaults={{ checkedOn: today }}
      toInput={({ confirmed, ...rest }) => ({ ...rest, confirmed: confirmed === 'yes' })}
      submitLabel={t('check')}
    >
      <TextField name="checkedBy" label={t('checkedBy')} isRequired />
      <DayField name="checkedOn" label={t('checkedOn')} isRequired />
      <RadioField
        name="confirmed"
        label={t('outcome')}
        isRequired
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(value) }))}
      />
      <TextAreaField name="finding" label={t('finding')} isRequired />
    </ActForm>
  );
}
