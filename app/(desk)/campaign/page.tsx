import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReadingList } from '@/components/campaign/reading-list';
import { SetDayForm } from '@/components/campaign/set-day-form';
import { LawNote } from '@/components/law/law-note';
import { AreaWords } from '@/components/layout/area-words';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { CalendarStrip } from '@/components/ui/calendar-strip';
import { DescriptionList } from '@/components/ui/description-list';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { ListEnd } from '@/components/ui/list-end';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { couldEver, findAllowing } from '@/lib/access/allow';
import { formatDay, formatDayFull, formatNumber } from '@/lib/i18n/format';
import { addDays } from '@/lib/kernel/civil-day';
import { campaignList } from '@/lib/queries/campaign/list';
import { campaignOne } from '@/lib/queries/campaign/one';
import { getAnswer } from '../_shell/get-answer';
import { type Desk, requireDesk } from '../_shell/require-desk';
import { withQuery } from '../_shell/with-query';
import { normName, readingName, readingTitle } from './reading-words';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('campaign');
  return { title: t('title') };
}

interface CampaignPageProps {
  searchParams: Promise<{ cursor?: string }>;
}

/** The campaign of the desk: its day, its norms, how it reads the law; and the others in sight. */
export default async function CampaignPage({ searchParams }: CampaignPageProps) {
  const desk = await requireDesk();
  const t = await getTranslations('campaign');
  const { cursor } = await searchParams;
  const openAction = couldEver(desk.actor, 'campaign.lead') ? (
    <LinkButton href="/campaign/open">{t('open')}</LinkButton>
  ) : null;
  if (desk.place?.campaign == null)
    return (
      <>
        <PageHead title={t('title')} actions={openAction} />
        <EmptyState title={t('empty')}>{t('emptyLead')}</EmptyState>
        <Campaigns desk={desk} cursor={cursor} />
      </>
    );
  const campaign = await getAnswer(desk.context, campaignOne, { campaignId: desk.place.campaign.id });
  const { locale } = desk;
  return (
    <>
      <PageHead title={campaign.name} lead={t(`modeHints.${campaign.mode}`)} actions={openAction} />
      <DescriptionList
        items={[
          { term: t('territory'), value: campaign.territory.name },
          { term: t('startsOn'), value: formatDay(campaign.startsOn, locale) },
          { term: t('mode'), value: t(`modes.${campaign.mode}`) },
          { term: t('commissions'), value: formatNumber(campaign.commissions, locale) },
          { term: t('elections'), value: formatNumber(campaign.elections, locale) },
        ]}
      />
      <CalendarSection desk={desk} campaign={campaign} />
      <Section title={t('readings')} lead={t('readingsLead')}>
        <ReadingList
          label={t('readings')}
          items={campaign.interpretations.map(({ id, reading, articles, ...known }) => ({
            ...{ id, articles, title: readingTitle(id, locale), reading: readingName(id, reading, locale) },
            instead: reading === known.default ? null : readingName(id, known.default, locale),
          }))}
        />
      </Section>
      <Section title={t('norms')} lead={t('normsLead')}>
        <Table
          caption={t('norms')}
          rows={campaign.norms}
          rowKey={({ name }) => name}
          columns={[
            { key: 'name', header: t('norm'), cell: ({ name }) => normName(name, locale) },
            { key: 'value', header: t('value'), align: 'end', cell: ({ value }) => formatNumber(value, locale) },
            {
              key: 'source',
              header: t('source'),
              cell: ({ source, unverified }) => (
                <>
                  {t(`sources.${source}`)} {unverified ? <Tag tone="warn">{t('unverified')}</Tag> : null}
                </>
              ),
            },
          ]}
        />
      </Section>
      <Campaigns desk={desk} cursor={cursor} />
    </>
  );
}

/** Every campaign in sight, the latest first. */
async function Campaigns({ desk: { context, locale }, cursor }: { desk: Desk; cursor: string | undefined }) {
  const t = await getTranslations('campaign');
  const found = await campaignList.run(context, { limit: 50, ...(cursor !== undefined && { cursor }) });
  if (!found.ok || found.value.items.length === 0) return null;
  return (
    <Section title={t('others')}>
      <Table
        caption={t('others')}
        captionHidden
        rows={found.value.items}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', header: t('name'), cell: ({ name }) => name },
          { key: 'territory', header: t('territory'), cell: ({ territory }) => territory.name },
          { key: 'startsOn', header: t('startsOn'), cell: ({ startsOn }) => formatDay(startsOn, locale) },
          { key: 'mode', header: t('mode'), phone: 'hide', cell: ({ mode }) => t(`modes.${mode}`) },
        ]}
      />
      <ListEnd
        page={found.value}
        cursor={cursor}
        hrefOf={(from) => withQuery('/campaign', { cursor: from })}
        kind="campaigns"
        input={{}}
      />
    </Section>
  );
}

const DAYS_BEFORE = 10;
const DAYS_AFTER = 45;

interface CalendarSectionProps {
  desk: Desk;
  campaign: {
    readonly id: string;
    readonly startsOn: Desk['today'];
    readonly territory: { readonly id: string; readonly path: string };
    readonly starts: readonly { readonly startsOn: Desk['today']; readonly soviets: number }[];
  };
}

async function CalendarSection({ desk, campaign }: CalendarSectionProps) {
  const t = await getTranslations('campaign');
  const { today, locale, actor } = desk;
  const { id: territoryId, path: territoryPath } = campaign.territory;
  const maySet = findAllowing(actor, 'campaign.lead', { territoryId, territoryPath, campaignId: campaign.id }) !== null;
  return (
    <Section title={t('calendar')} lead={formatDayFull(today, locale)} law={<LawNote article="25" />}>
      <CalendarStrip
        label={t('calendar')}
        from={addDays(today, -DAYS_BEFORE)}
        to={addDays(today, DAYS_AFTER)}
        today={today}
        marks={[
          { day: campaign.startsOn, label: t('startsOn') },
          ...campaign.starts.map(({ startsOn, soviets }) => ({
            day: startsOn,
            label: t('electionsStart', { count: soviets }),
          })),
        ]}
      />
      {maySet ? (
        <AreaWords areas={['campaign']}>
          <SetDayForm campaignId={campaign.id} today={today} />
        </AreaWords>
      ) : null}
    </Section>
  );
}
