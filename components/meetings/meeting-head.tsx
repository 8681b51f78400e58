import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageHead } from '@/components/layout/page-head';
import { Tabs } from '@/components/ui/tabs';
import { formatDay } from '@/lib/i18n/format';
import type { MeetingView } from './meeting-view';

interface MeetingHeadProps {
  meeting: MeetingView;
  at: 'course' | 'notices' | 'attendance' | 'protocol';
  title?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
}

const PATHS = { course: '', notices: '/notices', attendance: '/attendance', protocol: '/protocol' } as const;

/** Which meeting it is, and its four pages. */
export function MeetingHead({ meeting, at, title, lead, actions }: MeetingHeadProps) {
  const t = useTranslations('meetings');
  const locale = useLocale();
  const { number, name } = meeting.uchastok;
  const identity = t('identity', {
    ...{ day: formatDay(meeting.heldOn, locale), hour: meeting.hour },
    ...{ place: meeting.place, agent: meeting.agentName },
  });
  const own = t('of', { number: String(number), name });
  return (
    <>
      <PageHead
        title={title ?? own}
        lead={
          lead ??
          (meeting.attempt > 1
            ? `${identity} ${t('protocol.attempt', { attempt: String(meeting.attempt) })}`
            : identity)
        }
        actions={actions}
        trail={[
          { href: '/meetings', label: t('title') },
          ...(title === undefined ? [] : [{ href: `/meetings/${meeting.id}`, label: own }]),
        ]}
      />
      <Tabs
        label={t('tabs.label')}
        items={(['course', 'notices', 'attendance', 'protocol'] as const).map((tab) => ({
          href: `/meetings/${meeting.id}${PATHS[tab]}`,
          label: t(`tabs.${tab}`),
          isCurrent: tab === at,
        }))}
      />
    </>
  );
}
