import { getTranslations } from 'next-intl/server';
import { FaultPage } from '@/components/layout/fault-page';
import { LinkButton } from '@/components/ui/link-button';

export default async function NotFound() {
  const t = await getTranslations('errors.notFoundPage');
  return (
    <FaultPage title={t('title')} actions={<LinkButton href="/">{t('home')}</LinkButton>}>
      <p>{t('lead')}</p>
    </FaultPage>
  );
}
