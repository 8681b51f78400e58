import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { type Column, Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { formatNumber } from '@/lib/i18n/format';
import type { UnitKind } from '@/lib/law/units';
import { fullName } from './unit-choices';

interface ListedUnit {
  readonly id: string;
  readonly name: string;
  readonly parentName: string | null;
  readonly kind: UnitKind;
  readonly address: string | null;
  readonly joinedToName: string | null;
  readonly people: number;
  readonly electors: number;
  readonly contested: number;
}

export function UnitsTable({ units }: { units: readonly ListedUnit[] }) {
  const t = useTranslations('units');
  const locale = useLocale();
  const columns: readonly Column<ListedUnit>[] = [
    {
      ...{ key: 'name', header: t('columns.name') },
      cell: (unit) => (
        <>
          <Link href={`/units/${unit.id}`}>{fullName(unit)}</Link>{' '}
          {unit.people === 0 ? <Tag tone="warn">{t('empty')}</Tag> : null}{' '}
          {unit.contested > 0 ? <Tag tone="late">{t('contested', { count: unit.contested })}</Tag> : null}
        </>
      ),
    },
    { key: 'kind', header: t('columns.kind'), phone: 'hide', cell: ({ kind }) => t(`kinds.${kind}`) },
    { key: 'joined', header: t('columns.joined'), phone: 'hide', cell: ({ joinedToName }) => joinedToName ?? '' },
    {
      key: 'people',
      header: t('columns.people'),
      align: 'end',
      phone: 'hide',
      cell: ({ people }) => formatNumber(people, locale),
    },
    {
      key: 'electors',
      header: t('columns.electors'),
      align: 'end',
      cell: ({ electors }) => formatNumber(electors, locale),
    },
  ];
  return (
    <Table caption={t('title')} columns={columns} rows={units} rowKey={({ id }) => id} empty={t('nothingFound')} />
  );
}
