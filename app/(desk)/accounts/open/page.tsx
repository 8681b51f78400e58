import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OpenAccountForm } from '@/components/accounts/open-account-form';
import { AreaWords } from '@/components/layout/area-words';
import { PageHead } from '@/components/layout/page-head';
import { couldEver } from '@/lib/access/allow';
import { NoRight } from '../../_shell/no-right';
import { requireDesk } from '../../_shell/require-desk';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts');
  return { title: t('open') };
}

export default async function OpenAccountPage({ searchParams }: { searchParams: Promise<{ bodyId?: string }> }) {
  const { bodyId } = await searchParams;
  const { actor } = await requireDesk();
  const t = await getTranslations('accounts');
  if (!couldEver(actor, 'accounts.open')) return <NoRight title={t('open')} />;
  return (
    <>
      <PageHead title={t('open')} lead={t('openLead')} trail={[{ href: '/accounts', label: t('title') }]} />
      <AreaWords areas={['accounts']}>
        <OpenAccountForm bodyId={bodyId} />
      </AreaWords>
    </>
  );
}
