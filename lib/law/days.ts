import type { CivilDay } from '@/lib/kernel/civil-day';
import { exactly, type FactDay, isAfter } from '@/lib/kernel/fact-day';

/** Rules take a day either as exactly known or as far as an archive tells it. */
export type DayLike = CivilDay | FactDay;

export const asFactDay = (day: DayLike): FactDay => (typeof day === 'string' ? exactly(day) : day);

/** Whether the day lies outside the term's last day; `undecided` when what is known does not tell. */
export const isPast = (day: DayLike, due: DayLike): 'yes' | 'no' | 'undecided' =>
  isAfter(asFactDay(day), asFactDay(due));

/** Moves both known ends by the same rule. */
export const mapDay = (fact: FactDay, move: (day: CivilDay) => CivilDay): FactDay => ({
  earliest: fact.earliest === null ? null : move(fact.earliest),
  latest: fact.latest === null ? null : move(fact.latest),
});

/** The later of the two, end by end. */
export function laterOf(a: FactDay, b: FactDay): FactDay {
  const max = (x: CivilDay | null, y: CivilDay | null) => (x === null || y === null ? null : x > y ? x : y);
  return { earliest: max(a.earliest, b.earliest), latest: max(a.latest, b.latest) };
}

/** The earlier of the two, end by end. */
export function earlierOf(a: FactDay, b: FactDay): FactDay {
  const min = (x: CivilDay | null, y: CivilDay | null) => (x === null || y === null ? null : x < y ? x : y);
  return { earliest: min(a.earliest, b.earliest), latest: min(a.latest, b.latest) };
}
