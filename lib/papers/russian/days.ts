import { MONTHS_IN } from '@/lib/i18n/months';
import { addDays, type CivilDay, partsOf, weekdayOf } from '@/lib/kernel/civil-day';
import { exactOf, type FactDay, type KnownDay } from '@/lib/kernel/fact-day';

/** A day as a paper gets it: exact, known within bounds, or not known at all. */
export type PaperDay = KnownDay;

const MONTHS_OF = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const MONTHS = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');
const WEEKDAYS_ACCUSATIVE = 'понедельник вторник среду четверг пятницу субботу воскресенье'.split(' ');
const NBSP = '\u00a0';

export const UNKNOWN = 'день не установлен';

/** «17 января 1927 г.» */
export function writtenCivilDay(day: CivilDay): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${dayOfMonth}${NBSP}${MONTHS_OF[month - 1]}${NBSP}${year}${NBSP}г.`;
}

/** `17.01.1927`, for the narrow columns of tables. */
export function shortCivilDay(day: CivilDay): string {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${String(dayOfMonth).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`;
}

/** As it stands after «в»: «в среду». */
export const weekdayAccusative = (day: CivilDay): string => WEEKDAYS_ACCUSATIVE[weekdayOf(day) - 1] ?? '';

function isWholeMonth(from: CivilDay, to: CivilDay): boolean {
  return from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && addDays(to, 1).endsWith('-01');
}

const isWholeYear = (from: CivilDay, to: CivilDay): boolean =>
  from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;

function writtenRange({ earliest, latest }: FactDay): string {
  if (earliest === null && latest === null) return UNKNOWN;
  if (earliest === null) return latest === null ? UNKNOWN : `не позднее ${writtenCivilDay(latest)}`;
  if (latest === null) return `не ранее ${writtenCivilDay(earliest)}`;
  if (isWholeYear(earliest, latest)) return `${partsOf(earliest).year}${NBSP}г.`;
  if (!isWholeMonth(earliest, latest)) {
    const isOneMonth = earliest.slice(0, 7) === latest.slice(0, 7);
    return `между ${isOneMonth ? partsOf(earliest).day : writtenCivilDay(earliest)} и ${writtenCivilDay(latest)}`;
  }
  const { year, month } = partsOf(earliest);
  return `${MONTHS[month - 1]}${NBSP}${year}${NBSP}г.`;
}

/** Any day of a fact in words; what is not known is said, never made up. */
export function writtenDay(day: PaperDay): string {
  if (day === null) return UNKNOWN;
  if (typeof day === 'string') return writtenCivilDay(day);
  const exact = exactOf(day);
  return exact === null ? writtenRange(day) : writtenCivilDay(exact);
}

const exactDay = (day: PaperDay): CivilDay | null => (day === null || typeof day === 'string' ? day : exactOf(day));

/** The first day of a month that is all that is known of the day; null where more is known, or less. */
function monthOf(day: PaperDay): CivilDay | null {
  if (day === null || typeof day === 'string' || exactOf(day) !== null) return null;
  const { earliest, latest } = day;
  return earliest !== null && latest !== null && isWholeMonth(earliest, latest) ? earliest : null;
}

/** A year that is all that is known of the day. */
function yearOf(day: PaperDay): number | null {
  if (day === null || typeof day === 'string') return null;
  const { earliest, latest } = day;
  return earliest !== null && latest !== null && isWholeYear(earliest, latest) ? partsOf(earliest).year : null;
}

function writtenMonth(preposition: string, months: readonly string[], day: CivilDay): string {
  const { year, month } = partsOf(day);
  return `${preposition}${NBSP}${months[month - 1]}${NBSP}${year}${NBSP}г.`;
}

/** As it stands after a verb: «вывешен 17 января 1927 г.», «вывешен в январе 1927 г.» */
export function writtenWhen(day: PaperDay): string {
  const [month, year] = [monthOf(day), yearOf(day)];
  if (month !== null) return writtenMonth('в', MONTHS_IN.ru, month);
  if (year !== null) return `в${NBSP}${year}${NBSP}г.`;
  const text = writtenDay(day);
  return text === UNKNOWN ? 'в неустановленный день' : text;
}

/** From which day a thing holds: «с 17 января 1927 г.», «с января 1927 г.» */
export function writtenSince(day: PaperDay): string {
  const [exact, month, year] = [exactDay(day), monthOf(day), yearOf(day)];
  if (exact !== null) return `с${NBSP}${writtenCivilDay(exact)}`;
  if (month !== null) return writtenMonth('с', MONTHS_OF, month);
  if (year !== null) return `с${NBSP}${year}${NBSP}г.`;
  const text = writtenDay(day);
  return text === UNKNOWN ? 'с неустановленного дня' : text;
}

/** The date of a paper, behind its name: « от 17 января 1927 г.», « (январь 1927 г.)»; nothing where the day is not known. */
export function writtenDated(day: PaperDay): string {
  const exact = exactDay(day);
  if (exact !== null) return ` от ${writtenCivilDay(exact)}`;
  const text = writtenDay(day);
  return text === UNKNOWN ? '' : ` (${text})`;
}

/** A day for a table's column; a dash where nothing is known. */
export function shortDay(day: PaperDay | undefined): string {
  if (day === null || day === undefined) return '—';
  if (typeof day === 'string') return shortCivilDay(day);
  const exact = exactOf(day);
  if (exact !== null) return shortCivilDay(exact);
  return day.earliest === null && day.latest === null ? '—' : writtenRange(day);
}

/** The same of a paper, behind its name: « от 17.01.1927», « (январь 1927 г.)»; nothing where the day is not known. */
export function shortDated(day: PaperDay | undefined): string {
  const text = shortDay(day);
  if (text === '—') return '';
  return exactDay(day ?? null) === null ? ` (${text})` : ` от ${text}`;
}

/** `12:10` → «12 час. 10 мин.»; any other text stays as it is. */
export function writtenHour(hour: string): string {
  const match = /^(\d{1,2}):(\d{2})$/.exec(hour);
  if (!match) return hour;
  const minutes = Number(match[2]);
  return `${Number(match[1])}${NBSP}час.${minutes === 0 ? '' : `${NBSP}${minutes}${NBSP}мин.`}`;
}
