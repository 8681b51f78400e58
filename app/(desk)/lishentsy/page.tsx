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
import { withoutNaming } from '@/lib/registers/naming-filters';
import { getAnswer, getAsked } from '../_shell/get-answer';
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
  const territoryId = place?.territory.id;
  const { input, found } = await getAsked(context, lishentsyRegister, { ...asked, territoryId });
  const overview = await getAnswer(context, lishentsyOverview, { territoryId: input.territoryId });
  const { items } = found;
  const { total, ended } = overview;
  const isFiltered = ['name', 'letter', 'state', 'verdict', 'principal', 'left', 'on'].some((key) => key in asked);
  const isBare = items.length === 0 && !isFiltered;
  const canKeep = couldEver(actor, 'lishentsy.keep');
  const canImport = couldEver(actor, 'lishentsy.import');
  const hrefOf = (changed: Asked) => withQuery('/lishentsy', { ...asked, cursor: undefined, ...changed });
  return (
    <>
      <PageHead
        title={t('title')}
        lead={
          isBare ? undefined : (
            <>
              {t('lead', { total })} {ended > 0 ? t('leadEnded', { ended }) : null}
            </>
          )
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
      {input.on === undefined ? (
        <RegisterTasks overview={overview} />
      ) : (
        <AsOfNotice on={input.on} backHref={hrefOf({ on: undefined })} />
      )}
      {isBare ? (
        <EmptyState title={t('empty')}>{t('emptyNote')}</EmptyState>
      ) : (
        <>
          <RegisterFilters asked={asked} />
          <RegisterTable
            items={items}
            sort={input.sort}
            query={asked.name ?? ''}
            hrefOf={(sort) => hrefOf({ sort })}
            hasManySoviets={overview.territory.kind !== 'selsoviet' && overview.territory.kind !== 'city'}
          />
          <ListEnd
            page={found}
            cursor={asked.cursor}
            hrefOf={(cursor) => hrefOf({ cursor })}
            kind="lishentsy"
            input={input}
          />
          <ResearchExport kind="lishentsy" input={withoutNaming(input)} />
        </>
      )}
      {overview.byLetter.length === 0 ? null : (
        <Section title={t('byLetter')} law={<LawNote article="15" />}>
          <Bars
            label={t('byLetter')}
            items={overview.byLetter.map(({ letter, count }) => ({
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
