import { type CivilDay, partsOf } from '@/lib/kernel/civil-day';

/** The parts of a file's name: «Протокол собрания, Борковский сельсовет, участок 1, 06.02.1927». */
export function fileName(...parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null && part !== '')
    .join(', ')
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);
}

export function dayPart(day: CivilDay | null): string | null {
  if (day === null) return null;
  const { year, month, day: dayOfMonth } = partsOf(day);
  return `${String(dayOfMonth).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`;
}
