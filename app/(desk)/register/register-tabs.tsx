import { getTranslations } from 'next-intl/server';
import { Tabs } from '@/components/ui/tabs';

type Tab = 'people' | 'households' | 'changes';

/** The register by people, by households, and what was changed for many at once. */
export async function RegisterTabs({ current }: { current: Tab }) {
  const [t, register] = await Promise.all([getTranslations('records'), getTranslations('register')]);
  const items = [
    { key: 'people', href: '/register', label: register('title') },
    { key: 'households', href: '/register/households', label: t('households') },
    { key: 'changes', href: '/register/changes', label: t('changes') },
  ].map(({ key, ...tab }) => ({ ...tab, isCurrent: key === current }));
  return <Tabs label={register('title')} items={items} />;
}
