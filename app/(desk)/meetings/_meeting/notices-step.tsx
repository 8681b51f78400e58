import { getLocale, getTranslations } from 'next-intl/server';
import { Arithmetic } from '@/components/law/arithmetic';
import { LawNote } from '@/components/law/law-note';
import { Margin } from '@/components/law/margin';
import { canStillServe } from '@/components/meetings/course';
import type { MeetingView } from '@/components/meetings/meeting-view';
import { ServeAll } from '@/components/meetings/steps/simple-forms';
import { Figures } from '@/components/ui/figures';
import { LinkButton } from '@/components/ui/link-button';
import { Progress } from '@/components/ui/progress';
import { formatDay } from '@/lib/i18n/format';
import { daysBetween } from '@/lib/kernel/civil-day';

/** How many notices are served, by when they must be, and the two ways to go on. */
export async function NoticesStep({ meeting, isOwnPage = false }: { meeting: MeetingView; isOwnPage?: boolean }) {
  const t = await getTranslations('meetings.notices');
  const locale = await getLocale();
  const { served, electors, latest, isBound } = meeting.notices;
  const left = Math.max(0, electors - served);
  const isOpen = canStillServe(meeting);
  const isLate = left > 0 && meeting.today > latest && isBound;
  return (
    <>
      <Figures
        items={[
          { value: served, label: t('served'), tone: left === 0 && electors > 0 ? 'done' : undefined },
          { value: electors, label: t('electors') },
          { value: left, label: t('left'), tone: isLate ? 'late' : undefined },
        ]}
      />
      <Progress label={t('served')} value={served} max={Math.max(1, electors)} />
      {isBound ? <LastDay meeting={meeting} isLate={isLate} /> : null}
      {electors === 0 ? <p>{t('noList')}</p> : null}
      <div className="acts items-start">
        {isOpen && meeting.may.notify && left > 0 ? (
          <ServeAll
            meetingId={meeting.id}
            servedOn={meeting.today}
            dayText={formatDay(meeting.today, locale)}
            left={left}
          />
        ) : null}
        {isOwnPage ? null : <LinkButton href={`/meetings/${meeting.id}/notices`}>{t('openNotices')}</LinkButton>}
        {electors > 0 ? (
          <>
            <PrintLink href={`/api/v1/papers/notice?meetingId=${meeting.id}`}>{t('print')}</PrintLink>
            <PrintLink href={`/api/v1/papers/notice?meetingId=${meeting.id}&layout=one`}>{t('printOne')}</PrintLink>
          </>
        ) : null}
      </div>
      {isOpen && !meeting.may.notify ? <p className="hint">{t('noRight')}</p> : null}
      {isOpen ? null : <p className="hint">{t('closed')}</p>}
    </>
  );
}

function PrintLink({ href, children }: { href: string; children: string }) {
  return (
    <a className="button" href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

async function LastDay({ meeting, isLate }: { meeting: MeetingView; isLate: boolean }) {
  const t = await getTranslations('meetings.notices');
  const locale = await getLocale();
  const { latest } = meeting.notices;
  return (
    <>
      <p>
        {t('last')}: <strong className={isLate ? 'text-accent' : ''}>{formatDay(latest, locale)}</strong>
      </p>
      <Margin>
        <LawNote article="35">
          <Arithmetic
            from={meeting.heldOn}
            days={daysBetween(latest, meeting.heldOn)}
            due={latest}
            direction="backward"
          />
        </LawNote>
      </Margin>
    </>
  );
}
