import { getLocale, getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterText } from '@/components/ui/filter-fields';
import { Filters } from '@/components/ui/filters';
import { Link } from '@/components/ui/link';
import { LinkButton } from '@/components/ui/link-button';
import { ListEnd } from '@/components/ui/list-end';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { formatDayShort, formatNumber } from '@/lib/i18n/format';
import { uchastkiElections } from '@/lib/queries/uchastki/elections';
import { type Answer, getAnswer } from '../_shell/get-answer';
import { requireDesk } from '../_shell/require-desk';
import { askedOf, withQuery } from '../_shell/with-query';
import { ownSoviet } from '../elections/own-soviet';
import { ElectionUchastki } from './election-uchastki';

export async function generateMetadata() {
  return { title: (await getTranslations('uchastki'))('title') };
}

type Asked = Readonly<Record<string, string | undefined>>;

/** The division of the desk's soviet; from a desk above, of all its soviets. */
export default async function UchastkiPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const desk = await requireDesk();
  const { context, place } = desk;
  const { electionId, soviet, cursor } = askedOf(await searchParams);
  if (electionId !== undefined) return <ElectionUchastki electionId={electionId} />;
  const campaignId = place?.campaign?.id;
  const ofOwn = { campaignId, sovietId: place?.territory.id };
  const [own, ...others] = place === null ? [] : (await getAnswer(context, uchastkiElections, ofOwn)).items;
  if (own !== undefined && others.length === 0) return <ElectionUchastki electionId={own.id} />;
  const chosen = { campaignId, soviet };
  const page = await getAnswer(context, uchastkiElections, { ...chosen, cursor });
  return <Elections {...{ page, chosen, cursor }} canAnnounce={ownSoviet(desk) !== null} />;
}

type Page = Answer<typeof uchastkiElections>;
type Item = Page['items'][number];

interface ElectionsProps {
  page: Page;
  chosen: { readonly campaignId: string | undefined; readonly soviet: string | undefined };
  cursor: string | undefined;
  /** Whether the first day of the elections is this desk's to name. */
  canAnnounce: boolean;
}

async function Elections({ page, chosen, cursor, canAnnounce }: ElectionsProps) {
  const t = await getTranslations('uchastki');
  const locale = await getLocale();
  const { soviet } = chosen;
  const stateOf = ({ uchastki, seats }: Item) => (uchastki === 0 ? 'none' : seats === null ? 'divided' : 'allotted');
  const tones = { none: 'warn', divided: 'plain', allotted: 'done' } as const;
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {page.total > 1 || soviet !== undefined ? (
        <Filters action="/uchastki" resetHref="/uchastki">
          <FilterText name="soviet" label={t('soviet')} type="search" asked={{ soviet }} />
        </Filters>
      ) : null}
      {page.items.length === 0 && soviet !== undefined ? (
        <EmptyState title={t('notFound')} />
      ) : page.items.length === 0 ? (
        <EmptyState
          title={t('notAnnounced')}
          action={
            canAnnounce ? (
              <LinkButton href="/elections">{(await getTranslations('elections'))('title')}</LinkButton>
            ) : null
          }
        >
          {t('notAnnouncedHint')}
        </EmptyState>
      ) : (
        <Section law={<LawNote article="37" />}>
          <Table
            caption={t('title')}
            rows={page.items}
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
                ...{ key: 'state', header: t('state') },
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
          <ListEnd
            page={page}
            cursor={cursor}
            hrefOf={(from) => withQuery('/uchastki', { soviet, cursor: from })}
            kind="elections"
            input={chosen}
          />
        </Section>
      )}
    </>
  );
}
