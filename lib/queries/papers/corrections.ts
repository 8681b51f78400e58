import { z } from 'zod';
import type { ProtocolData } from '@/lib/papers/kinds/protocol';
import { writtenHour } from '@/lib/papers/russian/days';
import type { MeetingRow } from './meeting-facts';

const ENTRIES: Readonly<Record<string, string>> = {
  place: 'Место собрания',
  openedHour: 'Час открытия',
  closedHour: 'Час закрытия',
  countedAt: 'Час подсчёта явившихся',
  statements: 'Заявления',
  modeFor: 'За порядок голосования',
  modeAgainst: 'Против порядка голосования',
};
const RACES: Readonly<Record<string, string>> = {
  deputies: 'выборы членов совета',
  alternates: 'выборы кандидатов',
  revision: 'выборы ревизионной комиссии',
  'revision-alternates': 'выборы кандидатов ревизионной комиссии',
};

/** «Голоса: выборы членов совета» for `ballot.deputies.1`. */
function entryOf(entry: string): string {
  const [kind, item = '', round = '1'] = entry.split('.');
  if (kind === 'reading') return `Оглашение, лит.\u00a0«${item}»`;
  if (kind === 'ballot') return `Голоса, ${RACES[item] ?? item}${round === '1' ? '' : `, голосование ${round}-е`}`;
  return ENTRIES[entry] ?? entry;
}

const COUNTS = z.array(z.object({ name: z.string(), for: z.number(), against: z.number(), abstained: z.number() }));

function valueWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—';
  const counts = COUNTS.safeParse(value);
  if (counts.success)
    return counts.data
      .map((one) => `${one.name}: за ${one.for}, против ${one.against}, воздержалось ${one.abstained}`)
      .join('; ');
  return typeof value === 'string' || typeof value === 'number' ? writtenHour(String(value)) : JSON.stringify(value);
}

/** What stood, what stands and why, in words. */
export const correctionsOf = ({ corrections }: MeetingRow): ProtocolData['corrections'] =>
  corrections.map(({ entry, before, after, reason }) => ({
    entry: entryOf(entry),
    stood: valueWords(before),
    value: valueWords(after),
    reason,
  }));
