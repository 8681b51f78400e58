import { useTranslations } from 'next-intl';
import { RACES } from '@/lib/law/meeting';

const FIELDS = ['place', 'openedHour', 'closedHour', 'countedAt', 'statements', 'modeFor', 'modeAgainst'] as const;

/** The name of a protocol's entry as people call it. */
export function useEntryName(): (entry: string) => string {
  const t = useTranslations('meetings');
  return (entry) => {
    const field = FIELDS.find((name) => name === entry);
    if (field !== undefined) return t(`correct.entries.${field}`);
    const [kind, what = '', round = ''] = entry.split('.');
    if (kind === 'reading') return t('correct.entries.reading', { item: what });
    const race = RACES.find((name) => name === what);
    return race === undefined ? entry : t('correct.entries.ballot', { race: t(`races.${race}`), round });
  };
}

/** What stood or stands in an entry, as text: an hour, a number, or the hands of a vote. */
export function correctionText(value: unknown, t: ReturnType<typeof useTranslations<'meetings.correct'>>): string {
  if (value === null || value === undefined || value === '') return t('empty');
  if (!Array.isArray(value)) return String(value);
  return value.map((item) => handsText(item, t)).join('; ');
}

function handsText(item: unknown, t: ReturnType<typeof useTranslations<'meetings.correct'>>): string {
  if (typeof item !== 'object' || item === null) return String(item);
  const { name, for: votes, against, abstained } = item as Record<string, unknown>;
  const hands = { for: String(votes), against: String(against), abstained: String(abstained) };
  return `${String(name)}: ${t('hands', hands)}`;
}
