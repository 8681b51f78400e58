import { getTranslations } from 'next-intl/server';
import { ElectionsTable } from '@/components/board/elections-table';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Pager } from '@/components/ui/pager';
import { listBoardElections } from '@/lib/queries/board/elections';
import { findPublicStore } from '@/lib/queries/board/public-store';
import { withQuery } from '../(desk)/_shell/with-query';

export const dynamic = 'force-dynamic';

interface FrontPageProps {
  searchParams: Promise<{ guberniya?: string; cursor?: string }>;
}

/** The front page: what this is, and the notice board of every soviet whose elections have been announced. */
export default async function FrontPage({ searchParams }: FrontPageProps) {
  const t = await getTranslations('board');
  const { guberniya, cursor } = await searchParams;
  const store = findPublicStore(guberniya);
  const page =
    store === null ? { items: [], total: 0, next: null } : await listBoardElections(store.prisma, { cursor });
  const campaigns = Map.groupBy(page.items, (election) => election.campaign);
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
        {page.total === 0 ? <EmptyState title={t('empty')}>{t('emptyNote')}</EmptyState> : null}
        {[...campaigns].map(([campaign, rows]) => (
          <ElectionsTable key={campaign} caption={campaign} rows={rows} />
        ))}
        {page.total === page.items.length ? null : (
          <Pager {...{ page, cursor }} hrefOf={(from) => withQuery('/', { guberniya, cursor: from })} />
        )}
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
