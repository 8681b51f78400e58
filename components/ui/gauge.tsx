import { useLocale, useTranslations } from 'next-intl';
import { formatNumber } from '@/lib/i18n/format';

interface GaugeProps {
  label: string;
  value: number;
  max: number;
  /** How much is needed. */
  mark?: number;
  markLabel?: string;
}

/** The room filling up: what is there, of how many, and the mark to reach. */
export function Gauge({ label, value, max, mark, markLabel }: GaugeProps) {
  const t = useTranslations('ui.gauge');
  const locale = useLocale();
  const share = (part: number) => (max === 0 ? 0 : Math.min(100, (part / max) * 100));
  const isReached = mark !== undefined && value >= mark;
  const words = { label, value: formatNumber(value, locale), max: formatNumber(max, locale) };
  const spoken = markLabel ? t('withMark', { ...words, mark: markLabel }) : t('text', words);
  const side = mark !== undefined && share(mark) > 60 ? 'before' : 'after';
  return (
    <div className="gauge" role="img" aria-label={spoken} data-reached={isReached || undefined}>
      <div className="gauge-fill" style={{ width: `${share(value)}%` }} />
      {mark === undefined ? null : (
        <>
          <div className="gauge-mark" style={{ left: `${share(mark)}%` }} />
          {markLabel ? (
            <span
              className="gauge-label"
              data-side={side}
              style={{ left: `calc(${share(mark)}% ${side === 'after' ? '+ 6px' : '- 4px'})` }}
            >
              {markLabel}
            </span>
          ) : null}
        </>
      )}
    </div>
  );
}
