'use client';

import { useTranslations } from 'next-intl';
import type { FieldValues } from 'react-hook-form';
import { useWatch } from 'react-hook-form';
import { ActForm } from '@/components/forms/act-form';
import { SelectField } from '@/components/forms/fields';
import type { Option } from '@/components/ui/select';
import type { AppointedFunction } from '@/lib/access/functions';

interface AppointFormProps {
  accountId: string;
  functions: readonly AppointedFunction[];
  commissions: readonly Option[];
  territories: readonly Option[];
}

const OF_COMMISSION = ['chair', 'clerk', 'agent'];

function toInput({ function: held, bodyId }: FieldValues) {
  return { function: held, bodyId: OF_COMMISSION.includes(held) ? bodyId.commission : bodyId.territory };
}

/** Appoints an account: to a commission, or over a territory, as its function asks. */
export function AppointForm({ accountId, functions, commissions, territories }: AppointFormProps) {
  const t = useTranslations('accounts');
  return (
    <ActForm
      act="accounts/appoint"
      fixed={{ accountId }}
      defaults={{
        function: functions.includes('clerk') ? 'clerk' : (functions[0] ?? ''),
        bodyId: { commission: commissions[0]?.value ?? '', territory: territories[0]?.value ?? '' },
      }}
      toInput={toInput}
      submitLabel={t('appoint')}
      doneText={t('appointed')}
    >
      <SelectField
        name="function"
        label={t('function')}
        isRequired
        options={functions.map((held) => ({ value: held, label: t(`functions.${held}`) }))}
      />
      <BodyField commissions={commissions} territories={territories} />
    </ActForm>
  );
}

function BodyField({ commissions, territories }: Pick<AppointFormProps, 'commissions' | 'territories'>) {
  const t = useTranslations('accounts');
  const held: unknown = useWatch({ name: 'function' });
  return OF_COMMISSION.includes(String(held)) ? (
    <SelectField name="bodyId.commission" label={t('atCommission')} options={commissions} isRequired />
  ) : (
    <SelectField name="bodyId.territory" label={t('overTerritory')} options={territories} isRequired />
  );
}
