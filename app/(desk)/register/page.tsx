import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { PageHead } from '@/components/layout/page-head';
import { PrintButton } from '@/components/layout/print-button';
import { Section } from '@/components/layout/section';
import { RegisterFilters } from '@/components/register/register-filters';
import { ResidentsTable } from '@/components/register/residents-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Pager } from '@/components/ui/pager';
import { registerPlaces } from '@/lib/queries/register/places';
import { residentsInput, residentsQuery } from '@/lib/queries/register/residents';
import { requireDesk } from '../_shell/require-desk';
import { listAddress } from './list-address';
import { MassActs } from './mass-acts';
import { oneSoviet } from './one-soviet';
import { RegisterTabs } from './register-tabs';

export async function generateMetadata() {
  return { title: (await getTranslations('register'))('title') };
}

type Asked = Record<string, string>;

const told = (given: Asked): Asked => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));

/** The people of the desk's territory: searched, narrowed, sorted, page by page. */
export default async function RegisterPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { context, place } = await requireDesk();
  const t = await getTranslations('register');
  const asked = told(await searchParams);
  const within = place === null || place.territory.path === '' ? {} : { territoryId: place.territory.id };
  const input = residentsInput.safeParse({ ...within, ...asked });
  if (!input.success) notFound();
  const [found, places] = await Promise.all([
    residentsQuery.run(context, input.data),
    registerPlaces.run(context, { ...within, ...(input.data.sovietId && { sovietId: input.data.sovietId }) }),
  ]);
  if (!found.ok || !places.ok) notFound();
  const { items, total, next } = found.value;
  const one = oneSoviet(input.data.sovietId, places.value.soviets);
  const isBlank = total === 0 && Object.keys(asked).length === 0;
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} actions={<Actions asked={asked} />} />
      <RegisterTabs current="people" />
      {isBlank ? (
        <EmptyState title={t('emptyTitle')} action={<LinkButton href="/register/import">{t('upload')}</LinkButton>}>
          {t('emptyHint')}
        </EmptyState>
      ) : (
        <Section law={<LawNote article="14" />}>
          <RegisterFilters
            asked={asked}
            soviets={places.value.soviets}
            settlements={places.value.settlements}
            uchastki={places.value.uchastki}
          />
          <p aria-live="polite">{t('found', { count: total })}</p>
          <form action="/register/changes/new">
            <ResidentsTable
              people={items}
              query={input.data.name ?? ''}
              sort={{ current: input.data.sort, hrefOf: (sort) => listAddress(asked, { sort }) }}
              canTick={one !== undefined}
            />
            {total === 0 ? null : <MassActs asked={asked} sovietId={one} />}
          </form>
          <Pager
            total={total}
            shown={items.length}
            firstHref={asked.cursor === undefined ? undefined : listAddress(asked, {})}
            nextHref={next === null ? undefined : listAddress(asked, { cursor: next })}
          />
        </Section>
      )}
    </>
  );
}

async function Actions({ asked }: { asked: Asked }) {
  const [t, records] = await Promise.all([getTranslations('register'), getTranslations('records')]);
  const { cursor: _, limit: __, ...filters } = asked;
  const query = new URLSearchParams(filters);
  return (
    <>
      <PrintButton />
      {(['csv', 'xlsx'] as const).map((format) => (
        <a key={format} className="button" href={`/api/v1/exports/residents.${format}?${query}`} download>
          {records(format === 'csv' ? 'exportCsv' : 'exportXlsx')}
        </a>
      ))}
      <LinkButton href="/register/new">{t('add')}</LinkButton>
      <LinkButton href="/register/import" tone="primary">
        {t('upload')}
      </LinkButton>
    </>
  );
}
