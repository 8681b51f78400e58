import { type CivilDay, civilDay } from '@/lib/kernel/civil-day';

const MOSCOW = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Moscow',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The civil day now where the commissions sit; the only place that asks the clock for a day. */
export const realDay = (): CivilDay => civilDay(MOSCOW.format(new Date()));
