import { getTranslations } from 'next-intl/server';
import { requireDesk } from '@/app/(desk)/_shell/require-desk';
import { withQuery } from '@/app/(desk)/_shell/with-query';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { MeetingRows } from '@/components/meetings/meeting-rows';
import { UnconvenedRows } from '@/components/meetings/unconvened-rows';
import { EmptyState } from '@/components/ui/empty-state';
import { ListEnd } from '@/components/ui/list-end';
import { Tabs } from '@/components/ui/tabs';
import { MEETING_STATES } from '@/lib/law/meeting';
import { listMeetings } from '@/lib/queries/meetings/list';
import { unconvenedUchastki } from '@/lib/queries/meetings/unconvened';

interface MeetingsPageProps {
  searchParams: Promise<{ state?: string; cursor?: string; waiting?: string }>;
}

export async function generateMetadata() {
  return { title: (await getTranslations('meetings'))('title') };
}

/** Meetings in sight, the earliest first, and the uchastki that still have none. */
export default async function MeetingsPage({ searchParams }: MeetingsPageProps) {
  const { context, place, today } = await requireDesk();
  const t = await getTranslations('meetings');
  const { state: asked, cursor, waiting } = await searchParams;
  const state = MEETING_STATES.find((known) => known === asked);
  const campaign = place?.campaign == null ? {} : { campaignId: place.campaign.id };
  const list = await listMeetings.run(context, {
    ...{ ...campaign, limit: 50 },
    ...(state !== undefined && { state }),
    ...(cursor !== undefined && { cursor }),
  });
  const missing = await unconvenedUchastki.run(context, {
    ...{ ...campaign, limit: 25 },
    ...(waiting !== undefined && { cursor: waiting }),
  });
  const found = list.ok ? list.value : { items: [], total: 0, next: null };
  const unconvened = missing.ok ? missing.value : { items: [], total: 0, next: null };
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {unconvened.items.length === 0 ? null : (
        <Section title={t('unconvened.title')} lead={t('unconvened.lead')}>
          <UnconvenedRows rows={unconvened.items} />
          <ListEnd
            page={unconvened}
            cursor={waiting}
            hrefOf={(from) => withQuery('/meetings', { state, cursor, waiting: from })}
            kind="unconvened"
            input={campaign}
          />
        </Section>
      )}
      <Tabs
        label={t('filter')}
        items={[
          { href: '/meetings', label: t('anyState'), isCurrent: state === undefined },
          ...MEETING_STATES.map((known) => ({
            href: withQuery('/meetings', { state: known }),
            label: t(`states.${known}`),
            isCurrent: known === state,
          })),
        ]}
      />
      {found.items.length === 0 ? (
        <EmptyState title={t('none')}>{state === undefined ? t('noneNote') : null}</EmptyState>
      ) : (
        <>
          <p className="text-faded">{t('found', { count: found.total })}</p>
          <MeetingRows rows={found.items} today={today} />
          <ListEnd
            page={found}
            cursor={cursor}
            hrefOf={(from) => withQuery('/meetings', { state, waiting, cursor: from })}
            kind="meetings"
            input={{ ...campaign, state }}
          />
        </>
      )}
    </>
  );
}
