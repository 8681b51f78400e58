import { useLocale, useTranslations } from 'next-intl';
import { LawNote } from '@/components/law/law-note';
import { Ruled, RuledRow } from '@/components/ui/ruled';
import { Tag } from '@/components/ui/tag';
import { formatDayShort, formatRelativeDays, formatShare } from '@/lib/i18n/format';
import type { CivilDay } from '@/lib/kernel/civil-day';
import type { MeetingState } from '@/lib/law/meeting';

export interface MeetingRow {
  readonly id: string;
  readonly soviet: string;
  readonly uchastok: { readonly number: number; readonly name: string; readonly electors: number };
  readonly heldOn: CivilDay;
  readonly hour: string;
  readonly place: string;
  readonly attempt: number;
  /** By what it was called (35, 41, 45). */
  readonly article: '35' | '41' | '45';
  readonly state: MeetingState;
  readonly eligible: number | null;
  readonly present: number | null;
  readonly served: number;
  readonly agentName: string;
}

const TONES: Readonly<Partial<Record<MeetingState, 'late' | 'done' | 'warn'>>> = {
  failed: 'late',
  signed: 'done',
  opened: 'warn',
  counted: 'warn',
  closed: 'warn',
};

/** Meetings by their day. */
export function MeetingRows({ rows, today }: { rows: readonly MeetingRow[]; today: CivilDay }) {
  const t = useTranslations('meetings');
  const locale = useLocale();
  return (
    <Ruled label={t('listLabel')}>
      {rows.map((row) => (
        <RuledRow
          key={row.id}
          when={formatDayShort(row.heldOn, locale)}
          whenNote={
            row.state === 'convened' ? `${row.hour}, ${formatRelativeDays(row.heldOn, today, locale)}` : row.hour
          }
          title={t('uchastok', { number: String(row.uchastok.number), name: row.uchastok.name })}
          href={`/meetings/${row.id}`}
          action={<Tag tone={TONES[row.state] ?? 'plain'}>{t(`states.${row.state}`)}</Tag>}
          law={
            <LawNote article={row.article}>
              {row.attempt > 1 ? t('attempt', { attempt: String(row.attempt) }) : null}
            </LawNote>
          }
        >
          {row.soviet}, {row.place}, {t('agent', { name: row.agentName })}
          <div>
            <Figures row={row} />
          </div>
        </RuledRow>
      ))}
    </Ruled>
  );
}

function Figures({ row }: { row: MeetingRow }) {
  const t = useTranslations('meetings');
  const locale = useLocale();
  const { eligible, present } = row;
  if (eligible === null || present === null)
    return t('served', { served: String(row.served), electors: String(row.uchastok.electors) });
  return t('turnout', {
    ...{ present: String(present), eligible: String(eligible) },
    share: formatShare(present, eligible, locale),
  });
}
