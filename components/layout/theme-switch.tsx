import { useTranslations } from 'next-intl';
import { setTheme } from '@/lib/i18n/preferences';
import { THEMES } from '@/lib/i18n/theme';

export function ThemeSwitch() {
  const t = useTranslations('layout.theme');
  return (
    <form className="flex flex-wrap gap-x-3" aria-label={t('label')}>
      {THEMES.map((theme) => (
        <button key={theme} type="submit" className="link-button" formAction={setTheme.bind(null, theme)}>
          {t(theme)}
        </button>
      ))}
    </form>
  );
}
