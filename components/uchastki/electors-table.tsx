import { useTranslations } from 'next-intl';
import { usePersonColumns } from '@/components/register/person-columns';
import { Table } from '@/components/ui/table';
import type { PersonName } from '@/lib/kernel/person-name';

interface Elector extends PersonName {
  readonly id: string;
  /** Null where the number of the day asked for was not kept. */
  readonly number: number | null;
  readonly birthYear: number;
  readonly household: string;
  readonly settlement: string;
}

/** The elector list in the order of its numbers. */
export function ElectorsTable({ electors }: { electors: readonly Elector[] }) {
  const t = useTranslations('uchastki');
  const { name, birthYear, place } = usePersonColumns();
  return (
    <Table
      caption={t('electorList')}
      captionHidden
      rows={electors}
      rowKey={({ id }) => id}
      empty={t('noElectors')}
      columns={[
        { key: 'number', header: t('number'), align: 'end', width: '3rem', cell: ({ number }) => number ?? '—' },
        ...[name, birthYear, place],
      ]}
    />
  );
}
