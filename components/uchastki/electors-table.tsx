import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import { addressWords } from '@/lib/i18n/address';

interface Elector {
  readonly id: string;
  readonly number: number;
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  readonly birthYear: number;
  readonly household: string;
  readonly settlement: string;
}

/** The elector list in the order of its numbers. */
export function ElectorsTable({ electors }: { electors: readonly Elector[] }) {
  const t = useTranslations('uchastki');
  const register = useTranslations('register');
  const common = useTranslations('common');
  return (
    <Table
      caption={t('electorList')}
      captionHidden
      rows={electors}
      rowKey={({ id }) => id}
      empty={t('noElectors')}
      columns={[
        { key: 'number', header: t('number'), align: 'end', width: '3rem', cell: ({ number }) => number },
        {
          ...{ key: 'name', header: register('columns.name') },
          cell: ({ id, surname, given, patronymic }) => (
            <Link href={`/register/${id}`}>{`${surname} ${given} ${patronymic}`.trim()}</Link>
          ),
        },
        { key: 'born', header: register('columns.born'), cell: ({ birthYear }) => birthYear },
        {
          ...{ key: 'place', header: register('columns.place'), phone: 'hide' },
          cell: ({ settlement, household }) => common('address', addressWords({ settlement, household })),
        },
      ]}
    />
  );
}
