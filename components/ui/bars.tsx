import { useLocale } from 'next-intl';
import { Link } from '@/components/ui/link';
import { formatNumber } from '@/lib/i18n/format';

interface Bar {
  readonly label: string;
  readonly value: number;
  readonly max?: number;
  readonly href?: string;
  /** What is written at the bar's end instead of the number. */
  readonly note?: string;
}

export function Bars({ label, items }: { label: string; items: readonly Bar[] }) {
  const locale = useLocale();
  const longest = Math.max(1, ...items.map((item) => item.value));
  return (
    <ul className="bars" aria-label={label}>
      {items.map(({ label: name, value, max, href, note }) => (
        <li key={name}>
          <span>{href ? <Link href={href}>{name}</Link> : name}</span>
          <span className="bars-track" aria-hidden="true">
            <span className="bars-fill" style={{ width: `${Math.min(100, (value / (max || longest)) * 100)}%` }} />
          </span>
          <span className="text-right">{note ?? formatNumber(value, locale)}</span>
        </li>
      ))}
    </ul>
  );
}
