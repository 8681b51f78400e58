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
import { formatDay, formatKnownWhen } from '@/lib/i18n/format';
import { isId } from '@/lib/kernel/ids';
import { findBoardElection } from '@/lib/queries/board/election';
import { findPublicStore } from '@/lib/queries/board/public-store';
import { withQuery } from '../../../(desk)/_shell/with-query';

export const dynamic = 'force-dynamic';

interface SovietPageProps {
  params: Promise<{ electionId: string }>;
  searchParams: Promise<{ guberniya?: string; listId?: string; cursor?: string }>;
}

const load = cache(async (electionId: string, guberniya: string | undefined, listId?: string, cursor?: string) => {
  const store = findPublicStore(guberniya);
  return store === null || !isId(electionId) ? null : findBoardElection(store.prisma, electionId, { listId, cursor });
});

export async function generateMetadata({ params, searchParams }: SovietPageProps) {
  const { electionId } = await params;
  const { guberniya, listId, cursor } = await searchParams;
  const election = await load(electionId, guberniya, listId, cursor);
  const t = await getTranslations('board');
  return { title: election === null ? t('title') : t('sovietTitle', election.soviet) };
}

/** One soviet on the notice board: its posted lists with the terms for complaints, its meetings, whom they elected. */
export default async function SovietPage({ params, searchParams }: SovietPageProps) {
  const { electionId } = await params;
  const { guberniya, listId, cursor } = await searchParams;
  const election = await load(electionId, guberniya, listId, cursor);
  if (election === null) notFound();
  const t = await getTranslations('board');
  const locale = await getLocale();
  const { lists } = election;
  return (
    <>
      <PageHead
        title={t('sovietTitle', { name: election.soviet.name, kind: election.soviet.kind })}
        lead={`${election.campaign} · ${t('startsOn')}: ${formatDay(election.startsOn, locale)}`}
        trail={[{ href: '/', label: t('title') }]}
      />
      <Section title={t('meetingTitle')}>
        {election.meetings.length === 0 ? <p>{t('noMeetings')}</p> : <MeetingsList meetings={election.meetings} />}
      </Section>
      {lists.length === 0 ? (
        <Section title={t('listTitle')}>
          <p>{t('listEmpty')}</p>
        </Section>
      ) : null}
      {lists.map(({ id, isAddition, postedOn, places, complaints, people, cursor: from }) => (
        <Section
          key={id}
          id={id}
          title={t(isAddition ? 'additionTitle' : 'listTitle')}
          lead={t('listLead', { day: postedOn === null ? 'none' : formatKnownWhen(postedOn, locale), places })}
          law={
            <LawNote article="27">
              {complaints === null ? null : (
                <Arithmetic from={complaints.from} days={complaints.days} due={complaints.due} />
              )}
            </LawNote>
          }
        >
          <Notice>
            {complaints === null
              ? t('complainUntilUnknown')
              : t('complainUntil', { day: formatDay(complaints.due, locale) })}
          </Notice>
          <PostedList caption={t(isAddition ? 'additionTitle' : 'listTitle')} rows={people.items} />
          {people.total === people.items.length ? null : (
            <Pager
              page={people}
              cursor={from}
              hrefOf={(to) => `${withQuery(`/board/${electionId}`, { guberniya, listId: id, cursor: to })}#${id}`}
            />
          )}
        </Section>
      ))}
    </>
  );
}
