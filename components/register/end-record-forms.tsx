'use client';

import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/forms/fields';
import { GroundedForm, StrikeForm } from '@/components/forms/grounded-form';
import type { Option } from '@/components/ui/select';

interface RecordProps {
  residentId: string;
  version: number;
}

export function StrikeResidentForm({ residentId, version }: RecordProps) {
  const t = useTranslations('register');
  return (
    <StrikeForm
      act="register/strike-resident"
      fixed={{ residentId, version }}
      submitLabel={t('strike')}
      doneText={t('struckDone')}
    />
  );
}

interface MergeProps extends RecordProps {
  others: readonly Option[];
  /** More bear the surname than are offered. */
  isCut: boolean;
}

export function MergeResidentForm({ residentId, version, others, isCut }: MergeProps) {
  const t = useTranslations('register');
  if (others.length === 0) return <p className="text-faded">{t('mergeNone')}</p>;
  return (
    <GroundedForm
      act="register/merge-residents"
      fixed={{ residentId, version }}
      submitLabel={t('merge')}
      doneText={t('mergedDone')}
      doneHref="/register/:id"
    >
      <SelectField
        {...{ name: 'intoId', label: t('mergeInto'), options: others }}
        hint={isCut ? t('mergeCut') : undefined}
        isRequired
      />
    </GroundedForm>
  );
}
