import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { MeetingsList } from '@/components/board/meetings-list';
import { PostedList } from '@/components/board/posted-list';
import { Arithmetic } from '@/components/law/arithmetic';
import { LawNote } from '@/components/law/law-note';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { Notice } from '@/components/ui/notice';
import { Pager } from '@/components/ui/pager';
import { formatDay } from '@/lib/i18n/format';
import { isId } from '@/lib/kernel/ids';
import { findBoardElection } from '@/lib/queries/board/election';
import { findPublicStore } from '@/lib/queries/board/public-store';
import { withQuery } from '../../../(desk)/_shell/with-query';

export const dynamic = 'force-dynamic';

interface SovietPageProps {
  params: Promise<{ electionId: string }>;
  searchParams: Promise<{ guberniya?: string; cursor?: string }>;
}

const load = cache(async (electionId: string, guberniya: string | undefined, cursor: string | undefined) => {
  const store = findPublicStore(guberniya);
  return store === null || !isId(electionId) ? null : findBoardElection(store.prisma, electionId, { cursor });
});

/** One soviet on the notice board: its posted list with the term for complaints, its meetings, whom they elected. */
export default async function SovietPage({ params, searchParams }: SovietPageProps) {
  const { electionId } = await params;
  const { guberniya, cursor } = await searchParams;
  const election = await load(electionId, guberniya, cursor);
  if (election === null) notFound();
  const t = await getTranslations('board');
  const locale = await getLocale();
  const { list } = election;
  return (
    <>
      <PageHead
        title={t('sovietTitle', { name: election.soviet.name })}
        lead={`${election.campaign} · ${t('startsOn')}: ${formatDay(election.startsOn, locale)}`}
        trail={[{ href: '/', label: t('title') }]}
      />
      <Section title={t('meetingTitle')}>
        {election.meetings.length === 0 ? <p>{t('noMeetings')}</p> : <MeetingsList meetings={election.meetings} />}
      </Section>
      {list === null ? (
        <Section title={t('listTitle')}>
          <p>{t('listEmpty')}</p>
        </Section>
      ) : (
        <Section
          title={t('listTitle')}
          lead={t('listLead', { day: formatDay(list.postedOn, locale), places: list.places })}
          law={
            <LawNote article="27">
              <Arithmetic from={list.complaints.from} days={list.complaints.days} due={list.complaints.due} />
            </LawNote>
          }
        >
          <Notice>{t('complainUntil', { day: formatDay(list.complaints.due, locale) })}</Notice>
          <PostedList rows={list.people.items} />
          {list.people.total === list.people.items.length ? null : (
            <Pager
              page={list.people}
              cursor={cursor}
              hrefOf={(from) => withQuery(`/board/${electionId}`, { guberniya, cursor: from })}
            />
          )}
        </Section>
      )}
    </>
  );
}
