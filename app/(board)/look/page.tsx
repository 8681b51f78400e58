import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { PrintButton } from '@/components/layout/print-button';
import { LinkButton } from '@/components/ui/link-button';
import { ActSpecimen } from './act-specimen';
import { DrawnSpecimen } from './drawn-specimen';
import { FormSpecimen } from './form-specimen';
import { ListSpecimen } from './list-specimen';
import { StateSpecimen } from './state-specimen';
import { WorkSpecimen } from './work-specimen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('look'))('title') };
}

/** Every part of the screens on one sheet: what a change of the look is judged by. */
export default async function LookPage() {
  const t = await getTranslations('look');
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <PrintButton />
            <LinkButton href="/look/desk">{t('desk')}</LinkButton>
          </>
        }
      />
      <WorkSpecimen />
      <DrawnSpecimen />
      <ListSpecimen />
      <FormSpecimen />
      <ActSpecimen />
      <StateSpecimen />
    </>
  );
}
