import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { type Column, Table } from '@/components/ui/table';
import { formatNumber, formatShare } from '@/lib/i18n/format';

export interface TurnoutRow {
  readonly sovietId: string;
  readonly soviet: string;
  readonly electionId: string | null;
  readonly population: number;
  readonly electors: number;
  readonly disfranchised: number;
  readonly uchastki: number;
  readonly held: number;
  readonly failed: number;
  readonly eligible: number;
  readonly present: number;
  readonly presentWomen: number;
  readonly seats: number;
  readonly deputies: number;
}

/** The figures of every soviet, one a row. */
export function TurnoutTable({ rows }: { rows: readonly TurnoutRow[] }) {
  const t = useTranslations('results');
  const locale = useLocale();
  const number = (value: number) => formatNumber(value, locale);
  const end = { align: 'end' } as const;
  const columns: Column<TurnoutRow>[] = [
    {
      key: 'soviet',
      header: t('soviet'),
      cell: (row) =>
        row.electionId === null ? row.soviet : <Link href={`/board/${row.electionId}`}>{row.soviet}</Link>,
    },
    { key: 'population', header: t('population'), cell: (row) => number(row.population), ...end, phone: 'hide' },
    { key: 'electors', header: t('electors'), cell: (row) => number(row.electors), ...end, phone: 'hide' },
    { key: 'disfranchised', header: t('disfranchised'), cell: (row) => number(row.disfranchised), ...end },
    {
      key: 'meetings',
      header: t('meetings'),
      cell: (row) => (
        <>
          {row.uchastki === 0 ? t('none') : t('heldOf', { held: String(row.held), uchastki: String(row.uchastki) })}
          {row.failed > 0 ? (
            <span className="block text-accent">{t('failed', { count: String(row.failed) })}</span>
          ) : null}
        </>
      ),
      ...end,
    },
    {
      key: 'present',
      header: t('present'),
      cell: (row) =>
        row.eligible === 0 ? (
          '—'
        ) : (
          <>
            {formatShare(row.present, row.eligible, locale)}
            <span className="block text-faded text-sm">{t('women', { count: number(row.presentWomen) })}</span>
          </>
        ),
      ...end,
    },
    { key: 'deputies', header: t('deputies'), cell: (row) => `${row.deputies} / ${row.seats}`, ...end },
  ];
  return <Table caption={t('turnout')} columns={columns} rows={rows} rowKey={(row) => row.sovietId} wide />;
}
