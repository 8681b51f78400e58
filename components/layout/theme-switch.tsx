import { cookies } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { setTheme } from '@/lib/i18n/preferences';
import { isTheme, THEMES } from '@/lib/i18n/theme';

export async function ThemeSwitch() {
  const t = await getTranslations('layout.theme');
  const kept = (await cookies()).get('theme')?.value;
  const chosen = isTheme(kept) ? kept : 'auto';
  return (
    <form className="switch" aria-label={t('label')}>
      {THEMES.map((theme) => (
        <button
          key={theme}
          type="submit"
          className="link-button"
          formAction={setTheme.bind(null, theme)}
          aria-pressed={theme === chosen}
        >
          {t(theme)}
        </button>
      ))}
    </form>
  );
}
