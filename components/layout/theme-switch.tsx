import { cookies } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { setTheme } from '@/lib/i18n/preferences';
import { isTheme, THEMES } from '@/lib/i18n/theme';
import { Switch } from './switch';

export async function ThemeSwitch() {
  const t = await getTranslations('layout.theme');
  const kept = (await cookies()).get('theme')?.value;
  const chosen = isTheme(kept) ? kept : 'auto';
  return (
    <Switch
      label={t('label')}
      options={THEMES.map((theme) => ({
        ...{ key: theme, label: t(theme), isChosen: theme === chosen },
        choose: setTheme.bind(null, theme),
      }))}
    />
  );
}
