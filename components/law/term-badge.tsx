import { useLocale, useTranslations } from 'next-intl';
import { Tag } from '@/components/ui/tag';
import { formatDayShort, formatRelativeDays } from '@/lib/i18n/format';
import type { CivilDay } from '@/lib/kernel/civil-day';

interface TermBadgeProps {
  state: 'open' | 'met' | 'missed';
  due?: CivilDay | undefined;
  today?: CivilDay | undefined;
}

const TONES = { open: 'plain', met: 'done', missed: 'late' } as const;

export function TermBadge({ state, due, today }: TermBadgeProps) {
  const t = useTranslations('law');
  const locale = useLocale();
  const isLate = state === 'open' && due !== undefined && today !== undefined && due < today;
  const day = due === undefined ? '' : ` · ${t('due', { day: formatDayShort(due, locale) })}`;
  const distance = state === 'open' && due && today ? ` · ${formatRelativeDays(due, today, locale)}` : '';
  return (
    <Tag tone={isLate ? 'late' : TONES[state]}>
      {t(`terms.${isLate ? 'missed' : state}`)}
      {day}
      {distance}
    </Tag>
  );
}
