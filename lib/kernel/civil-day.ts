/**
 * A day of the civil (Gregorian) calendar as `YYYY-MM-DD`: it has no hour and no zone, so nothing can shift it.
 * The written form sorts as the days do.
 */
export type CivilDay = string & { readonly __brand: 'CivilDay' };

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})$/;
// Before the year 1 there is none in the database; above, what is reckoned from a day has to fit four figures too.
const [FIRST_YEAR, LAST_YEAR] = [1, 9899];
const MS_PER_DAY = 86_400_000;

function utcOf(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function written(date: Date): CivilDay {
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  const month = String(date.getUTCMonth() + 1).padStart(2, '0');
  // The three numbers were just read from a real date.
  return `${year}-${month}-${String(date.getUTCDate()).padStart(2, '0')}` as CivilDay;
}

/** Reads `YYYY-MM-DD`; null when it is not written so, there is no such day (30 February) or no such year (0000). */
export function parseCivilDay(text: string): CivilDay | null {
  const match = WRITTEN.exec(text);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  return written(utcOf(year, month, day)) === text ? (text as CivilDay) : null;
}

/** For literals in code and tests: throws when there is no such day. */
export function civilDay(text: string): CivilDay {
  const day = parseCivilDay(text);
  if (day === null) throw new Error(`Not a day: ${text}`);
  return day;
}

export function partsOf(day: CivilDay): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** The day `days` later, earlier when negative. */
export function addDays(day: CivilDay, days: number): CivilDay {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return written(utcOf(year, month, dayOfMonth + days));
}

/** The same day of the month `years` later; 29 February becomes 28 February in a common year. */
export function addYears(day: CivilDay, years: number): CivilDay {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const moved = utcOf(year + years, month, dayOfMonth);
  return moved.getUTCMonth() === month - 1 ? written(moved) : written(utcOf(year + years, month + 1, 0));
}

/** How many days lie from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  const [a, b] = [partsOf(from), partsOf(to)];
  return Math.round((utcOf(b.year, b.month, b.day).getTime() - utcOf(a.year, a.month, a.day).getTime()) / MS_PER_DAY);
}

/** The day of the week, Monday = 1 … Sunday = 7. */
export function weekdayOf(day: CivilDay): number {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return utcOf(year, month, dayOfMonth).getUTCDay() || 7;
}

/** The civil day of a database `date` column, which the driver hands over as midnight UTC. */
export const dayOfDate = (date: Date): CivilDay => written(date);
/** What a database `date` column is given for a civil day. */
export const dateOfDay = (day: CivilDay): Date => new Date(`${day}T00:00:00.000Z`);
