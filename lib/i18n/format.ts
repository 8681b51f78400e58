import { type CivilDay, daysBetween, parseCivilDay, partsOf } from '@/lib/kernel/civil-day';
import { exactOf, type FactDay, type KnownDay } from '@/lib/kernel/fact-day';
import type { Locale } from './locales';
import { MONTHS_IN } from './months';

const SHORT_MONTHS: Readonly<Record<Locale, readonly string[]>> = {
  ru: ['янв', 'фев', 'мар', 'апр', 'мая', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
  uk: ['січ', 'лют', 'бер', 'кві', 'тра', 'чер', 'лип', 'сер', 'вер', 'жов', 'лис', 'гру'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};
const TAGS: Readonly<Record<Locale, string>> = { ru: 'ru-RU', uk: 'uk-UA', en: 'en-GB' };
const GROUP_SPACE = '\u00a0';
const NO_DAY: Readonly<Record<Locale, string>> = { ru: 'день неизвестен', uk: 'день невідомий', en: 'day unknown' };
const BOUNDS: Readonly<Record<Locale, Record<'from' | 'to' | 'both', string>>> = {
  ru: { from: 'не ранее {0}', to: 'не позднее {1}', both: 'между {0} и {1}' },
  uk: { from: 'не раніше {0}', to: 'не пізніше {1}', both: 'між {0} і {1}' },
  en: { from: 'not before {0}', to: 'not after {1}', both: 'between {0} and {1}' },
};
/** The same within a sentence, which has the English “on” before it. */
const SENTENCE_BOUNDS: typeof BOUNDS = {
  ...BOUNDS,
  en: { from: 'a day not before {0}', to: 'a day not after {1}', both: 'a day between {0} and {1}' },
};
const WITHIN: Readonly<Record<Locale, string>> = { ru: 'в\u00a0', uk: 'у\u00a0', en: 'a day of ' };
const YEARS: Readonly<Record<Locale, string>> = { ru: '\u00a0г.', uk: '\u00a0р.', en: '' };
const SENTENCE_NO_DAY: typeof NO_DAY = { ...NO_DAY, en: 'an unknown day' };

/** A civil day has no zone: it is written as midnight UTC and read in UTC, wherever the machine stands. */
function written(day: CivilDay, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, dayOfMonth);
  return new Intl.DateTimeFormat(TAGS[locale], { ...options, timeZone: 'UTC' }).format(instant);
}

/** «Мордва, Липовка»: the first letter as a name or a sentence begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A title as it stands within a sentence: «Справка ГПУ» becomes «справка ГПУ»; initials that lead it stay as they are. */
export const withinSentence = (title: string, locale: Locale): string =>
  /^\p{Lu}{2}/u.test(title) ? title : title.charAt(0).toLocaleLowerCase(TAGS[locale]) + title.slice(1);

/** «17 января 1927 г.»; the year's letter never stands alone on a line. */
export const formatDay = (day: CivilDay, locale: Locale): string =>
  written(day, locale, { dateStyle: 'long' }).replace(/ (?=[гр]\.$)/, '\u00a0');

/** «17 января» */
export const formatDayMonth = (day: CivilDay, locale: Locale): string =>
  written(day, locale, { day: 'numeric', month: 'long' });

/** «23 янв» */
export function formatDayShort(day: CivilDay, locale: Locale): string {
  const { month, day: dayOfMonth } = partsOf(day);
  return `${dayOfMonth} ${SHORT_MONTHS[locale][month - 1] ?? month}`;
}

/** «понедельник» */
export const formatWeekday = (day: CivilDay, locale: Locale): string => written(day, locale, { weekday: 'long' });

/** «Понедельник, 24 января 1927 года» */
export function formatDayFull(day: CivilDay, locale: Locale): string {
  const text = `${formatWeekday(day, locale)}, ${formatDay(day, locale)}`;
  return capital(text.replace(/г\.$/, 'года').replace(/р\.$/, 'року'));
}

/** «1 159», parted by a space that does not break, as the counts within sentences are; in English “1,159”. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(TAGS[locale], { useGrouping: 'always', maximumFractionDigits: 2 })
    .formatToParts(value)
    .map((part) => (part.type === 'group' && locale !== 'en' ? GROUP_SPACE : part.value))
    .join('');
}

/** «31,2 %» of the whole; a dash when the whole is nothing. For the eye alone: no rule reads it. */
export function formatShare(part: number, whole: number, locale: Locale): string {
  if (whole === 0) return '—';
  const options = { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(TAGS[locale], options).format(part / whole);
}

/** «сегодня», «вчера», «через 4 дня» */
export function formatRelativeDays(day: CivilDay, today: CivilDay, locale: Locale): string {
  const days = daysBetween(today, day);
  const numeric = Math.abs(days) <= 1 ? 'auto' : 'always';
  return new Intl.RelativeTimeFormat(TAGS[locale], { numeric }).format(days, 'day');
}

function wholeMonth(earliest: CivilDay, latest: CivilDay): boolean {
  const { year, month } = partsOf(earliest);
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  const first = parseCivilDay(next);
  return earliest.endsWith('-01') && first !== null && daysBetween(latest, first) === 1;
}

/** A day of the year that is all that is known; null where more is known, or less. */
const wholeYear = ({ earliest, latest }: FactDay): CivilDay | null =>
  earliest?.endsWith('-01-01') && latest === `${earliest.slice(0, 4)}-12-31` ? earliest : null;

function bounded({ earliest, latest }: FactDay, locale: Locale, bounds: typeof BOUNDS): string {
  const form = earliest === null ? 'to' : latest === null ? 'from' : 'both';
  // «между 3 и 7 марта 1927 г.»: the month that both have is said once.
  const isOneMonth = earliest !== null && earliest.slice(0, 7) === latest?.slice(0, 7);
  const first = (day: CivilDay) => (isOneMonth ? String(partsOf(day).day) : formatDay(day, locale));
  return bounds[locale][form]
    .replace('{0}', earliest === null ? '' : first(earliest))
    .replace('{1}', latest === null ? '' : formatDay(latest, locale));
}

/** A day as far as it is known: «17 января 1927 г.», «январь 1927 г.», «не ранее 3 мая 1926 г.» */
export function formatFactDay(fact: FactDay, locale: Locale): string {
  const exact = exactOf(fact);
  if (exact !== null) return formatDay(exact, locale);
  const { earliest, latest } = fact;
  if (earliest === null && latest === null) return NO_DAY[locale];
  const year = wholeYear(fact);
  if (year !== null) return written(year, locale, { year: 'numeric' }) + YEARS[locale];
  if (earliest !== null && latest !== null && wholeMonth(earliest, latest)) {
    return written(earliest, locale, { month: 'long', year: 'numeric' });
  }
  return bounded(fact, locale, BOUNDS);
}

function withinMonth(day: CivilDay, locale: Locale): string {
  const { year, month } = partsOf(day);
  if (locale === 'en') return `a day of ${written(day, locale, { month: 'long', year: 'numeric' })}`;
  return `${locale === 'ru' ? 'в' : 'у'} ${MONTHS_IN[locale][month - 1]} ${year}\u00a0${locale === 'ru' ? 'г.' : 'р.'}`;
}

/** The same as it stands within a sentence, which says when a thing was done: «вывешен в январе 1927 г.», “posted on a day of January”. */
export function formatFactWhen(fact: FactDay, locale: Locale): string {
  const { earliest, latest } = fact;
  if (exactOf(fact) !== null) return formatFactDay(fact, locale);
  if (earliest === null && latest === null) return SENTENCE_NO_DAY[locale];
  const year = wholeYear(fact);
  if (year !== null) return WITHIN[locale] + written(year, locale, { year: 'numeric' }) + YEARS[locale];
  if (earliest !== null && latest !== null && wholeMonth(earliest, latest)) return withinMonth(earliest, locale);
  return bounded(fact, locale, SENTENCE_BOUNDS);
}

type DayWriter = (day: CivilDay, locale: Locale) => string;

/** A day of an answer, by itself: exact as `exactly` writes it, else what is known of it; a dash where nothing is. */
export function formatKnownDay(day: KnownDay, locale: Locale, exactly: DayWriter = formatDay): string {
  if (day === null) return '—';
  return typeof day === 'string' ? exactly(day, locale) : formatFactDay(day, locale);
}

/** The same as it stands within a sentence. */
export function formatKnownWhen(day: KnownDay, locale: Locale, exactly: DayWriter = formatDay): string {
  if (day === null) return '—';
  return typeof day === 'string' ? exactly(day, locale) : formatFactWhen(day, locale);
}

/** An instant of the wall clock, for the journal: «24 января 1927 г., 12:24 UTC». */
export function formatInstant(instant: Date | string, locale: Locale): string {
  const options = { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const;
  return `${new Intl.DateTimeFormat(TAGS[locale], options).format(new Date(instant)).replace(/ (в|о|at) /, ', ')} UTC`;
}

export const formatList = (items: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(TAGS[locale], { type: 'conjunction' }).format(items);
