'use client';

import { useTranslations } from 'next-intl';
import { SelectField, TextField } from '@/components/forms/fields';
import { GroundedForm, StrikeForm } from '@/components/forms/grounded-form';
import type { Option } from '@/components/ui/select';

interface HouseholdProps {
  settlementId: string;
  household: string;
  /** Who lives there as the sheet shows it. */
  members: readonly { residentId: string; version: number }[];
}

/** What was typed stays when the household has changed meanwhile. */
const draftKeyOf = (act: string, { settlementId, household }: HouseholdProps): string =>
  `${act}:${settlementId}:${household}`;

export function MoveHouseholdForm(props: HouseholdProps & { settlements: readonly Option[] }) {
  const t = useTranslations('records');
  const { settlementId, household, members, settlements } = props;
  return (
    <GroundedForm
      act="register/move-household"
      fixed={{ settlementId, household, members }}
      draftKey={draftKeyOf('move-household', props)}
      defaults={{ toSettlementId: settlementId, toHousehold: household }}
      submitLabel={t('householdMove')}
      doneText={t('householdMoved')}
    >
      <SelectField name="toSettlementId" label={t('toSettlement')} options={settlements} isRequired />
      <TextField name="toHousehold" label={t('toHousehold')} isRequired />
    </GroundedForm>
  );
}

export function MergeHouseholdsForm(props: HouseholdProps) {
  const t = useTranslations('records');
  return (
    <GroundedForm
      act="register/merge-households"
      fixed={{ ...props }}
      draftKey={draftKeyOf('merge-households', props)}
      submitLabel={t('householdMerge')}
      doneText={t('householdMerged')}
    >
      <TextField name="intoHousehold" label={t('intoHousehold')} isRequired />
    </GroundedForm>
  );
}

export function StrikeHouseholdForm(props: HouseholdProps) {
  const t = useTranslations('records');
  return (
    <StrikeForm
      act="register/strike-household"
      fixed={{ ...props }}
      draftKey={draftKeyOf('strike-household', props)}
      submitLabel={t('householdStrike')}
      doneText={t('householdStruck')}
    />
  );
}
