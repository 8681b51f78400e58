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
  /** What it may not exceed: marked on the bar, and what lies beyond it stands out. */
  readonly limit?: number;
}

export function Bars({ label, items }: { label: string; items: readonly Bar[] }) {
  const locale = useLocale();
  const longest = Math.max(1, ...items.map((item) => item.value));
  return (
    <ul className="bars" aria-label={label}>
      {items.map(({ label: name, value, max, href, note, limit }) => (
        <li key={name}>
          <span>{href ? <Link href={href}>{name}</Link> : name}</span>
          <span className="bars-track" aria-hidden="true">
            <span className="bars-fill" style={{ width: partOf(value, max || longest) }} />
            {limit === undefined ? null : <Limit value={value} limit={limit} max={max || longest} />}
          </span>
          <span className="text-right">{note ?? formatNumber(value, locale)}</span>
        </li>
      ))}
    </ul>
  );
}

const partOf = (value: number, max: number): string => `${Math.min(100, (value / max) * 100)}%`;

function Limit({ value, limit, max }: { value: number; limit: number; max: number }) {
  const at = partOf(limit, max);
  return (
    <>
      {value > limit ? <span className="bars-over" style={{ left: at, width: partOf(value - limit, max) }} /> : null}
      <span className="bars-limit" style={{ left: at }} />
    </>
  );
}
