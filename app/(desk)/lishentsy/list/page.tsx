import { getLocale, getTranslations } from 'next-intl/server';
import { ActButton } from '@/components/forms/act-button';
import { Arithmetic } from '@/components/law/arithmetic';
import { LawNote } from '@/components/law/law-note';
import { PageHead } from '@/components/layout/page-head';
import { AreaTabs } from '@/components/lishentsy/area-tabs';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterChoice, FilterText } from '@/components/ui/filter-fields';
import { Filters } from '@/components/ui/filters';
import { LinkButton } from '@/components/ui/link-button';
import { ListEnd } from '@/components/ui/list-end';
import { Ruled, RuledRow } from '@/components/ui/ruled';
import { findAllowing } from '@/lib/access/allow';
import { lockOfEnded } from '@/lib/acts/shared/place-of-election';
import { formatDay, formatDayShort, formatKnownWhen, formatRelativeDays } from '@/lib/i18n/format';
import { daysBetween } from '@/lib/kernel/civil-day';
import { LISTS_ONLY, type ListOfElection, lishentsyLists } from '@/lib/queries/lishentsy/lists';
import { getAsked } from '../../_shell/get-answer';
import { type Desk, requireDesk } from '../../_shell/require-desk';
import { askedOf, withQuery } from '../../_shell/with-query';
import { ownSoviet } from '../../elections/own-soviet';

export async function generateMetadata() {
  return { title: (await getTranslations('lishentsy.lists'))('title') };
}

interface ListsPageProps {
  searchParams: Promise<Readonly<Record<string, string>>>;
}

/** The commission's lists, one for each election, by the last day on which they may be posted. */
export default async function ListsPage({ searchParams }: ListsPageProps) {
  const desk = await requireDesk();
  const t = await getTranslations('lishentsy');
  const territoryId = desk.place?.territory.id;
  const given = askedOf(await searchParams);
  const { found } = await getAsked(desk.context, lishentsyLists, { ...given, territoryId });
  const { items, total } = found;
  const { cursor, ...chosen } = given;
  const isChosen = chosen.soviet !== undefined || chosen.only !== undefined;
  return (
    <>
      <PageHead title={t('lists.title')} lead={t('lists.lead')} trail={[{ href: '/lishentsy', label: t('title') }]} />
      <AreaTabs current="lists" />
      {total > 1 || isChosen ? <ListsFilters asked={chosen} /> : null}
      {items.length === 0 ? (
        <EmptyState
          title={t(isChosen ? 'lists.notFound' : 'lists.none')}
          action={
            isChosen || ownSoviet(desk) === null ? null : (
              <LinkButton href="/elections">{(await getTranslations('elections'))('title')}</LinkButton>
            )
          }
        >
          {isChosen ? null : t('lists.noneNote')}
        </EmptyState>
      ) : (
        <>
          <Ruled label={t('lists.title')}>
            {items.map((election) => (
              <ElectionRow key={election.electionId} election={election} desk={desk} />
            ))}
          </Ruled>
          <ListEnd
            page={found}
            cursor={cursor}
            hrefOf={(from) => withQuery('/lishentsy/list', { ...chosen, cursor: from })}
            kind="lishentsy-lists"
            input={{ ...chosen, territoryId }}
          />
        </>
      )}
    </>
  );
}

async function ListsFilters({ asked }: { asked: Readonly<Record<string, string>> }) {
  const t = await getTranslations('lishentsy');
  return (
    <Filters action="/lishentsy/list" resetHref="/lishentsy/list">
      <FilterText name="soviet" label={t('columns.soviet')} type="search" asked={asked} />
      <FilterChoice
        name="only"
        label={t('lists.only')}
        asked={asked}
        options={LISTS_ONLY.map((value) => ({ value, label: t(`lists.onlyOf.${value}`) }))}
      />
    </Filters>
  );
}

const isLate = ({ isOver, latestPosting, today }: ListOfElection): boolean => !isOver && latestPosting < today;

async function ElectionRow({ election, desk }: { election: ListOfElection; desk: Desk }) {
  const t = await getTranslations('lishentsy.lists');
  const locale = await getLocale();
  const { lists, latestPosting, startsOn, today, isOver } = election;
  const isPosted = lists.some(({ state }) => state === 'published');
  const open = lists.find(({ state }) => state === 'compiled');
  // A file of the past may have a list entered that was not yet.
  const isClosed = isOver && election.mode === 'conduct';
  const canCompile = !isClosed && isMaker(desk, election);
  const label = open !== undefined ? 'update' : isPosted ? 'supplement' : 'compile';
  return (
    <RuledRow
      when={formatDayShort(latestPosting, locale)}
      whenNote={isOver ? undefined : formatRelativeDays(latestPosting, today, locale)}
      tone={isPosted ? 'done' : isLate(election) ? 'late' : undefined}
      title={election.soviet}
      law={
        <LawNote article="25">
          <Arithmetic
            from={startsOn}
            days={daysBetween(latestPosting, startsOn)}
            due={latestPosting}
            direction="backward"
          />
        </LawNote>
      }
      action={
        canCompile ? (
          <ActButton
            act="lishentsy/compile"
            input={{ electionId: election.electionId }}
            tone={lists.length === 0 ? 'primary' : 'secondary'}
            doneHref="/lishentsy/list/:id"
          >
            {t(label)}
          </ActButton>
        ) : null
      }
    >
      <p>{t('starts', { day: formatDay(startsOn, locale) })}</p>
      {lists.length === 0 ? <p>{t('notCompiled')}</p> : null}
      {isClosed && !isPosted ? <p>{t('over')}</p> : null}
      <ul className="grid gap-2">
        {lists.map((list) => (
          <li key={list.id} className="flex flex-wrap items-baseline gap-x-4">
            <LinkButton href={`/lishentsy/list/${list.id}`} tone="quiet">
              {list.postedOn !== null
                ? t('published', { supplement: list.supplement, day: formatKnownWhen(list.postedOn, locale) })
                : t(list.state === 'published' ? 'publishedNoDay' : 'compiled', { supplement: list.supplement })}
            </LinkButton>
            <span>{t('rows', { count: list.rows })}</span>
            {list.pending > 0 ? <span className="text-accent">{t('pending', { count: list.pending })}</span> : null}
          </li>
        ))}
      </ul>
    </RuledRow>
  );
}

const isMaker = ({ actor, place }: Desk, { commissionId, hasEnded, sovietId, sovietPath }: ListOfElection): boolean =>
  lockOfEnded(place?.campaign?.mode ?? 'conduct', hasEnded) === null &&
  findAllowing(actor, 'lists.compile', {
    ...{ territoryId: sovietId, territoryPath: sovietPath, commissionId },
    ...(place?.campaign != null && { mode: place.campaign.mode }),
  }) !== null;
