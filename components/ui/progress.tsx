import { useLocale, useTranslations } from 'next-intl';
import { formatNumber } from '@/lib/i18n/format';

interface ProgressProps {
  label: string;
  /** Absent while nobody knows how much there is. */
  value?: number | undefined;
  max?: number | undefined;
}

export function Progress({ label, value, max = 100 }: ProgressProps) {
  const t = useTranslations('ui');
  const locale = useLocale();
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap justify-between gap-x-4">
        <span>{label}</span>
        {value === undefined ? null : (
          <span className="text-faded">
            {t('progress', { value: formatNumber(value, locale), max: formatNumber(max, locale) })}
          </span>
        )}
      </div>
      <progress className="progress" aria-label={label} max={max} {...(value === undefined ? {} : { value })} />
    </div>
  );
}
