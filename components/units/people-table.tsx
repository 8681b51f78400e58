import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';

export interface UnitPerson {
  readonly id: string;
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  readonly birthYear: number;
  readonly household: string;
  readonly occupation: string | null;
  readonly settlementName: string;
  readonly units: readonly { readonly unitId: string; readonly name: string }[];
  readonly byWork: string | null;
}

export const personName = ({ surname, given, patronymic }: UnitPerson): string =>
  [surname, given, patronymic].filter((part) => part !== '').join(' ');

interface PeopleTableProps {
  people: readonly UnitPerson[];
  empty: string;
  /** The last column: where the person is counted, or what can be done. */
  last: { readonly header: string; readonly cell: (person: UnitPerson) => ReactNode };
}

export function PeopleTable({ people, empty, last }: PeopleTableProps) {
  const t = useTranslations('units');
  return (
    <Table
      caption={t('people')}
      captionHidden
      rows={people}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        {
          ...{ key: 'name', header: t('person') },
          cell: (person) => <Link href={`/register/${person.id}`}>{personName(person)}</Link>,
        },
        { key: 'born', header: t('born'), phone: 'hide', cell: ({ birthYear }) => birthYear },
        {
          ...{ key: 'home', header: t('home'), phone: 'hide' },
          cell: ({ settlementName, household }) => [household, settlementName].filter((part) => part !== '').join(', '),
        },
        { key: 'trade', header: t('trade'), phone: 'hide', cell: ({ occupation }) => occupation ?? '' },
        { key: 'last', header: last.header, cell: last.cell },
      ]}
    />
  );
}
