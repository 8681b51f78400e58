import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AreaWords } from '@/components/layout/area-words';
import { PageHead } from '@/components/layout/page-head';
import { AddTerritoryForm } from '@/components/territory/add-territory-form';
import { EmptyState } from '@/components/ui/empty-state';
import { couldEver } from '@/lib/access/allow';
import { kindsUnder } from '@/lib/access/territory-kinds';
import { territoryOne } from '@/lib/queries/territory/one';
import { NoRight } from '../../_shell/no-right';
import { requireDesk } from '../../_shell/require-desk';
import { withQuery } from '../../_shell/with-query';
import { within } from '../../_shell/within';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('territory');
  return { title: t('add') };
}

/** Adds parts to a territory, one after another. */
export default async function AddTerritoryPage({ searchParams }: { searchParams: Promise<{ under?: string }> }) {
  const { under } = await searchParams;
  const { actor, context, place } = await requireDesk();
  const t = await getTranslations('territory');
  if (!couldEver(actor, 'territory.shape')) return <NoRight title={t('add')} />;
  // An admin of the whole guberniya adds a root unless a parent is named; the others begin at their own territory.
  const parentId = under ?? within(place).territoryId ?? null;
  const parent = parentId === null ? null : await territoryOne.run(context, { territoryId: parentId });
  if (parent !== null && !parent.ok) notFound();
  const kinds = kindsUnder(parent?.value.kind ?? null).toReversed();
  return (
    <>
      <PageHead
        title={t('add')}
        lead={parent === null ? t('addRootLead') : t('addLead', { name: parent.value.name })}
        trail={[{ href: withQuery('/territory', { under }), label: parent?.value.name ?? t('title') }]}
      />
      {kinds.length === 0 ? (
        <EmptyState title={t('nothingLower')} />
      ) : (
        <AreaWords areas={['territory']}>
          <AddTerritoryForm parentId={parentId} kinds={kinds} />
        </AreaWords>
      )}
    </>
  );
}
