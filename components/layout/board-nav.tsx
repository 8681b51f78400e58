'use client';

import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { isCurrent } from './is-current';

export function BoardNav({ items }: { items: readonly { readonly href: string; readonly label: string }[] }) {
  const t = useTranslations('layout');
  const path = usePathname();
  return (
    <nav className="board-nav" aria-label={t('sections')}>
      {items.map(({ href, label }) => (
        <Link key={href} href={href} aria-current={isCurrent(path, href, href === '/') ? 'page' : undefined}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
