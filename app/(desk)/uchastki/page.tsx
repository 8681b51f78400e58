import { getLocale, getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { ExportLinks } from '@/components/ui/export-links';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { formatDayShort, formatNumber } from '@/lib/i18n/format';
import { uchastkiElections } from '@/lib/queries/uchastki/elections';
import { type Answer, getAnswer } from '../_shell/get-answer';
import { requireDesk } from '../_shell/require-desk';
import { ElectionUchastki } from './election-uchastki';

export async function generateMetadata() {
  return { title: (await getTranslations('uchastki'))('title') };
}

/** The division of the desk's soviet; from a desk above, of all its soviets. */
export default async function UchastkiPage({ searchParams }: { searchParams: Promise<{ electionId?: string }> }) {
  const { context, place } = await requireDesk();
  const { electionId } = await searchParams;
  const campaignId = place?.campaign?.id;
  const { items } = await getAnswer(context, uchastkiElections, { campaignId });
  const own = items.filter(({ sovietId }) => sovietId === place?.territory.id);
  const asked = electionId ?? (own.length === 1 ? own[0]?.id : undefined);
  return asked === undefined ? <Elections {...{ items, campaignId }} /> : <ElectionUchastki electionId={asked} />;
}

type Item = Answer<typeof uchastkiElections>['items'][number];

async function Elections({ items, campaignId }: { items: readonly Item[]; campaignId: string | undefined }) {
  const t = await getTranslations('uchastki');
  const locale = await getLocale();
  const stateOf = ({ uchastki, seats }: Item) => (uchastki === 0 ? 'none' : seats === null ? 'divided' : 'allotted');
  const tones = { none: 'warn', divided: 'plain', allotted: 'done' } as const;
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {items.length === 0 ? (
        <EmptyState
          title={t('notAnnounced')}
          action={<Link href="/elections">{(await getTranslations('elections'))('title')}</Link>}
        >
          {t('notAnnouncedHint')}
        </EmptyState>
      ) : (
        <Section law={<LawNote article="37" />}>
          <Table
            caption={t('title')}
            rows={items}
            rowKey={({ id }) => id}
            columns={[
              {
                ...{ key: 'soviet', header: t('soviet') },
                cell: ({ id, sovietName, volostName }) => (
                  <>
                    <Link href={`/uchastki?electionId=${id}`}>{sovietName}</Link>{' '}
                    <span className="text-faded">{volostName}</span>
                  </>
                ),
              },
              {
                ...{ key: 'startsOn', header: t('startsOn'), phone: 'hide' },
                cell: ({ startsOn }) => formatDayShort(startsOn, locale),
              },
              {
                ...{ key: 'state', header: '' },
                cell: (item) => <Tag tone={tones[stateOf(item)]}>{t(`states.${stateOf(item)}`)}</Tag>,
              },
              { key: 'count', header: t('count'), align: 'end', cell: ({ uchastki }) => uchastki },
              {
                ...{ key: 'population', header: t('population'), align: 'end', phone: 'hide' },
                cell: ({ population }) => population,
              },
              {
                key: 'electors',
                header: t('electors'),
                align: 'end',
                phone: 'hide',
                cell: ({ electors }) => formatNumber(electors, locale),
              },
              { key: 'seats', header: t('seats'), align: 'end', cell: ({ seats }) => seats ?? '—' },
            ]}
          />
          <ExportLinks kind="elections" input={{ campaignId }} />
        </Section>
      )}
    </>
  );
}
