import { useLocale, useTranslations } from 'next-intl';
import { formatDay, formatDayShort } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { addDays, type CivilDay, daysBetween, partsOf, weekdayOf } from '@/lib/kernel/civil-day';

export interface DayMark {
  readonly day: CivilDay;
  readonly label: string;
  readonly tone?: 'late' | 'done' | undefined;
  readonly href?: string;
}

interface CalendarStripProps {
  label: string;
  from: CivilDay;
  to: CivilDay;
  today?: CivilDay;
  marks: readonly DayMark[];
}

function Mark({ mark, locale }: { mark: DayMark; locale: Locale }) {
  const words = `${formatDay(mark.day, locale)}: ${mark.label}`;
  if (mark.href) {
    return (
      <a className="days-mark" data-tone={mark.tone} href={mark.href} title={words}>
        <span className="sr-only">{words}</span>
      </a>
    );
  }
  return <span className="days-mark" data-tone={mark.tone} title={words} role="img" aria-label={words} />;
}

export function CalendarStrip({ label, from, to, today, marks }: CalendarStripProps) {
  const t = useTranslations('common');
  const locale = useLocale();
  const days = Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable without a mouse
    <ol className="days" aria-label={label} tabIndex={0}>
      {days.map((day, index) => {
        const { day: number } = partsOf(day);
        const isFirst = index === 0 || number === 1;
        return (
          <li
            key={day}
            className="days-day"
            data-first={isFirst || undefined}
            data-rest={weekdayOf(day) === 7 || undefined}
            data-today={day === today || undefined}
            aria-current={day === today ? 'date' : undefined}
          >
            <span className="days-month">{isFirst ? formatDayShort(day, locale).split(' ')[1] : null}</span>
            <span className="days-number">{number}</span>
            {day === today ? <span className="sr-only">{t('today')}</span> : null}
            {marks
              .filter((mark) => mark.day === day)
              .map((mark) => (
                <Mark key={mark.label} mark={mark} locale={locale} />
              ))}
          </li>
        );
      })}
    </ol>
  );
}
