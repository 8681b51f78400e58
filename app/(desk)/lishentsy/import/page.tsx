import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { ImportUpload } from '@/components/register/import-upload';
import { EmptyState } from '@/components/ui/empty-state';
import { couldEver } from '@/lib/access/allow';
import { NoRight } from '../../_shell/no-right';
import { requireDesk } from '../../_shell/require-desk';

export async function generateMetadata() {
  return { title: (await getTranslations('lishentsy.importing'))('title') };
}

/** Takes in a table with a soviet's register, or with those of the whole territory. */
export default async function ImportLishentsyPage() {
  const { actor, place } = await requireDesk();
  const t = await getTranslations('lishentsy');
  if (!couldEver(actor, 'lishentsy.import')) return <NoRight title={t('importing.title')} />;
  if (place === null) notFound();
  const { campaign, territory } = place;
  return (
    <>
      <PageHead
        title={t('importing.title')}
        lead={t('importing.lead')}
        trail={[{ href: '/lishentsy', label: t('title') }]}
      />
      {campaign === null || territory.name === '' ? (
        <EmptyState title={t('lists.none')}>{t('lists.noneNote')}</EmptyState>
      ) : (
        <Section title={territory.name} law={<LawNote article="21" />}>
          <ImportUpload act="lishentsy/import" fixed={{ campaignId: campaign.id, territoryId: territory.id }} />
        </Section>
      )}
      <Section title={t('importing.columns')} law={<LawNote article="22" />}>
        <p>{t('importing.columnsText')}</p>
      </Section>
    </>
  );
}
