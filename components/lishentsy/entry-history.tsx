import { useLocale, useTranslations } from 'next-intl';
import { LawNote } from '@/components/law/law-note';
import { Section } from '@/components/layout/section';
import { Ruled, RuledRow } from '@/components/ui/ruled';
import { formatDayShort, formatKnownDay } from '@/lib/i18n/format';
import type { KnownDay } from '@/lib/kernel/fact-day';
import { documentName } from './words';

type EventKind = 'entered' | 'amended' | 'struck' | 'restored' | 'reinstated' | 'reopened' | 'settled';
type AppealKind = 'appeal-filed' | 'appeal-satisfied' | 'appeal-refused';
type PetitionKind = `petition-${'filed' | 'forwarded' | 'satisfied' | 'refused' | 'confirmed' | 'unconfirmed'}`;
type ListKind = 'information' | 'checked' | 'refuted' | 'document' | 'listed' | 'dropped';

interface HistoryItem {
  readonly kind: EventKind | AppealKind | PetitionKind | ListKind;
  readonly on: KnownDay;
  readonly campaign: string | null;
  readonly note: string | null;
  readonly href: string | null;
  readonly article: string;
}

const NOTES = ['struck', 'satisfied', 'restored', 'letter', 'left', 'principal-stands', 'amended', 'petition'] as const;

/** Everything that has happened to the entry, campaign by campaign, in the order of its days. */
export function EntryHistory({ items }: { items: readonly HistoryItem[] }) {
  const t = useTranslations('lishentsy');
  const locale = useLocale();
  return (
    <Section title={t('history.title')} law={<LawNote article="21" />}>
      <Ruled label={t('history.title')}>
        {items.map((item, index) => (
          <RuledRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a history is only ever read from its beginning
            key={index}
            when={formatKnownDay(item.on, locale, formatDayShort)}
            whenNote={typeof item.on === 'string' ? item.on.slice(0, 4) : item.on === null ? t('history.noDay') : ''}
            title={t(`history.kinds.${item.kind}`)}
            {...(item.href !== null && { href: item.href })}
            law={<LawNote article={item.article} />}
          >
            {[item.campaign, noteOf(t, item)].filter(Boolean).join(' · ')}
          </RuledRow>
        ))}
      </Ruled>
    </Section>
  );
}

/** What was written then stands as it was written; what the program itself noted is put into words. */
function noteOf(t: ReturnType<typeof useTranslations<'lishentsy'>>, { kind, note }: HistoryItem): string | null {
  if (note === null) return null;
  if (kind === 'listed') return t('history.number', { number: note });
  if (kind === 'document') {
    const [code = '', ...rest] = note.split('|');
    const [number, issuer] = [rest.slice(0, -1).join('|'), rest.at(-1) ?? ''];
    const name = documentName(t, code);
    return [number === '' ? name : t('entry.paper', { kind: name, number }), issuer].filter(Boolean).join(', ');
  }
  const known = NOTES.find((code) => code === note);
  return known === undefined ? note : t(`history.notes.${known}`);
}
