import { useLocale } from 'next-intl';
import { Link } from '@/components/ui/link';
import { formatNumber } from '@/lib/i18n/format';

interface Tab {
  readonly href: string;
  readonly label: string;
  readonly count?: number;
  readonly isCurrent?: boolean;
}

export function Tabs({ label, items }: { label: string; items: readonly Tab[] }) {
  const locale = useLocale();
  return (
    <nav aria-label={label}>
      <ul className="tabs">
        {items.map(({ href, label: words, count, isCurrent }) => (
          <li key={href}>
            <Link className="tab" href={href} aria-current={isCurrent ? 'page' : undefined} scroll={false}>
              {words}
              {count === undefined ? null : <span className="rail-count"> {formatNumber(count, locale)}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
