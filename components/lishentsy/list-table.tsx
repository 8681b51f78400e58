import { useLocale, useTranslations } from 'next-intl';
import { Born } from '@/components/ui/born';
import { Link } from '@/components/ui/link';
import { type Column, Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { addressWords } from '@/lib/i18n/address';
import { formatKnownWhen } from '@/lib/i18n/format';
import type { KnownDay } from '@/lib/kernel/fact-day';
import { type PersonName, personName } from '@/lib/kernel/person-name';
import { letterMeaning, letterShort, OUTCOME_TONES, outcomeOf } from './words';

interface ListRow extends PersonName {
  readonly entryId: string;
  readonly number: number;
  readonly birthYear: number;
  readonly settlement: string;
  readonly household: string;
  readonly letter: string;
  readonly outcome: string;
  readonly isReopened: boolean;
  readonly hasLeft: boolean;
  readonly member: string | null;
  readonly documentSeen: string | null;
  readonly satisfiedOn: KnownDay;
  readonly appealId: string | null;
}

/** The people of a list under their numbers, each with the member's word and what became of a complaint. */
export function ListTable({ rows }: { rows: readonly ListRow[] }) {
  const t = useTranslations('lishentsy');
  const common = useTranslations('common');
  const columns: Column<ListRow>[] = [
    { key: 'number', header: t('columns.number'), cell: (row) => row.number, align: 'end', width: '3rem' },
    {
      key: 'name',
      header: t('columns.name'),
      cell: (row) => (
        <>
          <Link href={`/lishentsy/entry/${row.entryId}`}>{personName(row)}</Link>
          <Born year={row.birthYear} isOnPhone />
        </>
      ),
    },
    { key: 'born', header: t('columns.born'), cell: (row) => row.birthYear, phone: 'hide' },
    {
      key: 'settlement',
      header: t('columns.settlement'),
      cell: (row) => common('address', addressWords(row)),
      phone: 'hide',
    },
    {
      key: 'letter',
      header: t('columns.letter'),
      cell: (row) => (
        <span className="whitespace-nowrap" title={letterMeaning(t, row.letter)}>
          {letterShort(t, row.letter)}
        </span>
      ),
    },
    { key: 'outcome', header: t('columns.outcome'), cell: (row) => <Outcome row={row} /> },
  ];
  return <Table caption={t('list.people')} columns={columns} rows={rows} rowKey={({ entryId }) => entryId} wide />;
}

function Outcome({ row }: { row: ListRow }) {
  const t = useTranslations('lishentsy');
  const locale = useLocale();
  const outcome = outcomeOf(row.outcome);
  return (
    <>
      <Tag tone={OUTCOME_TONES[outcome]}>{t(`outcomes.${outcome}`)}</Tag>
      {row.isReopened ? <Tag tone="warn">{t('reopened.tag')}</Tag> : null}
      {row.hasLeft ? <Tag tone="warn">{t('left.tag')}</Tag> : null}
      {row.member === null ? null : (
        <small className="block text-faded">
          {t('list.verified', { member: row.member, document: row.documentSeen ?? '' })}
        </small>
      )}
      {row.satisfiedOn === null ? null : (
        <small className="block">{t('list.satisfied', { day: formatKnownWhen(row.satisfiedOn, locale) })}</small>
      )}
      {row.appealId === null ? null : (
        <Link className="block text-sm" href={`/appeals/${row.appealId}`}>
          {t('list.complaint')}
        </Link>
      )}
    </>
  );
}
