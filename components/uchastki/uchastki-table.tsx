import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { type Column, Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { formatNumber } from '@/lib/i18n/format';

interface ListedUchastok {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly kind: string;
  readonly population: number;
  readonly electors: number;
  readonly parts: readonly { readonly name: string; readonly households: readonly string[] | null }[];
  readonly units: readonly { readonly name: string }[];
  /** How many it takes by name. */
  readonly named: number;
}

const KINDS = ['territorial', 'production', 'union', 'unorganised', 'minority'] as const;

export function UchastkiTable({ uchastki, limit }: { uchastki: readonly ListedUchastok[]; limit: number | null }) {
  const t = useTranslations('uchastki');
  const locale = useLocale();
  const kindOf = (kind: string) => KINDS.find((known) => known === kind) ?? 'territorial';
  const isTooLarge = ({ population }: ListedUchastok) => limit !== null && population > limit;
  const columns: readonly Column<ListedUchastok>[] = [
    { key: 'number', header: t('number'), align: 'end', cell: ({ number }) => number },
    {
      ...{ key: 'name', header: t('name') },
      cell: (uchastok) => (
        <>
          <Link href={`/uchastki/${uchastok.id}`}>{uchastok.name}</Link>{' '}
          {isTooLarge(uchastok) ? <Tag tone="late">{t('editor.tooLarge')}</Tag> : null}
        </>
      ),
    },
    { key: 'kind', header: t('kind'), cell: ({ kind }) => t(`kinds.${kindOf(kind)}`), phone: 'hide' },
    {
      ...{ key: 'parts', header: t('parts'), phone: 'hide' },
      cell: ({ parts, units, named }) =>
        [
          ...units.map(({ name }) => name),
          ...parts.map(({ name, households }) =>
            households === null ? t('whole', { name }) : t('somePart', { name, count: households.length }),
          ),
          ...(named === 0 ? [] : [t('named', { count: named })]),
        ].join('; '),
    },
    {
      key: 'population',
      header: t('population'),
      align: 'end',
      cell: ({ population }) => formatNumber(population, locale),
    },
    { key: 'electors', header: t('electors'), align: 'end', cell: ({ electors }) => formatNumber(electors, locale) },
  ];
  return <Table caption={t('title')} columns={columns} rows={uchastki} rowKey={({ id }) => id} isMarked={isTooLarge} />;
}
