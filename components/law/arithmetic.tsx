import { useLocale } from 'next-intl';
import { formatDay, formatDayMonth } from '@/lib/i18n/format';
import type { CivilDay } from '@/lib/kernel/civil-day';

const NO_BREAK = '\u00a0';

interface ArithmeticProps {
  from: CivilDay;
  days: number;
  due: CivilDay;
  direction?: 'forward' | 'backward';
  /** With the years. */
  isDated?: boolean;
}

/** How a day was reckoned: «13 февраля − 20 = 24 января». */
export function Arithmetic({ from, days, due, direction = 'forward', isDated = false }: ArithmeticProps) {
  const locale = useLocale();
  const sign = direction === 'forward' ? '+' : '−';
  const written = isDated ? formatDay : formatDayMonth;
  // A day stays whole in the narrow margin; the line may turn before a sign only.
  const whole = (text: string) => text.replaceAll(' ', NO_BREAK);
  return (
    <>
      {whole(`${written(from, locale)} ${sign} ${days}`)} {whole(`= ${written(due, locale)}`)}
    </>
  );
}
