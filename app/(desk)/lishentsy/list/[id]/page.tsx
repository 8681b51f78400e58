import type { useTranslations } from 'next-intl';
import { getLocale, getTranslations } from 'next-intl/server';
import { type ComponentProps, cache } from 'react';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { AsOfNotice } from '@/components/lishentsy/as-of-notice';
import { AsOfDay } from '@/components/lishentsy/day-picker';
import { ListTable } from '@/components/lishentsy/list-table';
import { ResearchExport } from '@/components/lishentsy/research-export';
import { Figures } from '@/components/ui/figures';
import { Filters } from '@/components/ui/filters';
import { LinkButton } from '@/components/ui/link-button';
import { ListEnd } from '@/components/ui/list-end';
import { Notice } from '@/components/ui/notice';
import { findAllowing } from '@/lib/access/allow';
import { lockOfEnded } from '@/lib/acts/shared/place-of-election';
import { formatDay, formatKnownWhen } from '@/lib/i18n/format';
import type { KnownDay } from '@/lib/kernel/fact-day';
import { type ListHead, lishentsyList } from '@/lib/queries/lishentsy/list';
import type { QueryContext } from '@/lib/queries/query';
import { withoutNaming } from '@/lib/registers/naming-filters';
import { getAsked } from '../../../_shell/get-answer';
import { requireDesk } from '../../../_shell/require-desk';
import { withQuery } from '../../../_shell/with-query';
import { ListChanges } from '../../_shell/list-changes';
import { ListCopies } from '../../_shell/list-copies';
import { ListPosting } from '../../_shell/list-posting';
import { ListVerification } from '../../_shell/list-verification';

interface ListPageProps {
  params: Promise<{ id: string }>;
  /** `changes`: where the changes shown begin. */
  searchParams: Promise<{ cursor?: string; on?: string; changes?: string }>;
}

const loadPage = cache(async (listId: string, cursor: string | undefined, asOf: string | undefined) => {
  const { context } = await requireDesk();
  return getAsked(context, lishentsyList, { listId, cursor, limit: 100, ...(asOf && { on: asOf }) });
});

export async function generateMetadata({ params, searchParams }: ListPageProps) {
  const { cursor, on } = await searchParams;
  const { found } = await loadPage((await params).id, cursor, on);
  return { title: titleOf(await getTranslations('lishentsy'), found.list) };
}

/** One list: verify, post, send the copies, and what has changed since. */
export default async function ListPage({ params, searchParams }: ListPageProps) {
  const { actor, context } = await requireDesk();
  const { id } = await params;
  const { cursor, on: asOf, changes } = await searchParams;
  const { input, found } = await loadPage(id, cursor, asOf);
  const { on } = input;
  const { list, items } = found;
  const here = `/lishentsy/list/${list.id}`;
  const t = await getTranslations('lishentsy');
  const canLead =
    findAllowing(actor, 'lists.compile', {
      ...{ territoryId: list.sovietId, territoryPath: list.sovietPath, commissionId: list.commissionId },
      ...{ campaignId: list.campaignId, mode: list.mode },
    }) !== null;
  return (
    <>
      <PageHead
        title={titleOf(t, list)}
        lead={on === undefined ? <Lead list={list} /> : null}
        trail={[
          { href: '/lishentsy', label: t('title') },
          { href: '/lishentsy/list', label: t('tabs.lists') },
        ]}
        actions={<Papers list={list} on={on} />}
      />
      {on === undefined ? null : <AsOfNotice on={on} backHref={here} />}
      {on === undefined && list.unsettled > 0 ? (
        <Notice tone="warn">{t('reopened.onList', { count: list.unsettled })}</Notice>
      ) : null}
      {on === undefined ? (
        <>
          <ListFigures list={list} />
          <ListWork
            {...{ context, list, canLead }}
            changes={{ cursor: changes, hrefOf: (from) => withQuery(here, { cursor, changes: from }) }}
          />
        </>
      ) : (
        <Figures items={[{ value: found.total, label: t('list.figures.total') }]} />
      )}
      <Section title={t('list.people')}>
        <Filters action={here} resetHref={here}>
          <AsOfDay on={on} />
        </Filters>
        <ListTable rows={items} />
        <ListEnd
          page={found}
          cursor={cursor}
          hrefOf={(from) => withQuery(here, { on, changes, cursor: from })}
          kind="lishentsy-list"
          input={input}
        />
        <ResearchExport kind="lishentsy-list" input={withoutNaming(input)} />
      </Section>
    </>
  );
}

const titleOf = (t: ReturnType<typeof useTranslations<'lishentsy'>>, { supplement, soviet }: ListHead): string =>
  supplement > 0 ? t('supplement.title', { number: String(supplement), soviet }) : t('list.title', { soviet });

async function ListFigures({ list: { total, pending, kept, dropped } }: { list: ListHead }) {
  const t = await getTranslations('lishentsy.list.figures');
  return (
    <Figures
      items={[
        { value: total, label: t('total') },
        { value: pending, label: t('pending'), tone: pending > 0 ? 'late' : undefined },
        { value: kept, label: t('kept') },
        { value: dropped, label: t('dropped') },
      ]}
    />
  );
}

interface ListWorkProps {
  context: QueryContext;
  list: ListHead;
  canLead: boolean;
  changes: Pick<ComponentProps<typeof ListChanges>, 'cursor' | 'hrefOf'>;
}

/** What the list asks for as it stands: to be verified, posted, sent out; then what has changed. */
function ListWork({ context, list, canLead, changes }: ListWorkProps) {
  if (list.state === 'published') {
    return (
      <>
        <ListCopies list={list} canLead={canLead} />
        <ListChanges {...{ context, list, ...changes }} />
      </>
    );
  }
  const canWork = canLead && lockOfEnded(list.mode, list.hasEnded) === null;
  return (
    <>
      {canWork && list.total > 0 ? <ListVerification context={context} list={list} /> : null}
      <ListPosting list={list} canLead={canWork} />
    </>
  );
}

async function Lead({ list }: { list: ListHead }) {
  const t = await getTranslations('lishentsy.list');
  const locale = await getLocale();
  const { total, pending, kept, postedOn, complaintsUntil } = list;
  if (list.state !== 'published') {
    return t('leadOpen', { total, pending: String(pending), day: formatDay(list.latestPosting, locale) });
  }
  const dayOf = (day: KnownDay) => (day === null ? t('noDay') : formatKnownWhen(day, locale));
  return t('leadPosted', {
    kept,
    day: dayOf(postedOn),
    until: complaintsUntil === null ? 'none' : formatDay(complaintsUntil, locale),
  });
}

async function Papers({ list, on }: { list: ListHead; on: string | undefined }) {
  const t = await getTranslations('lishentsy.list');
  return (
    <>
      <LinkButton
        href={`/api/v1/papers/lishentsy-list?listId=${list.id}${on === undefined ? '' : `&on=${on}`}`}
        tone="quiet"
      >
        {t('printList')}
      </LinkButton>
      {list.state === 'published' ? (
        <LinkButton href={`/api/v1/papers/posting-act?listId=${list.id}`} tone="quiet">
          {t('printAct')}
        </LinkButton>
      ) : null}
    </>
  );
}
