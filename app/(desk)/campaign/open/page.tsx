import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OpenCampaignForm } from '@/components/campaign/open-campaign-form';
import { AreaWords } from '@/components/layout/area-words';
import { PageHead } from '@/components/layout/page-head';
import { EmptyState } from '@/components/ui/empty-state';
import { couldEver } from '@/lib/access/allow';
import { INTERPRETATION_IDS, readingsOf } from '@/lib/law/interpretations';
import { isSettable, PARAMETER_NAMES, PARAMETERS } from '@/lib/law/parameters';
import { territoryTree } from '@/lib/queries/territory/tree';
import { NoRight } from '../../_shell/no-right';
import { requireDesk } from '../../_shell/require-desk';
import { normName, readingName, readingTitle } from '../reading-words';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('campaign');
  return { title: t('open') };
}

const LED_AT = ['uezd', 'okrug', 'guberniya', 'oblast', 'krai', 'republic', 'volost', 'raion', 'city'];

/** Opens a campaign: where, from when, by which calendar, by which norms and readings. */
export default async function OpenCampaignPage() {
  const { actor, context, locale } = await requireDesk();
  const t = await getTranslations();
  if (!couldEver(actor, 'campaign.lead')) return <NoRight title={t('campaign.open')} />;
  const tree = await territoryTree.run(context, {});
  const nodes = tree.ok ? tree.value.items : [];
  const territories = nodes
    .filter(({ kind }) => LED_AT.includes(kind))
    .sort((a, b) => LED_AT.indexOf(a.kind) - LED_AT.indexOf(b.kind))
    .map(({ id, kind, name }) => ({ value: id, label: `${name} · ${t(`territory.kinds.${kind}`)}` }));
  return (
    <>
      <PageHead
        title={t('campaign.open')}
        lead={t('campaign.openLead')}
        trail={[{ href: '/campaign', label: t('campaign.title') }]}
      />
      {territories.length === 0 ? (
        <EmptyState title={t('territory.empty')}>{t('territory.emptyLead')}</EmptyState>
      ) : (
        <AreaWords areas={['campaign']}>
          <OpenCampaignForm
            territories={territories}
            norms={PARAMETER_NAMES.filter(isSettable).map((name) => ({
              ...{ name, label: normName(name, locale), value: PARAMETERS[name].value },
            }))}
            readings={INTERPRETATION_IDS.map((id) => ({
              ...{ id, title: readingTitle(id, locale) },
              options: readingsOf(id).map((code) => ({ value: code, label: readingName(id, code, locale) })),
            }))}
          />
        </AreaWords>
      )}
    </>
  );
}
