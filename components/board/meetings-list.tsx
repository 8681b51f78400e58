import { useLocale, useTranslations } from 'next-intl';
import { LawNote } from '@/components/law/law-note';
import { Ruled, RuledRow } from '@/components/ui/ruled';
import { Tag } from '@/components/ui/tag';
import { formatDayShort, formatShare, formatWeekday } from '@/lib/i18n/format';
import type { CivilDay } from '@/lib/kernel/civil-day';

const STATES = ['convened', 'opened', 'counted', 'failed', 'closed', 'signed'] as const;

export interface BoardMeetingRow {
  readonly id: string;
  readonly number: number;
  readonly uchastok: string;
  readonly heldOn: CivilDay;
  readonly hour: string;
  readonly place: string;
  readonly article: '35' | '41' | '45';
  readonly state: string;
  readonly eligible: number | null;
  readonly present: number | null;
  readonly deputies: readonly { readonly name: string; readonly votes: number }[];
  readonly isTogether: boolean;
}

/** Days of meetings, and whom they elected. */
export function MeetingsList({ meetings }: { meetings: readonly BoardMeetingRow[] }) {
  const t = useTranslations('board');
  return (
    <Ruled label={t('meetingTitle')}>
      {meetings.map((meeting) => (
        <MeetingRow key={meeting.id} meeting={meeting} />
      ))}
    </Ruled>
  );
}

function MeetingRow({ meeting }: { meeting: BoardMeetingRow }) {
  const t = useTranslations('board');
  const locale = useLocale();
  const state = STATES.find((known) => known === meeting.state);
  const { eligible, present } = meeting;
  return (
    <RuledRow
      when={formatDayShort(meeting.heldOn, locale)}
      whenNote={`${formatWeekday(meeting.heldOn, locale)}, ${meeting.hour}`}
      title={`${t('uchastok')} ${meeting.number} · ${meeting.uchastok}`}
      action={
        <Tag tone={meeting.state === 'failed' ? 'late' : meeting.state === 'signed' ? 'done' : 'plain'}>
          {state ? t(`states.${state}`) : null}
        </Tag>
      }
      law={
        <LawNote article={meeting.article}>{meeting.article === '35' ? null : t(`called.${meeting.article}`)}</LawNote>
      }
    >
      {meeting.place}
      {eligible !== null && present !== null ? (
        <div>
          {t('turnout')}: {t('of', { present: String(present), eligible: String(eligible) })} (
          {formatShare(present, eligible, locale)})
        </div>
      ) : null}
      {meeting.deputies.length > 0 ? (
        <div>
          {meeting.isTogether ? t('electedTogether') : t('elected', { count: meeting.deputies.length })}:{' '}
          {meeting.deputies.map(({ name, votes }) => `${name} (${t('votes', { count: votes })})`).join('; ')}
        </div>
      ) : null}
    </RuledRow>
  );
}
