'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { TextField } from '@/components/forms/fields';
import type { Option } from '@/components/ui/select';
import { ResidentFields } from './resident-fields';
import { residentInput } from './resident-input';

interface AmendResidentFormProps {
  residentId: string;
  version: number;
  stored: Readonly<Record<string, unknown>>;
  settlements: readonly Option[];
}

export function AmendResidentForm({ residentId, version, stored, settlements }: AmendResidentFormProps) {
  const t = useTranslations('register');
  return (
    <ActForm
      key={version}
      act="register/amend-resident"
      fixed={{ residentId, version }}
      defaults={stored}
      submitLabel={t('saveAmend')}
      doneText={t('amended')}
      toInput={residentInput}
    >
      <ResidentFields settlements={settlements} />
      <TextField name="reason" label={t('fields.reason')} isRequired />
    </ActForm>
  );
}
