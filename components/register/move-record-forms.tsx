'use client';

import { useTranslations } from 'next-intl';
import { SelectField, TextField } from '@/components/forms/fields';
import { GroundedForm } from '@/components/forms/grounded-form';
import type { Option } from '@/components/ui/select';

interface RecordProps {
  residentId: string;
  version: number;
}

interface MoveProps extends RecordProps {
  settlements: readonly Option[];
  /** Where the person lives now, when that is among them. */
  settlementId: string;
  household: string;
}

export function MoveResidentForm({ residentId, version, settlements, settlementId, household }: MoveProps) {
  const t = useTranslations('records');
  const register = useTranslations('register.fields');
  const isHere = settlements.some(({ value }) => value === settlementId);
  return (
    <GroundedForm
      act="register/move-resident"
      fixed={{ residentId, version }}
      defaults={{ settlementId: isHere ? settlementId : '', household: isHere ? household : '' }}
      draftKey={`move-resident:${residentId}`}
      submitLabel={t('move')}
      doneText={t('moved')}
    >
      <SelectField name="settlementId" label={t('toSettlement')} options={settlements} isRequired />
      <TextField name="household" label={register('household')} isRequired />
    </GroundedForm>
  );
}

export function UnstrikeResidentForm({ residentId, version }: RecordProps) {
  const t = useTranslations('records');
  return (
    <GroundedForm
      act="register/unstrike-resident"
      fixed={{ residentId, version }}
      submitLabel={t('unstrike')}
      tone="primary"
      doneText={t('unstruck')}
    />
  );
}

export function UnmergeResidentForm({ residentId, version }: RecordProps) {
  const t = useTranslations('records');
  return (
    <GroundedForm
      act="register/unmerge-residents"
      fixed={{ residentId, version }}
      submitLabel={t('unmerge')}
      doneText={t('unmerged')}
    />
  );
}
