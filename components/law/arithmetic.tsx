import { useLocale } from 'next-intl';
import { formatDayMonth } from '@/lib/i18n/format';
import type { CivilDay } from '@/lib/kernel/civil-day';

interface ArithmeticProps {
  from: CivilDay;
  days: number;
  due: CivilDay;
  direction?: 'forward' | 'backward';
}

/** How a day was reckoned: «13 февраля − 20 = 24 января». */
export function Arithmetic({ from, days, due, direction = 'forward' }: ArithmeticProps) {
  const locale = useLocale();
  const sign = direction === 'forward' ? '+' : '−';
  return (
    <span className="arithmetic">
      {formatDayMonth(from, locale)} {sign} {days} = {formatDayMonth(due, locale)}
    </span>
  );
}
