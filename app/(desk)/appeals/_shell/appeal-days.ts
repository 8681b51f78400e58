import { formatDay, formatDayMonth, formatDayShort } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import type { CivilDay } from '@/lib/kernel/civil-day';
import type { KnownDay } from '@/lib/kernel/fact-day';
import type { Appeal } from './appeal';

type Dated = Pick<
  Appeal,
  'filedOn' | 'filingDue' | 'announcedOn' | 'addressedTo' | 'announcements' | 'route' | 'today' | 'electionStart'
>;

interface AppealDays {
  readonly day: (day: CivilDay, locale: Locale) => string;
  /** As it leads a row. */
  readonly short: (day: CivilDay, locale: Locale) => string;
  readonly isDated: boolean;
}

/** How the days of a complaint are written: without the year where all of them lie in that of its elections, or of today. */
export function daysOf(appeal: Dated): AppealDays {
  const years = new Set(daysWithin(appeal).flatMap(yearsOf));
  const isOf = (day: CivilDay) => years.size === 0 || (years.size === 1 && years.has(yearOf(day)));
  return isOf(appeal.electionStart) || isOf(appeal.today)
    ? { day: formatDayMonth, short: formatDayShort, isDated: false }
    : { day: formatDay, short: (day, locale) => `${formatDayShort(day, locale)} ${yearOf(day)}`, isDated: true };
}

const yearOf = (day: CivilDay): string => day.slice(0, 4);

const daysWithin = ({ filedOn, filingDue, announcedOn, addressedTo, announcements, route }: Dated): KnownDay[] => [
  ...[filedOn, filingDue, announcedOn, addressedTo?.passedOn ?? null],
  ...announcements.map((told) => told.announcedOn),
  ...route.flatMap((station) => [
    ...[station.sentOn, station.receivedOn, station.dueOn, station.runsFrom],
    ...[station.forwardedOn, station.decidedOn, station.passedOn],
  ]),
];

function yearsOf(day: KnownDay): string[] {
  if (day === null) return [];
  const bounds = typeof day === 'string' ? [day] : [day.earliest, day.latest];
  return bounds.flatMap((bound) => (bound === null ? [] : [yearOf(bound)]));
}

/** A sentence that ends with a day: «г.» has its stop already. */
export const oneStop = (sentence: string): string => sentence.replace(/\.\.$/, '.');
