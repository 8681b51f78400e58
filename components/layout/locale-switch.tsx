import { useLocale, useTranslations } from 'next-intl';
import { LOCALE_NAMES, LOCALES } from '@/lib/i18n/locales';
import { setLocale } from '@/lib/i18n/preferences';

/** Works without script: each language is a button of a plain form. */
export function LocaleSwitch() {
  const t = useTranslations('layout');
  const spoken = useLocale();
  return (
    <form className="switch" aria-label={t('language')}>
      {LOCALES.map((locale) => (
        <button
          key={locale}
          type="submit"
          className="link-button"
          lang={locale}
          formAction={setLocale.bind(null, locale)}
          aria-pressed={locale === spoken}
        >
          {LOCALE_NAMES[locale]}
        </button>
      ))}
    </form>
  );
}
