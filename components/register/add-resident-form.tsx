'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { TextField } from '@/components/forms/fields';
import type { Option } from '@/components/ui/select';
import { ResidentFields } from './resident-fields';
import { residentInput } from './resident-input';

/** Enters people one after another: settlement, household and surname stay for the next of the household. */
export function AddResidentForm({ settlements, isOne }: { settlements: readonly Option[]; isOne: boolean }) {
  const t = useTranslations('register');
  const common = useTranslations('common');
  const [only] = settlements;
  return (
    <ActForm
      act="register/add-resident"
      submitLabel={t('enter')}
      doneText={t('entered')}
      defaults={{ isOfAge: 'byYear', ...(isOne && only !== undefined && { settlementId: only.value }) }}
      keep={['settlementId', 'household', 'surname', 'reason']}
      toInput={residentInput}
    >
      <ResidentFields settlements={settlements} />
      <TextField name="reason" label={common('ground')} isRequired />
    </ActForm>
  );
}
