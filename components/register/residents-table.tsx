import { useLocale, useTranslations } from 'next-intl';
import { type Column, type Sorting, Table } from '@/components/ui/table';
import { formatDayShort } from '@/lib/i18n/format';
import { parseCivilDay } from '@/lib/kernel/civil-day';
import { bornName } from '@/lib/kernel/person-name';
import { FranchiseTag } from './franchise-tag';
import { type ListedPerson, type Numbered, usePersonColumns } from './person-columns';
import { TickAll } from './tick-all';

type Listed = ListedPerson & Numbered;

interface ResidentsTableProps {
  people: readonly Listed[];
  sort: Sorting;
  query: string;
  /** Puts a box before everyone, for the form around the table. */
  canTick?: boolean;
  /** They are of one uchastok, whose numbers go one after another. */
  isOfUchastok?: boolean;
  /** They have been struck or made one with others. */
  isOff?: boolean;
}

export function ResidentsTable(props: ResidentsTableProps) {
  const { people, sort, query, canTick = false, isOfUchastok = false, isOff = false } = props;
  const t = useTranslations('register');
  const records = useTranslations('records');
  const { name, sex, birthYear, place, franchise, uchastok, electorNo } = usePersonColumns(query);
  const tick: Column<Listed> = {
    ...{ key: 'tick', header: <TickAll label={records('markAll')} />, width: '2rem' },
    cell: (person) => (
      <input type="checkbox" name="id" value={person.id} aria-label={records('mark', { name: bornName(person) })} />
    ),
  };
  const columns: readonly Column<Listed>[] = [
    ...(canTick ? [tick] : []),
    { ...name, sort: 'name' },
    { ...sex, phone: 'hide' },
    { ...birthYear, sort: 'birthYear', cell: (person) => <Born person={person} /> },
    { ...place, sort: 'household' },
    { ...franchise, cell: (person) => <FranchiseTag franchise={person.franchise} isOff={isOff} /> },
    uchastok,
    isOfUchastok ? { ...electorNo, sort: 'electorNo', isOneWay: true } : electorNo,
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

function Born({ person }: { person: ListedPerson }) {
  const locale = useLocale();
  const day = person.bornOn === null ? null : parseCivilDay(person.bornOn);
  return day === null ? person.birthYear : `${formatDayShort(day, locale)} ${person.birthYear}`;
}
