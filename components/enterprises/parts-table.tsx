import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { formatDayShort } from '@/lib/i18n/format';
import type { CivilDay } from '@/lib/kernel/civil-day';

export interface PartRow {
  readonly uchastokId: string;
  readonly number: number;
  readonly name: string;
  readonly seats: number;
  readonly electors: number;
  readonly state: 'not-convened' | 'under-way' | 'failed' | 'ended';
  /** The deputies are known from the other parts, and it has nobody else to elect. */
  readonly electsNobody: boolean;
  readonly meeting: {
    readonly id: string;
    readonly heldOn: CivilDay;
    readonly present: number;
    readonly needed: number;
  } | null;
}

const TONES = { 'not-convened': 'plain', 'under-way': 'warn', failed: 'late', ended: 'done' } as const;

interface PartsTableProps {
  parts: readonly PartRow[];
  /** Whether the parts wait for a day: none yet, or one more after a failure or a tie. */
  canConvene: boolean;
}

/** The parts and shifts of an enterprise: how far each has come, and its own quorum. */
export function PartsTable({ parts, canConvene }: PartsTableProps) {
  const t = useTranslations('enterprises');
  const locale = useLocale();
  return (
    <Table
      caption={t('parts')}
      rows={parts}
      rowKey={({ uchastokId }) => uchastokId}
      columns={[
        { key: 'number', header: t('uchastok'), cell: ({ number }) => t('uchastokNo', { number: String(number) }) },
        { key: 'name', header: t('part'), cell: ({ name }) => name },
        { key: 'electors', header: t('electors'), align: 'end', phone: 'hide', cell: ({ electors }) => electors },
        { key: 'seats', header: t('partSeats'), align: 'end', cell: ({ seats }) => seats },
        {
          ...{ key: 'meeting', header: t('meeting') },
          cell: ({ uchastokId, state, electsNobody, meeting }) => (
            <>
              {meeting === null ? null : (
                <>
                  <Link href={`/meetings/${meeting.id}`}>{formatDayShort(meeting.heldOn, locale)}</Link>{' '}
                </>
              )}
              <Tag tone={TONES[state]}>{t(`partStates.${state}`)}</Tag>{' '}
              {canConvene && !electsNobody && (state === 'not-convened' || state === 'failed') ? (
                <Link href={`/meetings/convene?uchastokId=${uchastokId}`} className="print:hidden">
                  {t(state === 'failed' ? 'again' : 'convene')}
                </Link>
              ) : null}
            </>
          ),
        },
        {
          ...{ key: 'present', header: t('present'), align: 'end', phone: 'hide' },
          cell: ({ state, meeting }) => (state === 'not-convened' ? '—' : (meeting?.present ?? '—')),
        },
        {
          ...{ key: 'needed', header: t('needed'), align: 'end', phone: 'hide' },
          cell: ({ state, meeting }) => (state === 'not-convened' ? '—' : (meeting?.needed ?? '—')),
        },
      ]}
    />
  );
}
