import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import type { MeetingView } from './meeting-view';

/** What follows when too few came (41): a protocol, its signature, another day. */
export function FailedNotice({ meeting }: { meeting: MeetingView }) {
  const t = useTranslations('meetings.failed');
  const { present, eligible, needed, next, electsNobody } = meeting;
  return (
    <Notice
      tone="late"
      title={t('title')}
      actions={
        <>
          <LinkButton href={`/meetings/${meeting.id}/protocol`} tone={meeting.isSealed ? 'secondary' : 'primary'}>
            {t('protocol')}
          </LinkButton>
          {next === null ? null : <LinkButton href={`/meetings/${next.id}`}>{t('convened')}</LinkButton>}
          {next === null && meeting.may.convene && !electsNobody ? (
            <LinkButton
              href={`/meetings/convene?uchastokId=${meeting.uchastok.id}`}
              tone={meeting.isSealed ? 'primary' : 'secondary'}
            >
              {t('convene')}
            </LinkButton>
          ) : null}
        </>
      }
    >
      {t('text', { present: String(present), eligible: String(eligible), needed: String(needed) })}{' '}
      {next === null ? t(electsNobody ? 'electsNobody' : meeting.isSealed ? 'nextSigned' : 'next') : null}
    </Notice>
  );
}
