'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import type { Option } from '@/components/ui/select';
import { ResidentFields } from './resident-fields';
import { residentInput } from './resident-input';

/** Enters people one after another: settlement, household and surname stay for the next of the household. */
export function AddResidentForm({ settlements, isOne }: { settlements: readonly Option[]; isOne: boolean }) {
  const t = useTranslations('register');
  const [only] = settlements;
  return (
    <ActForm
      act="register/add-resident"
      submitLabel={t('enter')}
      doneText={t('entered')}
      defaults={{ isOfAge: 'byYear', ...(isOne && only !== undefined && { settlementId: only.value }) }}
      keep={['settlementId', 'household', 'surname']}
      toInput={residentInput}
    >
      <ResidentFields settlements={settlements} />
    </ActForm>
  );
}
