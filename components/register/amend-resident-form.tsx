'use client';

import { useTranslations } from 'next-intl';
import { GroundedForm } from '@/components/forms/grounded-form';
import { useStoredMeanwhile } from '@/components/forms/use-stored-meanwhile';
import { Notice } from '@/components/ui/notice';
import type { Option } from '@/components/ui/select';
import { ResidentFields } from './resident-fields';
import { residentInput } from './resident-input';

type Stored = Readonly<Record<string, unknown>>;

interface AmendResidentFormProps {
  residentId: string;
  version: number;
  stored: Stored;
  settlements: readonly Option[];
}

/** Sends what differs from the record as it stands: what another clerk has put right meanwhile is not written over. */
export function AmendResidentForm({ residentId, version, stored, settlements }: AmendResidentFormProps) {
  const t = useTranslations('register');
  const changed = (values: Stored): Record<string, unknown> => {
    const differing = Object.entries(values).filter(([name, value]) => name === 'reason' || value !== stored[name]);
    return residentInput(Object.fromEntries(differing));
  };
  return (
    <GroundedForm
      act="register/amend-resident"
      fixed={{ residentId, version }}
      defaults={stored}
      submitLabel={t('saveAmend')}
      tone="primary"
      doneText={t('amended')}
      toInput={changed}
    >
      <OthersChange version={version} stored={stored} />
      <ResidentFields settlements={settlements} />
    </GroundedForm>
  );
}

/** Says which fields another has changed under the form; what was typed stays. */
function OthersChange({ version, stored }: { version: number; stored: Stored }) {
  const t = useTranslations('records');
  const words = useTranslations('register.fields');
  const names = useStoredMeanwhile(version, stored);
  const labelled = FIELDS.filter((name) => names.includes(name)).map((name) => words(name));
  if (labelled.length === 0) return null;
  return (
    <Notice tone="warn" role="status" title={`${t('othersChange')}: ${labelled.join(', ')}`}>
      {t('othersChangeLead')}
    </Notice>
  );
}

const FIELDS = [
  ...['settlementId', 'household', 'surname', 'given', 'patronymic', 'sex', 'birthYear', 'bornOn', 'nationality'],
  ...['occupation', 'party', 'isOfAge', 'detained'],
] as const;
