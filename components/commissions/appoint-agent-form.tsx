'use client';

import { useTranslations } from 'next-intl';
import { type FieldValues, useWatch } from 'react-hook-form';
import { ActForm } from '@/components/forms/act-form';
import { CheckboxField, SelectField, TextField } from '@/components/forms/fields';
import { Fieldset } from '@/components/ui/fieldset';

interface AppointAgentFormProps {
  commissionId: string;
  /** Accounts of the commission that may be made its agents. */
  accounts: readonly { readonly value: string; readonly label: string }[];
  uchastki: readonly { readonly id: string; readonly number: number; readonly name: string }[];
}

const isTicked = ([, value]: [string, unknown]): boolean => value === true;

function toInput({ accountId, name, uchastki }: FieldValues) {
  const uchastokIds = Object.entries((uchastki ?? {}) as Record<string, unknown>)
    .filter(isTicked)
    .map(([id]) => id);
  return accountId === '' ? { name, uchastokIds } : { accountId, uchastokIds };
}

/** Appoints an authorised person for some of the uchastki: by account, or by name where there is no account. */
export function AppointAgentForm({ commissionId, accounts, uchastki }: AppointAgentFormProps) {
  const t = useTranslations('commissions');
  return (
    <ActForm
      act="commissions/appoint-agent"
      fixed={{ commissionId }}
      defaults={{ accountId: accounts[0]?.value ?? '', name: '', uchastki: {} }}
      toInput={toInput}
      submitLabel={t('appointAgent')}
      doneText={t('agentAppointed')}
    >
      <SelectField name="accountId" label={t('agentAccount')} options={accounts} placeholder={t('withoutAccount')} />
      <AgentName />
      {uchastki.length > 0 ? (
        <Fieldset legend={t('agentUchastki')}>
          {uchastki.map(({ id, number, name }) => (
            <CheckboxField
              key={id}
              name={`uchastki.${id}`}
              label={`${t('uchastokNo', { number: String(number) })} · ${name}`}
            />
          ))}
        </Fieldset>
      ) : null}
    </ActForm>
  );
}

function AgentName() {
  const t = useTranslations('commissions');
  const accountId: unknown = useWatch({ name: 'accountId' });
  return accountId === '' ? <TextField name="name" label={t('memberName')} isRequired /> : null;
}
