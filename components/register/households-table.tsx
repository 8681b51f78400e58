import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { type Column, Table } from '@/components/ui/table';

interface Household {
  readonly settlementId: string;
  readonly settlementName: string;
  readonly sovietName: string;
  readonly household: string;
  readonly eldest: string;
  readonly members: number;
  readonly electors: number;
  readonly disfranchised: number;
  readonly uchastki: string | null;
}

export const householdAddress = (settlementId: string, household: string): string =>
  `/register/household?${new URLSearchParams({ settlementId, household })}`;

export function HouseholdsTable({ households }: { households: readonly Household[] }) {
  const t = useTranslations('records');
  const register = useTranslations('register');
  const columns: readonly Column<Household>[] = [
    {
      ...{ key: 'household', header: register('fields.household') },
      cell: ({ settlementId, household }) => (
        <Link href={householdAddress(settlementId, household)}>{household === '' ? '—' : household}</Link>
      ),
    },
    { key: 'settlement', header: register('fields.settlementId'), cell: ({ settlementName }) => settlementName },
    { key: 'eldest', header: t('eldest'), cell: ({ eldest }) => eldest },
    { key: 'members', header: t('members'), align: 'end', cell: ({ members }) => members },
    { key: 'electors', header: t('electors'), align: 'end', phone: 'hide', cell: ({ electors }) => electors },
    {
      ...{ key: 'disfranchised', header: t('disfranchised'), align: 'end', phone: 'hide' },
      cell: ({ disfranchised }) => (disfranchised === 0 ? '' : disfranchised),
    },
    {
      ...{ key: 'uchastok', header: register('columns.uchastok'), align: 'end', phone: 'hide' },
      cell: ({ uchastki }) => (uchastki === null ? '—' : register('uchastokNo', { number: uchastki })),
    },
  ];
  return (
    <Table
      caption={t('households')}
      columns={columns}
      rows={households}
      rowKey={({ settlementId, household }) => `${settlementId}/${household}`}
      empty={t('householdsNone')}
    />
  );
}
