import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PasswordForm } from '@/components/accounts/password-form';
import { AreaWords } from '@/components/layout/area-words';
import { PageHead } from '@/components/layout/page-head';
import { requireActor } from '../../_shell/require-actor';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts');
  return { title: t('setPassword') };
}

/** One's own password. */
export default async function PasswordPage() {
  const { accountId } = await requireActor();
  const t = await getTranslations('accounts');
  return (
    <>
      <PageHead title={t('setPassword')} lead={t('ownPasswordLead')} />
      <AreaWords areas={['accounts']}>
        <PasswordForm accountId={accountId} isOwn />
      </AreaWords>
    </>
  );
}
