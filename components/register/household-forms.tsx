'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { DayField, SelectField, TextField } from '@/components/forms/fields';
import type { Option } from '@/components/ui/select';

interface HouseholdProps {
  settlementId: string;
  household: string;
}

const LIST = '/register/households';

export function MoveHouseholdForm(props: HouseholdProps & { settlements: readonly Option[] }) {
  const t = useTranslations('records');
  const register = useTranslations('register.fields');
  const { settlementId, household, settlements } = props;
  return (
    <ActForm
      act="register/move-household"
      fixed={{ settlementId, household }}
      defaults={{ toSettlementId: settlementId, toHousehold: household }}
      submitLabel={t('householdMove')}
      tone="secondary"
      doneText={t('householdMoved')}
      doneHref={`${LIST}?settlementId=${settlementId}`}
    >
      <SelectField name="toSettlementId" label={t('toSettlement')} options={settlements} isRequired />
      <TextField name="toHousehold" label={t('toHousehold')} isRequired />
      <TextField name="reason" label={register('reason')} isRequired />
    </ActForm>
  );
}

export function MergeHouseholdsForm({ settlementId, household }: HouseholdProps) {
  const t = useTranslations('records');
  const register = useTranslations('register.fields');
  return (
    <ActForm
      act="register/merge-households"
      fixed={{ settlementId, household }}
      submitLabel={t('householdMerge')}
      tone="secondary"
      doneText={t('householdMerged')}
      doneHref={`${LIST}?settlementId=${settlementId}`}
    >
      <TextField name="intoHousehold" label={t('intoHousehold')} isRequired />
      <TextField name="reason" label={register('reason')} isRequired />
    </ActForm>
  );
}

export function StrikeHouseholdForm({ settlementId, household }: HouseholdProps) {
  const t = useTranslations('records');
  const register = useTranslations('register.fields');
  return (
    <ActForm
      act="register/strike-household"
      fixed={{ settlementId, household }}
      submitLabel={t('householdStrike')}
      tone="secondary"
      doneText={t('householdStruck')}
      doneHref={`${LIST}?settlementId=${settlementId}`}
    >
      <DayField name="on" label={register('on')} />
      <TextField name="reason" label={register('reason')} isRequired />
    </ActForm>
  );
}
