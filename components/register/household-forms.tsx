'use client';

import { useTranslations } from 'next-intl';
import { SelectField, TextField } from '@/components/forms/fields';
import { GroundedForm, StrikeForm } from '@/components/forms/grounded-form';
import type { Option } from '@/components/ui/select';

interface HouseholdProps {
  settlementId: string;
  household: string;
}

export function MoveHouseholdForm(props: HouseholdProps & { settlements: readonly Option[] }) {
  const t = useTranslations('records');
  const { settlementId, household, settlements } = props;
  return (
    <GroundedForm
      act="register/move-household"
      fixed={{ settlementId, household }}
      defaults={{ toSettlementId: settlementId, toHousehold: household }}
      submitLabel={t('householdMove')}
      doneText={t('householdMoved')}
    >
      <SelectField name="toSettlementId" label={t('toSettlement')} options={settlements} isRequired />
      <TextField name="toHousehold" label={t('toHousehold')} isRequired />
    </GroundedForm>
  );
}

export function MergeHouseholdsForm({ settlementId, household }: HouseholdProps) {
  const t = useTranslations('records');
  return (
    <GroundedForm
      act="register/merge-households"
      fixed={{ settlementId, household }}
      submitLabel={t('householdMerge')}
      doneText={t('householdMerged')}
    >
      <TextField name="intoHousehold" label={t('intoHousehold')} isRequired />
    </GroundedForm>
  );
}

export function StrikeHouseholdForm({ settlementId, household }: HouseholdProps) {
  const t = useTranslations('records');
  return (
    <StrikeForm
      act="register/strike-household"
      fixed={{ settlementId, household }}
      submitLabel={t('householdStrike')}
      doneText={t('householdStruck')}
    />
  );
}
