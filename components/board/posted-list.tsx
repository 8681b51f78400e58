import { useTranslations } from 'next-intl';
import { Born } from '@/components/ui/born';
import { type Column, Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';

export interface PostedRow {
  readonly number: number;
  readonly name: string;
  readonly birthYear: number;
  readonly settlement: string;
  readonly household: string;
  readonly letter: string;
  /** Why the list bars the person no more; null where it does. */
  readonly freed: 'complaint' | 'restored' | 'struck' | null;
}

/** The list of the disfranchised as it hangs on the wall, with what has freed some of them since. */
export function PostedList({ caption, rows }: { caption: string; rows: readonly PostedRow[] }) {
  const t = useTranslations('board');
  const common = useTranslations('common');
  const columns: Column<PostedRow>[] = [
    { key: 'number', header: t('number'), cell: (row) => row.number, align: 'end', width: '3.5rem' },
    {
      key: 'name',
      header: t('name'),
      cell: (row) => (
        <>
          {row.freed === null ? row.name : <s>{row.name}</s>}
          <Born year={row.birthYear} isOnPhone />{' '}
          {row.freed === null ? null : <Tag tone="done">{t(`freed.${row.freed}`)}</Tag>}
        </>
      ),
    },
    { key: 'birthYear', header: t('birthYear'), cell: (row) => row.birthYear, phone: 'hide' },
    { key: 'settlement', header: t('settlement'), cell: (row) => row.settlement },
    { key: 'household', header: t('household'), cell: (row) => row.household, phone: 'hide' },
    { key: 'letter', header: t('letter'), cell: (row) => common('quoted', { text: row.letter }) },
  ];
  return <Table {...{ caption, columns, rows }} rowKey={(row) => String(row.number)} empty={t('nobody')} />;
}
