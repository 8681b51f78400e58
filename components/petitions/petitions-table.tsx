import { useLocale, useTranslations } from 'next-intl';
import { Born } from '@/components/ui/born';
import { Link } from '@/components/ui/link';
import { type Column, Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { formatKnownDay } from '@/lib/i18n/format';
import type { KnownDay } from '@/lib/kernel/fact-day';
import { holderOfPetition, type PetitionPlace, type PetitionState } from '@/lib/law/petition-state';

interface PetitionRow {
  readonly id: string;
  readonly name: string;
  readonly birthYear: number;
  readonly soviet: string;
  readonly letter: string;
  readonly state: PetitionState;
  readonly place: PetitionPlace;
  readonly filedOn: KnownDay;
  readonly movedOn: KnownDay;
}

interface PetitionsTableProps {
  rows: readonly PetitionRow[];
  sort: string;
  hrefOf: (sort: string) => string;
}

/** Petitions with where each is now. */
export function PetitionsTable({ rows, sort, hrefOf }: PetitionsTableProps) {
  const t = useTranslations('petitions');
  const locale = useLocale();
  const dayOf = (day: KnownDay) => formatKnownDay(day, locale);
  const columns: Column<PetitionRow>[] = [
    {
      key: 'name',
      header: t('columns.name'),
      sort: 'name',
      cell: (row) => (
        <>
          <Link href={`/petitions/${row.id}`}>{row.name}</Link>
          <Born year={row.birthYear} />
        </>
      ),
    },
    { key: 'soviet', header: t('columns.soviet'), cell: (row) => row.soviet, phone: 'hide' },
    {
      key: 'letter',
      header: t('columns.letter'),
      cell: (row) => <span className="whitespace-nowrap">{t('one.letter', { letter: row.letter })}</span>,
    },
    {
      key: 'state',
      header: t('columns.state'),
      cell: (row) => (
        <Tag tone={holderOfPetition(row.state) === null ? 'done' : 'warn'}>{t(`places.${row.place}`)}</Tag>
      ),
    },
    { key: 'filed', header: t('columns.filed'), sort: 'filed', cell: (row) => dayOf(row.filedOn), phone: 'hide' },
    { key: 'moved', header: t('columns.moved'), cell: (row) => dayOf(row.movedOn), phone: 'hide' },
  ];
  return (
    <Table
      caption={t('title')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      sort={{ current: sort, hrefOf }}
      wide
    />
  );
}
