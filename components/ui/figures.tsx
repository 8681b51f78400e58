import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { formatNumber } from '@/lib/i18n/format';

interface Figure {
  readonly value: number | string;
  readonly label: ReactNode;
  readonly tone?: 'late' | 'done' | undefined;
}

export function Figures({ items }: { items: readonly Figure[] }) {
  const locale = useLocale();
  return (
    <dl className="figures">
      {items.map(({ value, label, tone }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: figures never change their order
        <div key={index} data-tone={tone}>
          <dt>{label}</dt>
          <dd>{typeof value === 'number' ? formatNumber(value, locale) : value}</dd>
        </div>
      ))}
    </dl>
  );
}
