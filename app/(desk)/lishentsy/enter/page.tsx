import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { EnterForm } from '@/components/lishentsy/enter-form';
import { requireDesk } from '../../_shell/require-desk';
import { findToldPerson } from '../_shell/told-person';

export async function generateMetadata() {
  return { title: (await getTranslations('lishentsy.entering'))('title') };
}

/** Enters one person on the register, on papers alone or on information that was confirmed. */
export default async function EnterPage({ searchParams }: { searchParams: Promise<{ informationId?: string }> }) {
  const { context, place, today } = await requireDesk();
  const t = await getTranslations('lishentsy');
  if (place === null) notFound();
  const { informationId } = await searchParams;
  const information = informationId === undefined ? undefined : await findToldPerson(context, informationId);
  return (
    <>
      <PageHead
        title={t('entering.title')}
        lead={t('entering.lead')}
        trail={[{ href: '/lishentsy', label: t('title') }]}
      />
      <EnterForm
        territoryId={place.territory.id}
        campaignId={place.campaign?.id}
        today={today}
        information={information ?? undefined}
      />
    </>
  );
}
