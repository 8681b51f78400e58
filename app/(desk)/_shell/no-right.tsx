import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';

/** In place of a form that nobody of the visitor's function may send: said before anything is typed, not after. */
export async function NoRight({ title }: { title: string }) {
  const [t, access] = await Promise.all([getTranslations('errors.FORBIDDEN'), getTranslations('accounts.access')]);
  return (
    <>
      <PageHead title={title} />
      <EmptyState title={t('title')} action={<LinkButton href="/access">{access('title')}</LinkButton>}>
        {t('detail')}
      </EmptyState>
    </>
  );
}
