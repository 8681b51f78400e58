import { addDays, type CivilDay, civilDay, daysBetween, partsOf, weekdayOf } from '@/lib/kernel/civil-day';
import type { FactDay } from '@/lib/kernel/fact-day';
import { mapDay } from './days';
import type { ArticleRef, TermDue } from './finding';
import { DEFAULT_INTERPRETATIONS, type Interpretations } from './interpretations';

export type Direction = 'forward' | 'backward';

interface Term {
  readonly days: number | 'month';
  readonly direction: Direction;
  /** Whose term it is: I-03 could move only a citizen's last day. */
  readonly party: 'citizen' | 'body';
}

/** Every term that the Instruction sets in days, by article. */
export const TERMS = {
  // art. 2: local changes are sent for approval a month before the campaign.
  '2': { days: 'month', direction: 'backward', party: 'body' },
  // art. 25: the list is posted twenty days before the elections of that soviet start.
  '25': { days: 20, direction: 'backward', party: 'body' },
  // art. 27: a listed person complains within a week of the posting.
  '27': { days: 7, direction: 'forward', party: 'citizen' },
  // art. 28: the village commission sends the complaint on within three days of receiving it.
  '28': { days: 3, direction: 'forward', party: 'body' },
  // art. 29: volost and uezd commissions each have three days.
  '29': { days: 3, direction: 'forward', party: 'body' },
  // art. 30: city and uezd commissions each have three days.
  '30': { days: 3, direction: 'forward', party: 'body' },
  // art. 31: the city commission of a guberniya city has three days …
  '31.1': { days: 3, direction: 'forward', party: 'body' },
  // art. 31: … and the guberniya commission a week.
  '31': { days: 7, direction: 'forward', party: 'body' },
  // art. 31, note: the commission of a city district has three days.
  '31.n1': { days: 3, direction: 'forward', party: 'body' },
  // art. 35: personal notices are served five days before the meeting.
  '35': { days: 5, direction: 'backward', party: 'body' },
  // art. 48: anyone complains of the elections within seven days of their end.
  '48': { days: 7, direction: 'forward', party: 'citizen' },
  // art. 48: the commission that led them sends it on within three days …
  '48.2': { days: 3, direction: 'forward', party: 'body' },
  // art. 48: … and the commission above examines it within a week.
  '48.3': { days: 7, direction: 'forward', party: 'body' },
} as const satisfies Record<ArticleRef, Term>;

export type TermArticle = keyof typeof TERMS;
export const TERM_ARTICLES = Object.keys(TERMS) as TermArticle[];
export const hasTerm = (article: string): article is TermArticle => Object.hasOwn(TERMS, article);

export interface TermOptions {
  readonly interpretations?: Interpretations;
}

/** The last day of the term, counted from the event (forward) or back from it. */
export function termOf(article: TermArticle, from: CivilDay, options: TermOptions = {}): TermDue {
  const interpretations = options.interpretations ?? DEFAULT_INTERPRETATIONS;
  const term: Term = TERMS[article];
  const due =
    term.direction === 'forward' ? lastDay(term, from, interpretations) : latestDay(term, from, interpretations);
  const days = term.days === 'month' ? daysBetween(due, from) : term.days;
  return { article, from, days, due, direction: term.direction };
}

/** The same for a day known in part: the due day is known as far as the event is. */
export const dueOf = (article: TermArticle, from: FactDay, options: TermOptions = {}): FactDay =>
  mapDay(from, (day) => termOf(article, day, options).due);

// G-1: calendar days, the day of the event not counted (I-01).
function lastDay(term: Term, from: CivilDay, interpretations: Interpretations): CivilDay {
  const days = term.days === 'month' ? 30 : term.days;
  const due = addDays(from, interpretations['I-01'] === 'event-day-included' ? days - 1 : days);
  const isMoved = interpretations['I-03'] === 'moved-for-citizens' && term.party === 'citizen' && weekdayOf(due) === 7;
  return isMoved ? addDays(due, 1) : due;
}

// G-2: "not later than N days before" is X − N (I-02); a month back keeps the day's number (I-39).
function latestDay(term: Term, from: CivilDay, interpretations: Interpretations): CivilDay {
  if (term.days === 'month') {
    return interpretations['I-39'] === '30-days' ? addDays(from, -30) : monthBefore(from);
  }
  return addDays(from, interpretations['I-02'] === 'clear-days' ? -term.days - 1 : -term.days);
}

/** The same day-number of the month before, else that month's last day. */
export function monthBefore(day: CivilDay): CivilDay {
  const { day: number } = partsOf(day);
  const lastOfPrevious = addDays(civilDay(`${day.slice(0, 7)}-01`), -1);
  const { day: length } = partsOf(lastOfPrevious);
  return addDays(lastOfPrevious, Math.min(number, length) - length);
}
