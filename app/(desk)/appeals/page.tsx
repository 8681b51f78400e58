import { getTranslations } from 'next-intl/server';
import { AppealDesk } from '@/components/appeals/appeal-desk';
import { AppealFilters } from '@/components/appeals/appeal-filters';
import { PageHead } from '@/components/layout/page-head';
import { PrintButton } from '@/components/layout/print-button';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { ListEnd } from '@/components/ui/list-end';
import { Tabs } from '@/components/ui/tabs';
import { appealsList } from '@/lib/queries/appeals/list';
import { appealsSettlements } from '@/lib/queries/appeals/settlements';
import { lishentsyLists } from '@/lib/queries/lishentsy/lists';
import { getAnswer, getAsked } from '../_shell/get-answer';
import { type Desk, requireDesk } from '../_shell/require-desk';
import { askedOf, withQuery } from '../_shell/with-query';

type Asked = Readonly<Record<string, string | undefined>>;
const SHOWS = ['mine', 'open', 'overdue', 'untold', 'closed', 'all'] as const;
const FILTERS = ['name', 'letter', 'holder', 'term', 'settlementId', 'state', 'outcome'] as const;

export async function generateMetadata() {
  return { title: (await getTranslations('appeals'))('title') };
}

/** The complaints that this body holds or has held, those with a day first; many may be worked on at once. */
export default async function AppealsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const desk = await requireDesk();
  const { actor, context, today } = desk;
  const canFile = await mayFile(desk);
  const t = await getTranslations('appeals');
  const asked: Asked = askedOf(await searchParams);
  const { input, found } = await getAsked(context, appealsList, { limit: '100', ...asked });
  const counts = await Promise.all(SHOWS.map((show) => getAnswer(context, appealsList, { show, limit: 1 })));
  const settlements = await getAnswer(context, appealsSettlements, {});
  const { items } = found;
  const countOf = (index: number): number => counts[index]?.total ?? 0;
  const { show, sort } = input;
  const kept = { show, ...Object.fromEntries(FILTERS.map((name) => [name, asked[name]])) };
  const isBare = countOf(SHOWS.indexOf('all')) === 0;
  const exported = { ...kept, sort: asked.sort };
  return (
    <>
      <PageHead
        title={t('title')}
        lead={isBare ? undefined : t('lead', { mine: countOf(0) })}
        actions={
          <>
            {canFile ? (
              <LinkButton href="/appeals/new" tone="primary">
                {t('filing.title')}
              </LinkButton>
            ) : null}
            <PrintButton />
          </>
        }
      />
      {isBare ? null : (
        <>
          <Tabs
            label={t('show.label')}
            items={SHOWS.map((key, index) => ({
              href: withQuery('/appeals', { ...kept, show: key }),
              label: t(`show.${key}`),
              count: countOf(index),
              isCurrent: key === show,
            }))}
          />
          <AppealFilters
            asked={asked}
            show={show}
            settlements={settlements.items}
            areSettlementsCut={settlements.isCut}
          />
        </>
      )}
      {isBare ? (
        <NoneHere isBare />
      ) : (
        <>
          <AppealDesk
            owner={actor.accountId}
            items={items}
            today={today}
            sort={sort}
            base={withQuery('/appeals', kept)}
            empty={<NoneHere isBare={false} />}
          />
          <ListEnd
            page={found}
            cursor={asked.cursor}
            hrefOf={(cursor) => withQuery('/appeals', { ...exported, cursor })}
            kind="appeals"
            input={input}
          />
        </>
      )}
    </>
  );
}

/** No complaint has come at all, or none answers to what was chosen. */
async function NoneHere({ isBare }: { isBare: boolean }) {
  const t = await getTranslations('appeals');
  if (isBare)
    return (
      <EmptyState title={t('none')} action={<LinkButton href="/lishentsy/list">{t('toLists')}</LinkButton>}>
        {t('noneNote')}
      </EmptyState>
    );
  const action = <LinkButton href="/appeals?show=all">{t('showAll')}</LinkButton>;
  return <EmptyState title={t('noneChosen')} action={action} />;
}

/** A commission's chair and clerk take complaints in; a soviet and an executive committee once the commission has ended (33). */
async function mayFile({ place, context }: Desk): Promise<boolean> {
  if (place === null) return false;
  if (place.commission !== null) return place.function === 'chair' || place.function === 'clerk';
  if (place.function !== 'soviet-secretary' && place.function !== 'executive-officer') return false;
  const lists = await lishentsyLists.run(context, { territoryId: place.territory.id, only: 'ended', limit: 1 });
  return lists.ok && lists.value.total > 0;
}
