import { useLocale, useTranslations } from 'next-intl';
import { Born } from '@/components/ui/born';
import { Highlight } from '@/components/ui/highlight';
import { Link } from '@/components/ui/link';
import { type Column, Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { addressWords } from '@/lib/i18n/address';
import { formatKnownDay } from '@/lib/i18n/format';
import type { KnownDay } from '@/lib/kernel/fact-day';
import { type PersonName, personName } from '@/lib/kernel/person-name';
import { documentName, letterMeaning, letterShort, stateOf, VERDICT_TONES, verdictOf } from './words';

interface EntryItem extends PersonName {
  readonly id: string;
  readonly soviet: string;
  readonly birthYear: number;
  readonly settlement: string;
  readonly household: string;
  readonly letter: string;
  readonly verdict: string;
  readonly state: string;
  readonly isReopened: boolean;
  readonly hasLeft: boolean;
  readonly enteredOn: KnownDay;
  readonly documentKinds: readonly string[];
}

interface RegisterTableProps {
  items: readonly EntryItem[];
  sort: string;
  /** What was searched for, to be marked in the names. */
  query: string;
  hrefOf: (sort: string) => string;
  hasManySoviets: boolean;
}

/** The people of the register, each with the ground, the paper and what the law says of it. */
export function RegisterTable({ items, sort, query, hrefOf, hasManySoviets }: RegisterTableProps) {
  const t = useTranslations('lishentsy');
  const common = useTranslations('common');
  const locale = useLocale();
  const soviet: Column<EntryItem>[] = hasManySoviets
    ? [{ key: 'soviet', header: t('columns.soviet'), cell: (row) => row.soviet, phone: 'hide' }]
    : [];
  const columns: Column<EntryItem>[] = [
    {
      key: 'name',
      header: t('columns.name'),
      sort: 'name',
      cell: (row) => (
        <>
          <Link href={`/lishentsy/entry/${row.id}`}>
            <Highlight text={personName(row)} query={query} />
          </Link>
          <Born year={row.birthYear} isOnPhone />
        </>
      ),
    },
    { key: 'born', header: t('columns.born'), cell: (row) => row.birthYear, phone: 'hide' },
    ...soviet,
    {
      key: 'settlement',
      header: t('columns.settlement'),
      sort: 'settlement',
      cell: (row) => common('address', addressWords(row)),
    },
    {
      key: 'letter',
      header: t('columns.letter'),
      sort: 'letter',
      cell: (row) => (
        <span className="whitespace-nowrap" title={letterMeaning(t, row.letter)}>
          {letterShort(t, row.letter)}
        </span>
      ),
    },
    {
      key: 'documents',
      header: t('columns.documents'),
      cell: (row) => row.documentKinds.map((kind) => documentName(t, kind)).join(', ') || '—',
      phone: 'hide',
    },
    {
      key: 'verdict',
      header: t('columns.verdict'),
      cell: (row) =>
        row.hasLeft ? (
          <Tag tone="warn">{t('left.tag')}</Tag>
        ) : row.state === 'entered' && row.isReopened ? (
          <Tag tone="warn">{t('reopened.tag')}</Tag>
        ) : row.state === 'entered' ? (
          <Tag tone={VERDICT_TONES[verdictOf(row.verdict)]}>{t(`verdicts.${verdictOf(row.verdict)}`)}</Tag>
        ) : (
          <Tag tone="done">{t(`states.${stateOf(row.state)}`)}</Tag>
        ),
    },
    {
      key: 'entered',
      header: t('columns.entered'),
      sort: 'entered',
      cell: (row) =>
        row.enteredOn === null ? (
          '—'
        ) : (
          <span className="print:whitespace-nowrap">{formatKnownDay(row.enteredOn, locale)}</span>
        ),
      phone: 'hide',
    },
  ];
  return (
    <Table
      caption={t('title')}
      columns={columns}
      rows={items}
      rowKey={({ id }) => id}
      sort={{ current: sort, hrefOf }}
      empty={t('emptyFiltered')}
      wide
    />
  );
}
