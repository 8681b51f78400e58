'use client';

import { useTranslations } from 'next-intl';
import { ActButton } from '@/components/forms/act-button';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import type { AppointedFunction } from '@/lib/access/functions';

interface StaffRow {
  readonly appointmentId: string;
  readonly function: AppointedFunction;
  readonly account: { readonly id: string; readonly name: string; readonly login: string };
}

/** Who works for a commission by which account; each may be dismissed. */
export function StaffTable({ staff }: { staff: readonly StaffRow[] }) {
  const t = useTranslations('accounts');
  return (
    <Table
      caption={t('title')}
      rows={staff}
      rowKey={({ appointmentId }) => appointmentId}
      columns={[
        {
          key: 'name',
          header: t('name'),
          cell: ({ account }) => <Link href={`/accounts/${account.id}`}>{account.name}</Link>,
        },
        { key: 'login', header: t('login'), phone: 'hide', cell: ({ account }) => account.login },
        { key: 'function', header: t('function'), cell: ({ function: held }) => t(`functions.${held}`) },
        {
          key: 'dismiss',
          header: '',
          cell: ({ appointmentId, account }) => (
            <ActButton
              act="accounts/dismiss"
              input={{ appointmentId }}
              tone="quiet"
              confirm={{ title: t('dismissTitle', { name: account.name }), text: t('dismissText') }}
            >
              {t('dismiss')}
            </ActButton>
          ),
        },
      ]}
    />
  );
}
