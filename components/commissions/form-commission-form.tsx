'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { DayField, SelectField, TextField } from '@/components/forms/fields';
import { RowsField } from '@/components/forms/rows-field';

const MEMBER_FUNCTIONS = ['chair', 'deputy-chair', 'secretary', 'member'] as const;

interface FormCommissionFormProps {
  campaignId: string;
  territories: readonly { readonly value: string; readonly label: string }[];
}

/** Forms a commission with its members. */
export function FormCommissionForm({ campaignId, territories }: FormCommissionFormProps) {
  const t = useTranslations('commissions');
  const functions = MEMBER_FUNCTIONS.map((held) => ({ value: held, label: t(`members.${held}`) }));
  const sexes = [
    { value: 'm', label: t('sexes.m') },
    { value: 'f', label: t('sexes.f') },
  ];
  return (
    <ActForm
      act="commissions/form"
      fixed={{ campaignId }}
      defaults={{
        territoryId: territories[0]?.value ?? '',
        formedOn: '',
        formedBy: '',
        members: [{ name: '', function: 'chair', organisation: '', sex: '' }],
      }}
      submitLabel={t('form')}
      doneHref="/commissions/:id"
    >
      <SelectField name="territoryId" label={t('where')} options={territories} isRequired />
      <DayField name="formedOn" label={t('formedOn')} />
      <TextField name="formedBy" label={t('formedBy')} hint={t('formedByHint')} />
      <RowsField
        name="members"
        label={t('membersTitle')}
        addLabel={t('addMember')}
        blank={{ name: '', function: 'member', organisation: '', sex: '' }}
      >
        {(prefix) => (
          <>
            <TextField name={`${prefix}name`} label={t('memberName')} isRequired />
            <SelectField name={`${prefix}function`} label={t('memberFunction')} options={functions} isRequired />
            <TextField name={`${prefix}organisation`} label={t('organisation')} />
            <SelectField name={`${prefix}sex`} label={t('sex')} options={sexes} placeholder="—" />
          </>
        )}
      </RowsField>
    </ActForm>
  );
}
