import { useTranslations } from 'next-intl';

/** Said under a history that began earlier than what is shown of it. */
export function HistoryCut({ isCut, shown }: { isCut: boolean; shown: number }) {
  const t = useTranslations('records');
  return isCut ? <p className="text-faded">{t('historyCut', { count: shown })}</p> : null;
}
