import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AppealRow } from '@/components/appeals/appeal-row';
import { PageHead } from '@/components/layout/page-head';
import { EmptyState } from '@/components/ui/empty-state';
import { Field } from '@/components/ui/field';
import { Filters } from '@/components/ui/filters';
import { LinkButton } from '@/components/ui/link-button';
import { Pager } from '@/components/ui/pager';
import { Ruled } from '@/components/ui/ruled';
import { Tabs } from '@/components/ui/tabs';
import { TextInput } from '@/components/ui/text-input';
import type { CommissionKind } from '@/lib/access/functions';
import { appealsList } from '@/lib/queries/appeals/list';
import { requireDesk } from '../_shell/require-desk';

type Asked = Readonly<Record<string, string | undefined>>;
const LISTING: readonly CommissionKind[] = ['village', 'city-district', 'city'];
const SHOWS = ['mine', 'open', 'closed', 'all'] as const;

export async function generateMetadata() {
  return { title: (await getTranslations('appeals'))('title') };
}

/** The complaints that this body holds or has held, those with a day first. */
export default async function AppealsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { actor, context, today } = await requireDesk();
  const t = await getTranslations('appeals');
  const asked = await searchParams;
  const parsed = appealsList.input.safeParse(asked);
  if (!parsed.success) notFound();
  const page = await appealsList.run(context, parsed.data);
  const counts = await Promise.all(
    SHOWS.map((show) => appealsList.run(context, appealsList.input.parse({ show, limit: 1 }))),
  );
  if (!page.ok) notFound();
  const { items, total, next } = page.value;
  const countOf = (index: number): number => {
    const counted = counts[index];
    return counted?.ok ? counted.value.total : 0;
  };
  const { show } = parsed.data;
  const named = asked.name ? `&name=${encodeURIComponent(asked.name)}` : '';
  // A complaint is taken in by the commission that made the list (27): a village's or a city's.
  const canFile = actor.appointments.some(
    ({ function: post, commission }) =>
      (post === 'chair' || post === 'clerk') && commission !== null && LISTING.includes(commission.kind),
  );
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead', { mine: countOf(0) })}
        actions={
          canFile ? (
            <LinkButton href="/appeals/new" tone="primary">
              {t('filing.title')}
            </LinkButton>
          ) : null
        }
      />
      <Tabs
        label={t('show.label')}
        items={SHOWS.map((key, index) => ({
          href: `/appeals?show=${key}${named}`,
          label: t(`show.${key}`),
          count: countOf(index),
          isCurrent: key === show,
        }))}
      />
      <Filters action="/appeals" resetHref="/appeals">
        <input type="hidden" name="show" value={show} />
        <Field label={t('name')}>
          {(aria) => <TextInput {...aria} type="search" name="name" defaultValue={asked.name} />}
        </Field>
      </Filters>
      {items.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneNote')}</EmptyState>
      ) : (
        <>
          <Ruled label={t('title')}>
            {items.map((item) => (
              <AppealRow key={item.id} item={item} today={today} />
            ))}
          </Ruled>
          <Pager
            total={total}
            shown={items.length}
            firstHref={asked.cursor === undefined ? undefined : `/appeals?show=${show}${named}`}
            nextHref={next === null ? undefined : `/appeals?show=${show}${named}&cursor=${next}`}
          />
        </>
      )}
    </>
  );
}
