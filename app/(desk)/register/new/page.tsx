import { getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { AddResidentForm } from '@/components/register/add-resident-form';
import { optionsOf } from '@/components/register/register-filters';
import { couldEver } from '@/lib/access/allow';
import { registerPlaces } from '@/lib/queries/register/places';
import { getAnswer } from '../../_shell/get-answer';
import { NoRight } from '../../_shell/no-right';
import { requireDesk } from '../../_shell/require-desk';
import { within } from '../../_shell/within';
import { ChooseSoviet } from '../choose-soviet';
import { NoSettlements } from '../no-settlements';
import { oneSoviet } from '../one-soviet';

export async function generateMetadata() {
  return { title: (await getTranslations('register'))('newTitle') };
}

/** Enters a resident; from a desk above the soviet, first says which. */
export default async function NewResidentPage({ searchParams }: { searchParams: Promise<{ sovietId?: string }> }) {
  const { actor, context, place } = await requireDesk();
  const t = await getTranslations('register');
  if (!couldEver(actor, 'register.keep')) return <NoRight title={t('newTitle')} />;
  const { sovietId } = await searchParams;
  const { soviets, settlements } = await getAnswer(context, registerPlaces, {
    ...within(place),
    ...(sovietId && { sovietId }),
  });
  const sovietMeant = oneSoviet(sovietId, soviets);
  return (
    <>
      <PageHead title={t('newTitle')} lead={t('newLead')} trail={[{ href: '/register', label: t('title') }]} />
      {settlements.length > 0 ? (
        <Section law={<LawNote article="14" />}>
          <AddResidentForm settlements={optionsOf(settlements)} isOne={settlements.length === 1} />
        </Section>
      ) : sovietMeant !== undefined ? (
        <NoSettlements sovietId={sovietMeant} />
      ) : (
        <ChooseSoviet soviets={soviets} hrefOf={(id) => `/register/new?sovietId=${id}`} />
      )}
    </>
  );
}
