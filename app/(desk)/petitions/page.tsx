import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { AreaTabs } from '@/components/lishentsy/area-tabs';
import { PetitionsTable } from '@/components/petitions/petitions-table';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterChoice, FilterText } from '@/components/ui/filter-fields';
import { Filters } from '@/components/ui/filters';
import { LinkButton } from '@/components/ui/link-button';
import { ListEnd } from '@/components/ui/list-end';
import { PETITION_PLACES } from '@/lib/law/petition-state';
import { petitionsList } from '@/lib/queries/petitions/list';
import { getAsked } from '../_shell/get-answer';
import { requireDesk } from '../_shell/require-desk';
import { askedOf, withQuery } from '../_shell/with-query';

type Asked = Readonly<Record<string, string | undefined>>;

export async function generateMetadata() {
  return { title: (await getTranslations('petitions'))('title') };
}

/** Petitions to be restored, the latest first. */
export default async function PetitionsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { context, place } = await requireDesk();
  const t = await getTranslations('petitions');
  const asked = askedOf(await searchParams);
  const territoryId = place?.territory.id;
  const { input, found } = await getAsked(context, petitionsList, { ...asked, territoryId });
  const { items, total } = found;
  const hrefOf = (changed: Asked) => withQuery('/petitions', { ...asked, cursor: undefined, ...changed });
  const isBare = items.length === 0 && !('place' in asked || 'name' in asked);
  return (
    <>
      <PageHead title={t('title')} lead={isBare ? undefined : t('lead', { total })} />
      <AreaTabs current="petitions" />
      {isBare ? (
        <EmptyState title={t('none')} action={<LinkButton href="/lishentsy">{t('toRegister')}</LinkButton>}>
          {t('noneNote')}
        </EmptyState>
      ) : (
        <>
          <Filters action="/petitions" resetHref="/petitions">
            <FilterText name="name" label={t('filters.name')} type="search" asked={asked} />
            <FilterChoice
              name="place"
              label={t('filters.place')}
              asked={asked}
              options={PETITION_PLACES.map((value) => ({ value, label: t(`places.${value}`) }))}
            />
          </Filters>
          <PetitionsTable rows={items} sort={input.sort} hrefOf={(sort) => hrefOf({ sort })} />
          <ListEnd
            page={found}
            cursor={asked.cursor}
            hrefOf={(cursor) => hrefOf({ cursor })}
            kind="petitions"
            input={input}
          />
        </>
      )}
    </>
  );
}
