import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { usePersonColumns } from '@/components/register/person-columns';
import { Table } from '@/components/ui/table';
import type { PersonName } from '@/lib/kernel/person-name';

export interface UnitPerson extends PersonName {
  readonly id: string;
  readonly birthYear: number;
  readonly household: string;
  readonly occupation: string | null;
  readonly settlementName: string;
  readonly units: readonly { readonly unitId: string; readonly name: string }[];
  readonly byWork: string | null;
}

interface PeopleTableProps {
  people: readonly UnitPerson[];
  empty: string;
  /** The last column: where the person is counted, or what can be done. */
  last: { readonly header: string; readonly cell: (person: UnitPerson) => ReactNode };
}

export function PeopleTable({ people, empty, last }: PeopleTableProps) {
  const t = useTranslations('units');
  const { name, birthYear, place } = usePersonColumns();
  return (
    <Table
      caption={t('people')}
      captionHidden
      rows={people}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        ...[name, { ...birthYear, phone: 'hide' } as const, place],
        { key: 'trade', header: t('trade'), phone: 'hide', cell: ({ occupation }) => occupation ?? '' },
        { key: 'last', header: last.header, cell: last.cell },
      ]}
    />
  );
}
