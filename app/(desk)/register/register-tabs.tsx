import { getTranslations } from 'next-intl/server';
import { Tabs } from '@/components/ui/tabs';
import { couldEver } from '@/lib/access/allow';
import { requireDesk } from '../_shell/require-desk';

type Tab = 'people' | 'households' | 'changes' | 'duplicates' | 'ages' | 'grid';

/** The register by people, by households, what was changed for many at once, and what is to be settled in it. */
export async function RegisterTabs({ current }: { current: Tab }) {
  const [t, register, names] = await Promise.all([
    getTranslations('records'),
    getTranslations('register'),
    getTranslations('names'),
  ]);
  const { actor } = await requireDesk();
  const items = [
    { key: 'people', href: '/register', label: register('title') },
    { key: 'households', href: '/register/households', label: t('households') },
    { key: 'changes', href: '/register/changes', label: t('changes') },
    { key: 'duplicates', href: '/register/duplicates', label: names('duplicates') },
    { key: 'ages', href: '/register/ages', label: names('ages') },
    { key: 'grid', href: '/register/grid', label: names('grid') },
  ]
    .filter(({ key }) => key !== 'grid' || couldEver(actor, 'register.keep'))
    .map(({ key, ...tab }) => ({ ...tab, isCurrent: key === current }));
  return <Tabs label={register('title')} items={items} />;
}
