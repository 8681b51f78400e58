import { getTranslations } from 'next-intl/server';
import { FaultPage } from '@/components/layout/fault-page';

/** Sent along with every page: so the way out is a plain link, which needs no script of its own. */
export default async function NotFound() {
  const t = await getTranslations('errors.notFoundPage');
  const home = (
    <a href="/" className="button" data-tone="secondary">
      {t('home')}
    </a>
  );
  return (
    <FaultPage title={t('title')} actions={home}>
      <p>{t('lead')}</p>
    </FaultPage>
  );
}
