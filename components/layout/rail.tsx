'use client';

import { usePathname } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Link } from '@/components/ui/link';
import { formatNumber } from '@/lib/i18n/format';
import { currentOf } from './is-current';

export interface RailItem {
  readonly href: string;
  readonly label: string;
  readonly count?: number | undefined;
  /** Something in it is overdue. */
  readonly late?: boolean | undefined;
  /** Current on its own page alone, not on those below. */
  readonly exact?: boolean | undefined;
  /** Other roots whose pages belong to it. */
  readonly covers?: readonly string[] | undefined;
  /** A heading that stands before this item. */
  readonly part?: string | undefined;
}

interface RailProps {
  /** Whose desk it is. */
  body: ReactNode;
  bodyHref?: string;
  items: readonly RailItem[];
  footer: ReactNode;
}

function RailLink({ item, current, onGo }: { item: RailItem; current: boolean; onGo: () => void }) {
  const locale = useLocale();
  return (
    <li>
      {item.part ? <div className="rail-part">{item.part}</div> : null}
      <Link className="rail-link" href={item.href} aria-current={current ? 'page' : undefined} onClick={onGo}>
        <span>{item.label}</span>
        {item.count === undefined ? null : (
          <span className="rail-count" data-late={item.late || undefined}>
            {formatNumber(item.count, locale)}
          </span>
        )}
      </Link>
    </li>
  );
}

export function Rail({ body, bodyHref = '/desk', items, footer }: RailProps) {
  const t = useTranslations();
  const path = usePathname();
  const [isOpen, setIsOpen] = useState(false);
  const current = currentOf(path, items);
  return (
    <header className="rail">
      <div className="rail-head">
        <Link className="mark" href={bodyHref}>
          {t('common.name')}
        </Link>
        <span className="mark-body">{body}</span>
      </div>
      <nav className="rail-nav" aria-label={t('layout.sections')} data-open={isOpen || undefined}>
        <button type="button" className="rail-toggle" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          <span>{current?.label ?? t('layout.menu')}</span>
          <span className="rail-count">{isOpen ? t('common.close') : t('layout.menu')}</span>
        </button>
        <ul className="rail-list">
          {items.map((item) => (
            <RailLink key={item.href} item={item} current={item === current} onGo={() => setIsOpen(false)} />
          ))}
        </ul>
      </nav>
      <div className="rail-foot">{footer}</div>
    </header>
  );
}
