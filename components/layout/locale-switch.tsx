import { useLocale, useTranslations } from 'next-intl';
import { LOCALE_NAMES, LOCALES } from '@/lib/i18n/locales';
import { setLocale } from '@/lib/i18n/preferences';
import { Switch } from './switch';

export function LocaleSwitch() {
  const t = useTranslations('layout');
  const spoken = useLocale();
  return (
    <Switch
      label={t('language')}
      options={LOCALES.map((locale) => ({
        ...{ key: locale, lang: locale, label: LOCALE_NAMES[locale], isChosen: locale === spoken },
        choose: setLocale.bind(null, locale),
      }))}
    />
  );
}
