import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { type Column, Table } from '@/components/ui/table';
import { formatDay, formatDayShort, formatKnownWhen } from '@/lib/i18n/format';
import type { CivilDay } from '@/lib/kernel/civil-day';
import type { KnownDay } from '@/lib/kernel/fact-day';

export interface ElectionRow {
  readonly electionId: string;
  readonly above: string;
  readonly soviet: string;
  readonly startsOn: CivilDay;
  readonly isPosted: boolean;
  readonly postedOn: KnownDay;
  readonly listed: number;
  readonly meetings: number;
  readonly nextMeetingOn: CivilDay | null;
  readonly signed: number;
  readonly deputies: number;
}

/** The soviets of a campaign on the notice board, one a row. */
export function ElectionsTable({ caption, rows }: { caption: string; rows: readonly ElectionRow[] }) {
  const t = useTranslations('board');
  const locale = useLocale();
  const whenPosted = (day: KnownDay) => (day === null ? 'none' : formatKnownWhen(day, locale, formatDayShort));
  const meetingsOf = (row: ElectionRow) => {
    if (row.meetings === 0) return t('noMeetings');
    if (row.nextMeetingOn !== null) return t('next', { day: formatDayShort(row.nextMeetingOn, locale) });
    return t('signedOf', { signed: String(row.signed), total: String(row.meetings) });
  };
  const columns: Column<ElectionRow>[] = [
    {
      key: 'soviet',
      header: t('soviet'),
      cell: (row) => (
        <>
          <Link href={`/board/${row.electionId}`}>{row.soviet}</Link>
          <span className="block text-faded text-sm">{row.above}</span>
        </>
      ),
    },
    { key: 'startsOn', header: t('startsOn'), cell: (row) => formatDay(row.startsOn, locale) },
    {
      key: 'list',
      header: t('list'),
      cell: (row) =>
        row.isPosted ? t('posted', { day: whenPosted(row.postedOn), count: row.listed }) : t('notPosted'),
    },
    { key: 'meetings', header: t('meetings'), cell: meetingsOf },
    {
      key: 'results',
      header: t('results'),
      cell: (row) => (row.deputies > 0 ? t('deputies', { count: row.deputies }) : '—'),
    },
  ];
  return (
    <Table
      caption={caption}
      captionHidden={false}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.electionId}
      wide
    />
  );
}
