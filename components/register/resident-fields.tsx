'use client';

import { useTranslations } from 'next-intl';
import { CheckboxField, DayField, NumberField, RadioField, SelectField, TextField } from '@/components/forms/fields';
import type { Option } from '@/components/ui/select';

/** A resident's own fields, the same when entered and when amended. */
export function ResidentFields({ settlements }: { settlements: readonly Option[] }) {
  const t = useTranslations('register');
  return (
    <>
      <SelectField name="settlementId" label={t('fields.settlementId')} options={settlements} isRequired />
      <TextField name="household" label={t('fields.household')} hint={t('householdHint')} />
      <TextField name="surname" label={t('fields.surname')} isRequired />
      <TextField name="given" label={t('fields.given')} />
      <TextField name="patronymic" label={t('fields.patronymic')} />
      <RadioField
        name="sex"
        label={t('fields.sex')}
        isRequired
        options={[
          { value: 'm', label: t('sexes.m') },
          { value: 'f', label: t('sexes.f') },
        ]}
      />
      <NumberField name="birthYear" label={t('fields.birthYear')} isRequired />
      <DayField name="bornOn" label={t('fields.bornOn')} />
      <TextField name="nationality" label={t('fields.nationality')} />
      <TextField name="occupation" label={t('fields.occupation')} />
      <TextField name="party" label={t('fields.party')} />
      <RadioField
        name="isOfAge"
        label={t('fields.isOfAge')}
        options={[
          { value: 'byYear', label: t('ofAge.byYear') },
          { value: 'yes', label: t('ofAge.yes') },
          { value: 'no', label: t('ofAge.no') },
        ]}
      />
      <CheckboxField name="detained" label={t('fields.detained')} hint={t('fields.detainedHint')} />
    </>
  );
}
