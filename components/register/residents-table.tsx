import { useLocale, useTranslations } from 'next-intl';
import { Highlight } from '@/components/ui/highlight';
import { Link } from '@/components/ui/link';
import { type Column, type Sorting, Table } from '@/components/ui/table';
import { addressWords } from '@/lib/i18n/address';
import { formatDayShort } from '@/lib/i18n/format';
import { parseCivilDay } from '@/lib/kernel/civil-day';
import type { Franchise } from '@/lib/law/franchise';
import { FranchiseTag } from './franchise-tag';
import { TickAll } from './tick-all';

interface Person {
  readonly id: string;
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  readonly sex: 'm' | 'f';
  readonly birthYear: number;
  readonly bornOn: string | null;
  readonly settlementName: string;
  readonly household: string;
  readonly franchise: Franchise;
  readonly uchastokNumber: number | null;
}

interface ResidentsTableProps {
  people: readonly Person[];
  sort: Sorting;
  query: string;
  /** Puts a box before everyone, for the form around the table. */
  canTick?: boolean;
}

export function ResidentsTable({ people, sort, query, canTick = false }: ResidentsTableProps) {
  const t = useTranslations('register');
  const records = useTranslations('records');
  const common = useTranslations('common');
  const tick: Column<Person> = {
    ...{ key: 'tick', header: <TickAll label={records('markAll')} />, width: '2rem' },
    cell: ({ id, surname, given }) => (
      <input
        type="checkbox"
        name="id"
        value={id}
        aria-label={records('mark', { name: `${surname} ${given}`.trim() })}
      />
    ),
  };
  const columns: readonly Column<Person>[] = [
    ...(canTick ? [tick] : []),
    {
      ...{ key: 'name', header: t('columns.name'), sort: 'name' },
      cell: (person) => (
        <Link href={`/register/${person.id}`}>
          <Highlight text={`${person.surname} ${person.given} ${person.patronymic}`.trim()} query={query} />
        </Link>
      ),
    },
    { key: 'sex', header: t('columns.sex'), cell: ({ sex }) => t(`sexesShort.${sex}`), phone: 'hide' },
    { key: 'born', header: t('columns.born'), sort: 'birthYear', cell: (person) => <Born person={person} /> },
    {
      ...{ key: 'place', header: t('columns.place'), sort: 'household', phone: 'hide' },
      cell: ({ settlementName, household }) =>
        common('address', addressWords({ settlement: settlementName, household })),
    },
    {
      ...{ key: 'franchise', header: t('columns.franchise') },
      cell: ({ franchise }) => <FranchiseTag franchise={franchise} />,
    },
    {
      ...{ key: 'uchastok', header: t('columns.uchastok'), align: 'end', phone: 'hide' },
      cell: ({ uchastokNumber }) =>
        uchastokNumber === null ? '—' : t('uchastokNo', { number: String(uchastokNumber) }),
    },
  ];
  return (
    <Table
      {...{ columns, sort, rows: people }}
      caption={t('title')}
      rowKey={({ id }) => id}
      empty={
        <>
          {t('nobody')}. {t('nobodyHint')}
        </>
      }
    />
  );
}

function Born({ person }: { person: Person }) {
  const locale = useLocale();
  const day = person.bornOn === null ? null : parseCivilDay(person.bornOn);
  return day === null ? person.birthYear : `${formatDayShort(day, locale)} ${person.birthYear}`;
}
