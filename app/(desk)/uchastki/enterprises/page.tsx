import { getTranslations } from 'next-intl/server';
import { AreaWords } from '@/components/layout/area-words';
import { PageHead } from '@/components/layout/page-head';
import { EmptyState } from '@/components/ui/empty-state';
import { ExportLinks } from '@/components/ui/export-links';
import { LinkButton } from '@/components/ui/link-button';
import { enterprisesList } from '@/lib/queries/enterprises/list';
import { getAnswer } from '../../_shell/get-answer';
import { requireDesk } from '../../_shell/require-desk';
import { EnterpriseSection } from './enterprise-section';

type Asked = Promise<{ electionId?: string }>;

export async function generateMetadata() {
  return { title: (await getTranslations('enterprises'))('title') };
}

/** Enterprises whose parts and shifts meet apart: their common lists, and the votes for them added. */
export default async function EnterprisesPage({ searchParams }: { searchParams: Asked }) {
  const { context } = await requireDesk();
  const { electionId = '' } = await searchParams;
  const t = await getTranslations('enterprises');
  const uchastki = await getTranslations('uchastki');
  const { items, election, mayDivide, tieWay } = await getAnswer(context, enterprisesList, { electionId });
  const back = `/uchastki?electionId=${electionId}`;
  return (
    <AreaWords areas={['enterprises']}>
      <PageHead
        title={t('of', { soviet: election.sovietName })}
        lead={t('lead')}
        trail={[
          { href: '/uchastki', label: uchastki('title') },
          { href: back, label: uchastki('of', { soviet: election.sovietName }) },
        ]}
      />
      {items.length === 0 ? (
        <EmptyState title={t('none')} action={<LinkButton href={back}>{t('toUchastki')}</LinkButton>}>
          {t('noneHint')}
        </EmptyState>
      ) : (
        <>
          {items.map((item) => (
            <EnterpriseSection
              key={item.unitId}
              item={item}
              electionId={election.id}
              mayDivide={mayDivide}
              isPast={election.mode === 'reconstruct'}
              tieWay={tieWay}
            />
          ))}
          <ExportLinks kind="enterprises" input={{ electionId }} />
        </>
      )}
    </AreaWords>
  );
}
