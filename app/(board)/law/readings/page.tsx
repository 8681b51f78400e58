import { getTranslations } from 'next-intl/server';
import { ReadingList } from '@/components/law-pages/reading-list';
import { PageHead } from '@/components/layout/page-head';
import { PrintButton } from '@/components/layout/print-button';
import { INTERPRETATION_IDS } from '@/lib/law/interpretations';

export async function generateMetadata() {
  const t = await getTranslations('lawPages');
  return { title: t('readingsPageTitle') };
}

/** Where the law leaves room: what holds by default, what else a campaign may choose, and why. */
export default async function ReadingsPage() {
  const t = await getTranslations('lawPages');
  return (
    <>
      <PageHead
        title={t('readingsPageTitle')}
        lead={t('readingsPageLead')}
        trail={[{ href: '/law', label: t('title') }]}
        actions={<PrintButton />}
      />
      <ReadingList ids={INTERPRETATION_IDS} heading="h2" />
    </>
  );
}
