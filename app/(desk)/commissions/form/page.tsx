import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FormCommissionForm } from '@/components/commissions/form-commission-form';
import { AreaWords } from '@/components/layout/area-words';
import { PageHead } from '@/components/layout/page-head';
import { EmptyState } from '@/components/ui/empty-state';
import { couldEver } from '@/lib/access/allow';
import { territoryTree } from '@/lib/queries/territory/tree';
import { NoRight } from '../../_shell/no-right';
import { requireDesk } from '../../_shell/require-desk';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('commissions');
  return { title: t('form') };
}

/** Forms a commission where the campaign has none yet. */
export default async function FormCommissionPage({
  searchParams,
}: {
  searchParams: Promise<{ territoryId?: string }>;
}) {
  const { territoryId } = await searchParams;
  const { actor, context, place } = await requireDesk();
  const t = await getTranslations();
  if (!couldEver(actor, 'commissions.form')) return <NoRight title={t('commissions.form')} />;
  const campaign = place?.campaign ?? null;
  const tree = campaign === null ? null : await territoryTree.run(context, { campaignId: campaign.id });
  const territories = (tree?.ok ? tree.value.items : [])
    .filter(({ kind, commission }) => kind !== 'settlement' && commission === null)
    .sort((a, b) => Number(b.id === territoryId) - Number(a.id === territoryId))
    .map(({ id, name, kind }) => ({ value: id, label: `${name} · ${t(`territory.kinds.${kind}`)}` }));
  return (
    <>
      <PageHead
        title={t('commissions.form')}
        lead={t('commissions.formLead')}
        trail={[{ href: '/commissions', label: t('commissions.title') }]}
      />
      {campaign === null || territories.length === 0 ? (
        <EmptyState title={campaign === null ? t('commissions.noCampaign') : t('commissions.allFormed')} />
      ) : (
        <AreaWords areas={['commissions']}>
          <FormCommissionForm campaignId={campaign.id} territories={territories} />
        </AreaWords>
      )}
    </>
  );
}
