import './grid.css';
import { getTranslations } from 'next-intl/server';
import { AreaWords } from '@/components/layout/area-words';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { ResidentsGrid } from '@/components/register/grid';
import { couldEver } from '@/lib/access/allow';
import type { QueryContext } from '@/lib/queries/query';
import { registerPlaces } from '@/lib/queries/register/places';
import { territoryOne } from '@/lib/queries/territory/one';
import { findAsked, getAnswer } from '../../_shell/get-answer';
import { NoRight } from '../../_shell/no-right';
import { requireDesk } from '../../_shell/require-desk';
import { withQuery } from '../../_shell/with-query';
import { within } from '../../_shell/within';
import { ChooseSoviet } from '../choose-soviet';
import { NoSettlements } from '../no-settlements';
import { oneSoviet } from '../one-soviet';
import { RegisterTabs } from '../register-tabs';

export async function generateMetadata() {
  return { title: (await getTranslations('names'))('grid') };
}

interface Params {
  /** With a household, its first row stands ready. */
  searchParams: Promise<{ sovietId?: string; settlementId?: string; household?: string }>;
}

/** Enters many residents of one soviet as a table; from a desk above the soviet, first says which. */
export default async function GridPage({ searchParams }: Params) {
  const { actor, context, place } = await requireDesk();
  const t = await getTranslations('names');
  if (!couldEver(actor, 'register.keep')) return <NoRight title={t('grid')} />;
  const { settlementId, household, ...from } = await searchParams;
  const asked = from.sovietId ?? (await findSoviet(context, settlementId));
  const { soviets, settlements } = await getAnswer(context, registerPlaces, {
    ...within(place),
    ...(asked && { sovietId: asked }),
  });
  const sovietId = oneSoviet(asked, soviets);
  const only = settlements.length === 1 ? (settlements[0]?.name ?? '') : '';
  const at = settlements.find(({ id }) => id === settlementId)?.name ?? only;
  const begun = { settlement: at, household: household?.slice(0, 40) ?? null };
  return (
    <AreaWords areas={['register', 'names']}>
      <PageHead title={t('grid')} lead={t('gridLead')} />
      <RegisterTabs current="grid" />
      {sovietId === undefined ? (
        <ChooseSoviet soviets={soviets} hrefOf={(id) => withQuery('/register/grid', { sovietId: id, household })} />
      ) : settlements.length === 0 ? (
        <NoSettlements sovietId={sovietId} />
      ) : (
        <Section>
          <ResidentsGrid key={sovietId} {...{ sovietId, settlement: only, begun }} />
        </Section>
      )}
    </AreaWords>
  );
}

/** The soviet of a settlement, where that alone is named. */
async function findSoviet(context: QueryContext, settlementId: string | undefined): Promise<string | undefined> {
  const { found } = await findAsked(context, territoryOne, { territoryId: settlementId });
  return (found?.kind === 'settlement' ? found.parentId : null) ?? undefined;
}
