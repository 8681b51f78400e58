import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { AreaTabs } from '@/components/lishentsy/area-tabs';
import { AsOfNotice } from '@/components/lishentsy/as-of-notice';
import { RegisterFilters } from '@/components/lishentsy/register-filters';
import { RegisterTable } from '@/components/lishentsy/register-table';
import { RegisterTasks } from '@/components/lishentsy/register-tasks';
import { ResearchExport } from '@/components/lishentsy/research-export';
import { Bars } from '@/components/ui/bars';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { ListEnd } from '@/components/ui/list-end';
import { couldEver } from '@/lib/access/allow';
import { lishentsyOverview } from '@/lib/queries/lishentsy/overview';
import { lishentsyRegister } from '@/lib/queries/lishentsy/register';
import { requireDesk } from '../_shell/require-desk';
import { askedOf, withQuery } from '../_shell/with-query';

type Asked = Readonly<Record<string, string | undefined>>;

export async function generateMetadata() {
  return { title: (await getTranslations('lishentsy'))('title') };
}

/** The soviet's register of the disfranchised: what waits for a decision first, then everyone. */
export default async function LishentsyPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { actor, context, place } = await requireDesk();
  const t = await getTranslations('lishentsy');
  const asked = askedOf(await searchParams);
  const parsed = lishentsyRegister.input.safeParse({ ...asked, territoryId: place?.territory.id });
  if (!parsed.success) notFound();
  const overview = await lishentsyOverview.run(context, { territoryId: parsed.data.territoryId });
  const page = await lishentsyRegister.run(context, parsed.data);
  if (!overview.ok || !page.ok) notFound();
  const { items } = page.value;
  const { total, ended } = overview.value;
  const isFiltered = ['name', 'letter', 'state', 'verdict', 'principal', 'on'].some((key) => key in asked);
  const canKeep = couldEver(actor, 'lishentsy.keep');
  const canImport = couldEver(actor, 'lishentsy.import');
  const hrefOf = (changed: Asked) => withQuery('/lishentsy', { ...asked, cursor: undefined, ...changed });
  return (
    <>
      <PageHead
        title={t('title')}
        lead={
          <>
            {t('lead', { total })} {ended > 0 ? t('leadEnded', { ended }) : null}
          </>
        }
        actions={
          <>
            {canKeep ? (
              <LinkButton href="/lishentsy/enter" tone="primary">
                {t('enter')}
              </LinkButton>
            ) : null}
            {canImport ? <LinkButton href="/lishentsy/import">{t('import')}</LinkButton> : null}
          </>
        }
      />
      <AreaTabs current="register" />
      {parsed.data.on === undefined ? (
        <RegisterTasks overview={overview.value} />
      ) : (
        <AsOfNotice on={parsed.data.on} backHref={hrefOf({ on: undefined })} />
      )}
      {items.length === 0 && !isFiltered ? (
        <EmptyState title={t('empty')}>{t('emptyNote')}</EmptyState>
      ) : (
        <>
          <RegisterFilters asked={asked} />
          <RegisterTable
            items={items}
            sort={parsed.data.sort}
            query={asked.name ?? ''}
            hrefOf={(sort) => hrefOf({ sort })}
            hasManySoviets={overview.value.territory.kind !== 'selsoviet' && overview.value.territory.kind !== 'city'}
          />
          <ListEnd
            page={page.value}
            cursor={asked.cursor}
            hrefOf={(cursor) => hrefOf({ cursor })}
            kind="lishentsy"
            input={parsed.data}
          />
          <ResearchExport kind="lishentsy" input={parsed.data} />
        </>
      )}
      {overview.value.byLetter.length === 0 ? null : (
        <Section title={t('byLetter')} law={<LawNote article="15" />}>
          <Bars
            label={t('byLetter')}
            items={overview.value.byLetter.map(({ letter, count }) => ({
              label: t('letter', { letter }),
              value: count,
              href: hrefOf({ letter, state: 'entered' }),
            }))}
          />
        </Section>
      )}
    </>
  );
}
