import { type CivilDay, dateOfDay, dayOfDate } from './civil-day';
import { exactly, exactOf, type FactDay, UNKNOWN_DAY } from './fact-day';

/** Days as `date` columns keep them: a day that is not known is no value. */
export const columnOfDay = (day: CivilDay | null): Date | null => (day === null ? null : dateOfDay(day));
export const dayOfColumn = (date: Date | null): CivilDay | null => (date === null ? null : dayOfDate(date));

/** Only a day that is exactly known goes into a column. */
export const columnOfFact = (fact: FactDay | null | undefined): Date | null =>
  fact == null ? null : columnOfDay(exactOf(fact));
export const factOfColumn = (date: Date | null): FactDay => (date === null ? UNKNOWN_DAY : exactly(dayOfDate(date)));
