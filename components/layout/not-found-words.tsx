import { getTranslations } from 'next-intl/server';
import { FaultPage } from './fault-page';

interface NotFoundWordsProps {
  /** It stands in a frame that is a page already. */
  isInFrame?: boolean;
}

/** Says that there is no such page. Sent along with every page: so the way out is a plain link, which needs no script. */
export async function NotFoundWords({ isInFrame = false }: NotFoundWordsProps) {
  const t = await getTranslations('errors.notFoundPage');
  const home = (
    <a href="/" className="button" data-tone="secondary">
      {t('home')}
    </a>
  );
  return (
    <FaultPage title={t('title')} actions={home} isInFrame={isInFrame}>
      <p>{t('lead')}</p>
    </FaultPage>
  );
}
