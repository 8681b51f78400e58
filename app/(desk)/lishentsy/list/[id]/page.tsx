import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { ListTable } from '@/components/lishentsy/list-table';
import { Figures } from '@/components/ui/figures';
import { LinkButton } from '@/components/ui/link-button';
import { Pager } from '@/components/ui/pager';
import { findAllowing } from '@/lib/access/allow';
import { formatDay } from '@/lib/i18n/format';
import { isId } from '@/lib/kernel/ids';
import { type ListHead, lishentsyList } from '@/lib/queries/lishentsy/list';
import { requireDesk } from '../../../_shell/require-desk';
import { ListChanges } from '../../_shell/list-changes';
import { ListCopies } from '../../_shell/list-copies';
import { ListPosting } from '../../_shell/list-posting';
import { ListVerification } from '../../_shell/list-verification';

interface ListPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ cursor?: string }>;
}

export async function generateMetadata() {
  return { title: (await getTranslations('lishentsy.lists'))('title') };
}

/** One list: verify, post, send the copies, and what has changed since. */
export default async function ListPage({ params, searchParams }: ListPageProps) {
  const { actor, context } = await requireDesk();
  const { id } = await params;
  const { cursor } = await searchParams;
  if (!isId(id)) notFound();
  const asked = await lishentsyList.run(context, lishentsyList.input.parse({ listId: id, cursor, limit: 100 }));
  if (!asked.ok) notFound();
  const { list, items, next, total } = asked.value;
  const t = await getTranslations('lishentsy');
  const canLead =
    findAllowing(actor, 'lists.compile', {
      ...{ territoryId: list.sovietId, territoryPath: list.sovietPath, commissionId: list.commissionId },
      ...{ campaignId: list.campaignId, mode: list.mode },
    }) !== null;
  const isPosted = list.state === 'published';
  return (
    <>
      <PageHead
        title={t(list.isAddition ? 'list.addition' : 'list.title', { soviet: list.soviet })}
        lead={<Lead list={list} />}
        trail={[
          { href: '/lishentsy', label: t('title') },
          { href: '/lishentsy/list', label: t('tabs.lists') },
        ]}
        actions={<Papers list={list} />}
      />
      <Figures
        items={[
          { value: list.total, label: t('list.figures.total') },
          { value: list.pending, label: t('list.figures.pending'), tone: list.pending > 0 ? 'late' : undefined },
          { value: list.kept, label: t('list.figures.kept') },
          { value: list.dropped, label: t('list.figures.dropped') },
        ]}
      />
      {!isPosted && canLead && list.pending > 0 ? <ListVerification context={context} list={list} /> : null}
      {isPosted ? null : <ListPosting list={list} canLead={canLead} />}
      {isPosted ? <ListCopies list={list} canLead={canLead} /> : null}
      {isPosted ? <ListChanges context={context} list={list} /> : null}
      <Section title={t('list.people')}>
        <ListTable rows={items} />
        <Pager
          total={total}
          shown={items.length}
          firstHref={cursor === undefined ? undefined : `/lishentsy/list/${list.id}`}
          nextHref={next === null ? undefined : `/lishentsy/list/${list.id}?cursor=${next}`}
        />
      </Section>
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
  const dayOf = (day: typeof postedOn) => (day === null ? t('noDay') : formatDay(day, locale));
  return t('leadPosted', { kept, day: dayOf(postedOn), until: dayOf(complaintsUntil) });
}

async function Papers({ list }: { list: ListHead }) {
  const t = await getTranslations('lishentsy.list');
  return (
    <>
      <LinkButton href={`/api/v1/papers/lishentsy-list?listId=${list.id}`} tone="quiet" prefetch={false}>
        {t('printList')}
      </LinkButton>
      {list.state === 'published' ? (
        <LinkButton href={`/api/v1/papers/posting-act?listId=${list.id}`} tone="quiet" prefetch={false}>
          {t('printAct')}
        </LinkButton>
      ) : null}
    </>
  );
}
