import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { CourseSteps } from '@/components/lishentsy/course';
import { EnterForm } from '@/components/lishentsy/enter-form';
import { Link } from '@/components/ui/link';
import { couldEver } from '@/lib/access/allow';
import { isId } from '@/lib/kernel/ids';
import { NoRight } from '../../_shell/no-right';
import { requireDesk } from '../../_shell/require-desk';

export async function generateMetadata() {
  return { title: (await getTranslations('lishentsy.entering'))('title') };
}

/** Enters one person on papers alone; what was told of somebody goes its own way, by the check. */
export default async function EnterPage({ searchParams }: { searchParams: Promise<{ informationId?: string }> }) {
  const { actor, place, today } = await requireDesk();
  const t = await getTranslations('lishentsy');
  if (!couldEver(actor, 'lishentsy.keep')) return <NoRight title={t('entering.title')} />;
  if (place === null) notFound();
  const { informationId } = await searchParams;
  if (informationId !== undefined && isId(informationId)) redirect(`/lishentsy/information/${informationId}`);
  return (
    <>
      <PageHead
        title={t('entering.title')}
        lead={t('entering.lead')}
        trail={[{ href: '/lishentsy', label: t('title') }]}
      />
      <CourseSteps
        steps={[
          { step: 'document', state: 'current', article: '22' },
          { step: 'entry', state: 'todo', article: '21' },
        ]}
      />
      <p>
        {t('course.noInformation')} <Link href="/lishentsy/information">{t('course.toInformation')}</Link>
      </p>
      <EnterForm territoryId={place.territory.id} campaign={place.campaign ?? undefined} today={today} />
    </>
  );
}
