import { useLocale, useTranslations } from 'next-intl';
import { type Column, Table } from '@/components/ui/table';
import { formatNumber } from '@/lib/i18n/format';

export interface AllottedUchastok {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly base: number;
  readonly quota: string | null;
  readonly floor: number | null;
  readonly remainder: string | null;
  readonly seats: number;
  readonly alternates: number;
}

/** How article 43 spreads the seats: shares in exact fractions, whole parts, remainders. */
export function AllotmentTable({ uchastki }: { uchastki: readonly AllottedUchastok[] }) {
  const t = useTranslations('uchastki');
  const locale = useLocale();
  const sum = (of: (uchastok: AllottedUchastok) => number) => uchastki.reduce((total, item) => total + of(item), 0);
  const total: AllottedUchastok = {
    ...{ id: 'total', number: 0, name: t('total'), quota: null, remainder: null, base: sum(({ base }) => base) },
    ...{ floor: sum(({ floor }) => floor ?? 0), seats: sum(({ seats }) => seats) },
    alternates: sum(({ alternates }) => alternates),
  };
  const columns: readonly Column<AllottedUchastok>[] = [
    {
      ...{ key: 'name', header: t('name') },
      cell: ({ number, name }) => (number === 0 ? <strong>{name}</strong> : `${number}. ${name}`),
    },
    { key: 'base', header: t('base'), align: 'end', cell: ({ base }) => formatNumber(base, locale), phone: 'hide' },
    { key: 'quota', header: t('quota'), align: 'end', cell: ({ quota }) => sayQuota(quota), phone: 'hide' },
    { key: 'floor', header: t('floor'), align: 'end', cell: ({ floor }) => floor ?? '', phone: 'hide' },
    { key: 'remainder', header: t('remainder'), align: 'end', cell: ({ remainder }) => remainder ?? '', phone: 'hide' },
    { key: 'seats', header: t('seats'), align: 'end', cell: ({ seats }) => <strong>{seats}</strong> },
    { key: 'alternates', header: t('alternates'), align: 'end', cell: ({ alternates }) => alternates },
  ];
  return <Table caption={t('allotment')} columns={columns} rows={[...uchastki, total]} rowKey={({ id }) => id} />;
}

/** «2 712/729» would read as two thousand and more. */
const sayQuota = (quota: string | null): string => quota?.replace(' ', ' + ') ?? '';
