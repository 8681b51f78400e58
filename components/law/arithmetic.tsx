import { useLocale } from 'next-intl';
import { formatDayMonth } from '@/lib/i18n/format';
import type { CivilDay } from '@/lib/kernel/civil-day';

const NO_BREAK = '\u00a0';

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
  // A day stays whole in the narrow margin; the line may turn before a sign only.
  const whole = (text: string) => text.replaceAll(' ', NO_BREAK);
  return (
    <>
      {whole(`${formatDayMonth(from, locale)} ${sign} ${days}`)} {whole(`= ${formatDayMonth(due, locale)}`)}
    </>
  );
}
