import { getLocale, getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { Deputies } from '@/components/results/deputies';
import { TurnoutTable } from '@/components/results/turnout-table';
import { Bars } from '@/components/ui/bars';
import { EmptyState } from '@/components/ui/empty-state';
import { ExportLinks } from '@/components/ui/export-links';
import { Figures } from '@/components/ui/figures';
import { formatShare } from '@/lib/i18n/format';
import { type Results, resultsTerritory } from '@/lib/queries/results/territory';
import { getAnswer } from '../_shell/get-answer';
import { requireDesk } from '../_shell/require-desk';

const OUTCOMES = ['satisfied', 'refused', 'open'] as const;

export async function generateMetadata() {
  return { title: (await getTranslations('results'))('title') };
}

/** The results of whatever the desk's territory covers, down to a single soviet. */
export default async function ResultsPage({ searchParams }: { searchParams: Promise<{ territoryId?: string }> }) {
  const { context, place } = await requireDesk();
  const t = await getTranslations('results');
  if (place?.campaign == null) return <EmptyState title={t('noCampaign')} />;
  const territoryId = (await searchParams).territoryId ?? place.territory.id;
  const results = await getAnswer(context, resultsTerritory, { territoryId, campaignId: place.campaign.id });
  return (
    <>
      <PageHead title={t('title')} lead={t('lead', { name: results.territory.name })} />
      <Totals results={results} />
      <Section title={t('turnout')} lead={t('turnoutNote')} law={<LawNote article="40" />}>
        <TurnoutTable rows={results.soviets} />
        <ExportLinks kind="results" input={{ territoryId, campaignId: place.campaign.id }} />
      </Section>
      <Lists results={results} />
      <Section title={t('composition')} law={<LawNote article="47" />}>
        {results.total.deputies === 0 ? <p>{t('empty')}</p> : <Deputies deputies={results.deputies} />}
      </Section>
    </>
  );
}

async function Totals({ results }: { results: Results }) {
  const t = await getTranslations('results');
  const locale = await getLocale();
  const { population, electors, disfranchised, eligible, present, deputies } = results.total;
  return (
    <Figures
      items={[
        { value: population, label: t('population') },
        { value: electors, label: t('electors') },
        { value: disfranchised, label: t('disfranchised') },
        { value: eligible === 0 ? '—' : formatShare(present, eligible, locale), label: t('present') },
        { value: deputies, label: t('deputies') },
      ]}
    />
  );
}

async function Lists({ results }: { results: Results }) {
  const t = await getTranslations('results');
  const nameOf = (key: string) => {
    const outcome = OUTCOMES.find((known) => known === key);
    return outcome === undefined ? key : t(`outcomes.${outcome}`);
  };
  const letters = results.disfranchised.map(({ key, count }) => ({
    label: t('letter', { letter: key }),
    value: count,
  }));
  const complaints = results.complaints.map(({ key, count }) => ({ label: nameOf(key), value: count }));
  return (
    <>
      <Section title={t('byLetter')} law={<LawNote article="15" />}>
        {letters.length === 0 ? <p>{t('none')}</p> : <Bars label={t('byLetter')} items={letters} />}
      </Section>
      <Section title={t('complaints')} law={<LawNote article="27" />}>
        {complaints.length === 0 ? <p>{t('none')}</p> : <Bars label={t('complaints')} items={complaints} />}
      </Section>
    </>
  );
}
