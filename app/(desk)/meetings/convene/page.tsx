import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { requireDesk } from '@/app/(desk)/_shell/require-desk';
import { PageHead } from '@/components/layout/page-head';
import { ConveneForm } from '@/components/meetings/convene-form';
import { EmptyState } from '@/components/ui/empty-state';
import { formatDay } from '@/lib/i18n/format';
import { isId } from '@/lib/kernel/ids';
import { meetingAgents } from '@/lib/queries/meetings/agents';
import { unconvenedUchastki } from '@/lib/queries/meetings/unconvened';

export async function generateMetadata() {
  return { title: (await getTranslations('meetings'))('convene.title') };
}

/** Calls the electors of one uchastok together: day, hour, place, agent. */
export default async function ConvenePage({ searchParams }: { searchParams: Promise<{ uchastokId?: string }> }) {
  const { context, today, place } = await requireDesk();
  const t = await getTranslations('meetings');
  const locale = await getLocale();
  const { uchastokId } = await searchParams;
  if (uchastokId === undefined || !isId(uchastokId)) notFound();
  const asked = await unconvenedUchastki.run(context, { uchastokId, limit: 1 });
  const row = asked.ok ? asked.value.items[0] : undefined;
  if (row === undefined || !row.mayConvene) notFound();
  const agents = await meetingAgents.run(context, { electionId: row.electionId });
  const options = agents.ok ? agents.value.items.map(({ id, name }) => ({ value: id, label: name })) : [];
  return (
    <>
      <PageHead
        title={t(row.failed === null || row.isTied ? 'convene.title' : 'convene.titleAgain')}
        lead={`${t('uchastok', { number: String(row.number), name: row.name })}, ${row.soviet}. ${t('convene.startsOn', { day: formatDay(row.startsOn, locale) })}`}
        trail={[{ href: '/meetings', label: t('title') }]}
      />
      {options.length === 0 ? (
        <EmptyState title={t('convene.noAgents')}>{t('convene.noAgentsNote')}</EmptyState>
      ) : (
        <ConveneForm
          electionId={row.electionId}
          uchastokId={row.uchastokId}
          startsOn={row.startsOn}
          today={today}
          isConduct={place?.campaign?.mode !== 'reconstruct'}
          agents={options}
          failedPlace={row.failed?.place ?? null}
          isAgain={row.failed !== null && !row.isTied}
          interpretations={row.interpretations}
        />
      )}
    </>
  );
}
