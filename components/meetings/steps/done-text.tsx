import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formatDay } from '@/lib/i18n/format';
import type { Step } from '../course';
import { isSummed, type MeetingView } from '../meeting-view';
import { Proposals } from './proposals';

/** What a finished step came to, in a sentence or two. */
export function DoneText({ step, meeting }: { step: Step; meeting: MeetingView }): ReactNode {
  const t = useTranslations('meetings');
  const locale = useLocale();
  const text = (value: number | string | null) => String(value ?? '—');
  switch (step) {
    case 'notices':
      return t('served', { served: text(meeting.notices.served), electors: text(meeting.notices.electors) });
    case 'opening':
      return t('opening.opened', {
        day: formatDay(meeting.openedOn ?? meeting.heldOn, locale),
        hour: text(meeting.openedHour),
        agent: meeting.agentName,
      });
    case 'attendance':
      return <Turnout meeting={meeting} />;
    case 'presidium':
      return t('presidium.elected', {
        agent: meeting.agentName,
        names: meeting.presidium.map(({ name }) => name).join(', '),
      });
    case 'readings':
      return `${t('readings.all')} ${meeting.readings.map(({ item, at }) => `${item}) ${at}`).join(', ')}`;
    case 'mode':
      return meeting.mode === null
        ? null
        : t('mode.chosen', { mode: meeting.mode, for: text(meeting.modeFor), against: text(meeting.modeAgainst) });
    case 'nominations':
      return <Proposals meeting={meeting} />;
    case 'votes':
      return <Elected meeting={meeting} />;
    case 'closing':
      return (
        <>
          {t('closing.closed', { hour: text(meeting.closedHour) })}{' '}
          {meeting.statements ? t('closing.statementsOf', { text: meeting.statements }) : t('closing.noStatements')}
        </>
      );
    case 'signatures':
      return meeting.signatures.map(({ name }) => name).join(', ');
  }
}

function Turnout({ meeting }: { meeting: MeetingView }) {
  const t = useTranslations('meetings.attendance');
  const { present, eligible, needed, presentMen, presentWomen } = meeting;
  const facts = { present: String(present), needed: String(needed) };
  return (
    <>
      {meeting.state === 'failed'
        ? `${t('confirmText', { ...facts, eligible: eligible ?? 0 })} ${t('notReached')}.`
        : t('counted', { ...facts, eligible: String(eligible) })}{' '}
      {presentMen === null || presentWomen === null
        ? null
        : t('countedBy', { men: String(presentMen), women: String(presentWomen) })}
    </>
  );
}

function Elected({ meeting }: { meeting: MeetingView }) {
  const t = useTranslations('meetings');
  return meeting.races.map(({ race }) => {
    const names = meeting.elected.filter((person) => person.race === race);
    return (
      <div key={race}>
        <strong className="font-semibold">{t(`races.${race}`)}:</strong>{' '}
        {names.length === 0
          ? t(isSummed(meeting, race) ? 'votes.summedShort' : 'votes.resultNone')
          : names.map(({ name, votes }) => `${name} (${String(votes)})`).join(', ')}
      </div>
    );
  });
}
