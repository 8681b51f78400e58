import { getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { Section } from '@/components/layout/section';
import { AmendForm } from '@/components/lishentsy/amend-form';
import { ReinstateForm } from '@/components/lishentsy/reinstate-form';
import { StrikeForm } from '@/components/lishentsy/strike-form';
import type { lishentsyEntry } from '@/lib/queries/lishentsy/entry';
import type { Answer } from '../../_shell/get-answer';

type Entry = Answer<typeof lishentsyEntry>;

/** What its keeper may do with an entry: add to it or strike it; put it back when it was struck. */
export async function EntryForms({ entry, today }: { entry: Entry; today: string }) {
  const t = await getTranslations('lishentsy');
  const form = { entryId: entry.id, version: entry.version, today };
  if (entry.state === 'struck') {
    return (
      <Section title={t('reinstating.title')} lead={t('reinstating.lead')} law={<LawNote article="21" />}>
        <ReinstateForm {...form} />
      </Section>
    );
  }
  if (entry.state !== 'entered') return null;
  return (
    <>
      <Section title={t('amending.title')} lead={t('amending.lead')} law={<LawNote article="22" />}>
        <AmendForm territoryId={entry.sovietId} today={today} entry={entry} />
      </Section>
      <Section title={t('entry.strike')} lead={t('entry.strikeLead')} law={<LawNote article="21" />}>
        <StrikeForm {...form} />
      </Section>
    </>
  );
}
