import { useLocale, useTranslations } from 'next-intl';
import { formatDay } from '@/lib/i18n/format';
import type { CivilDay } from '@/lib/kernel/civil-day';
import { Arithmetic } from './arithmetic';
import { ArticleRef } from './article-ref';

interface DateExplainedProps {
  day: CivilDay;
  article: string;
  from: CivilDay;
  days: number;
  direction?: 'forward' | 'backward';
  /** What the days are counted from, in words. */
  event?: string;
}

/** A day that says where it comes from: the event, the article and the days between. */
export function DateExplained({ day, article, from, days, direction = 'forward', event }: DateExplainedProps) {
  const [t, common] = [useTranslations('law'), useTranslations('common')];
  const locale = useLocale();
  return (
    <span>
      <time dateTime={day}>{formatDay(day, locale)}</time>
      <span className="law-note block">
        <ArticleRef article={article} />{' '}
        {event ? t('fromEvent', { event, term: common('days', { count: days }) }) : common('days', { count: days })},{' '}
        <Arithmetic from={from} days={days} due={day} direction={direction} />
      </span>
    </span>
  );
}
