import { useLocale, useTranslations } from 'next-intl';
import { Table } from '@/components/ui/table';
import { formatNumber } from '@/lib/i18n/format';

interface OfSoviet {
  readonly id: string;
  readonly name: string;
  readonly fit: number;
  readonly unfit: number;
}

/** How many people of each soviet a change takes. */
export function ChangesetSoviets({ soviets }: { soviets: readonly OfSoviet[] }) {
  const t = useTranslations('records');
  const locale = useLocale();
  return (
    <Table
      caption={t('bySoviet')}
      rows={soviets}
      rowKey={({ id }) => id}
      columns={[
        { key: 'soviet', header: t('soviet'), cell: ({ name }) => name },
        { key: 'fit', header: t('fits'), align: 'end', cell: ({ fit }) => formatNumber(fit, locale) },
        {
          ...{ key: 'unfit', header: t('fitsNot'), align: 'end' },
          cell: ({ unfit }) => (unfit === 0 ? '' : formatNumber(unfit, locale)),
        },
      ]}
    />
  );
}
