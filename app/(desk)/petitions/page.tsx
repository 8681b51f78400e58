import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { AreaTabs } from '@/components/lishentsy/area-tabs';
import { PetitionsTable } from '@/components/petitions/petitions-table';
import { EmptyState } from '@/components/ui/empty-state';
import { ExportLinks } from '@/components/ui/export-links';
import { Field } from '@/components/ui/field';
import { Filters } from '@/components/ui/filters';
import { Pager } from '@/components/ui/pager';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { PETITION_STATES } from '@/lib/law/petition-state';
import { petitionsList } from '@/lib/queries/petitions/list';
import { requireDesk } from '../_shell/require-desk';

type Asked = Readonly<Record<string, string | undefined>>;

export async function generateMetadata() {
  return { title: (await getTranslations('petitions'))('title') };
}

/** Petitions to be restored, the latest first. */
export default async function PetitionsPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { context, place } = await requireDesk();
  const t = await getTranslations('petitions');
  const asked = Object.fromEntries(Object.entries(await searchParams).filter(([, value]) => Boolean(value)));
  const parsed = petitionsList.input.safeParse({ ...asked, territoryId: place?.territory.id });
  if (!parsed.success) notFound();
  const page = await petitionsList.run(context, parsed.data);
  if (!page.ok) notFound();
  const { items, total, next } = page.value;
  const hrefOf = (changed: Asked) => {
    const kept = Object.entries({ ...asked, ...changed }).filter((entry): entry is [string, string] =>
      Boolean(entry[1]),
    );
    return `/petitions?${new URLSearchParams(kept)}`;
  };
  const isFiltered = 'state' in asked || 'name' in asked;
  return (
    <>
      <PageHead title={t('title')} lead={t('lead', { total })} />
      <AreaTabs current="petitions" />
      {items.length === 0 && !isFiltered ? (
        <EmptyState title={t('none')}>{t('noneNote')}</EmptyState>
      ) : (
        <>
          <Filters action="/petitions" resetHref="/petitions">
            <Field label={t('filters.name')}>
              {(aria) => <TextInput {...aria} type="search" name="name" defaultValue={asked.name} />}
            </Field>
            <Field label={t('filters.state')}>
              {(aria) => (
                <Select
                  {...aria}
                  name="state"
                  defaultValue={asked.state ?? ''}
                  placeholder={t('filters.any')}
                  options={PETITION_STATES.map((value) => ({ value, label: t(`states.${value}`) }))}
                />
              )}
            </Field>
          </Filters>
          <PetitionsTable rows={items} sort={parsed.data.sort} hrefOf={(sort) => hrefOf({ sort, cursor: undefined })} />
          <Pager
            total={total}
            shown={items.length}
            firstHref={asked.cursor === undefined ? undefined : hrefOf({ cursor: undefined })}
            nextHref={next === null ? undefined : hrefOf({ cursor: next })}
          />
          <ExportLinks kind="petitions" input={parsed.data} />
        </>
      )}
    </>
  );
}
