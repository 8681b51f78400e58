import { type CivilDay, civilDay } from '@/lib/kernel/civil-day';

const MOSCOW = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Moscow',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const MINUTE_MS = 60_000;
let last: { readonly minute: number; readonly day: CivilDay } | undefined;

/** The civil day now where the commissions sit; the only place that asks the clock for a day. */
export function realDay(): CivilDay {
  const now = new Date();
  // Every act asks it, and no day anywhere begins within a minute.
  const minute = Math.floor(now.getTime() / MINUTE_MS);
  if (last?.minute !== minute) last = { minute, day: civilDay(MOSCOW.format(now)) };
  return last.day;
}
