import { useTranslations } from 'next-intl';
import { Tabs } from '@/components/ui/tabs';

const PAGES = [
  { key: 'register', href: '/lishentsy' },
  { key: 'information', href: '/lishentsy/information' },
  { key: 'lists', href: '/lishentsy/list' },
  { key: 'petitions', href: '/petitions' },
] as const;

/** The sides of the area: the soviet's register, what was reported, the commission's lists, petitions to be restored. */
export function AreaTabs({ current }: { current: (typeof PAGES)[number]['key'] }) {
  const t = useTranslations('lishentsy');
  return (
    <Tabs
      label={t('tabs.label')}
      items={PAGES.map(({ key, href }) => ({ href, label: t(`tabs.${key}`), isCurrent: key === current }))}
    />
  );
}
