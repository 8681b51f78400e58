import { getTranslations } from 'next-intl/server';
import { ElectionsTable } from '@/components/board/elections-table';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { listBoardElections } from '@/lib/queries/board/elections';
import { findPublicStore } from '@/lib/queries/board/public-store';

export const dynamic = 'force-dynamic';

interface FrontPageProps {
  searchParams: Promise<{ guberniya?: string }>;
}

/** The front page: what this is, and the notice board of every soviet whose elections have been announced. */
export default async function FrontPage({ searchParams }: FrontPageProps) {
  const t = await getTranslations('board');
  const store = findPublicStore((await searchParams).guberniya);
  const elections = store === null ? [] : await listBoardElections(store.prisma);
  const campaigns = Map.groupBy(elections, (election) => election.campaign);
  return (
    <>
      <PageHead
        title={t('frontTitle')}
        lead={t('frontLead')}
        actions={
          <LinkButton href="/sign-in" tone="primary">
            {t('signIn')}
          </LinkButton>
        }
      />
      <Section title={t('title')} lead={t('lead')}>
        {elections.length === 0 ? <EmptyState title={t('empty')}>{t('emptyNote')}</EmptyState> : null}
        {[...campaigns].map(([campaign, rows]) => (
          <ElectionsTable key={campaign} caption={campaign} rows={rows} />
        ))}
      </Section>
      <Section title={t('threeTitle')}>
        <ul>
          <li>{t('threeClerk')}</li>
          <li>{t('threeAppeal')}</li>
          <li>{t('threeAgent')}</li>
        </ul>
      </Section>
    </>
  );
}
