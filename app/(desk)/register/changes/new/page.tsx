import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { ChangesetForm } from '@/components/register/changeset-form';
import { optionsOf } from '@/components/register/register-filters';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { couldEver } from '@/lib/access/allow';
import { isId } from '@/lib/kernel/ids';
import { registerPlaces } from '@/lib/queries/register/places';
import { residentsInput } from '@/lib/queries/register/residents';
import { getAnswer } from '../../../_shell/get-answer';
import { NoRight } from '../../../_shell/no-right';
import { requireDesk } from '../../../_shell/require-desk';
import { within } from '../../../_shell/within';
import { oneSoviet } from '../../one-soviet';
import { findChosen, MOST_NAMED } from './chosen';

type Asked = Record<string, string | string[]>;

export async function generateMetadata() {
  return { title: (await getTranslations('records'))('newChange') };
}

const MOST_FILTERED = 20_000;

/** What is to change for everyone whom the list chose. */
export default async function NewChangePage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { actor, context, place } = await requireDesk();
  const t = await getTranslations('records');
  if (!couldEver(actor, 'register.keep')) return <NoRight title={t('newChange')} />;
  const { id = [], ...asked } = await searchParams;
  const ids = [id].flat().filter(isId);
  const input = residentsInput.safeParse(Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== '')));
  if (!input.success) notFound();
  const territoryId = input.data.territoryId ?? within(place).territoryId;
  const places = await getAnswer(context, registerPlaces, {
    ...(territoryId !== undefined && { territoryId }),
    ...(input.data.sovietId && { sovietId: input.data.sovietId }),
    settlements: 'all',
  });
  const sovietId = oneSoviet(input.data.sovietId, places.soviets);
  const over = sovietId === undefined ? (territoryId === undefined ? null : { territoryId }) : { sovietId };
  const { count, chosen } = await findChosen(context, ids, { ...input.data, ...over });
  const head = { title: t('newChange'), trail: [{ href: '/register', label: t('toList') }] };
  if (over === null || chosen === null || count > MOST_FILTERED)
    return (
      <>
        <PageHead {...head} />
        <Unfit count={count} hasSoviet={over !== null} />
      </>
    );
  return (
    <>
      <PageHead {...head} lead={t('newChangeLead', { count })} />
      <Section>
        <ChangesetForm
          {...{ over, chosen }}
          settlements={optionsOf(places.settlements)}
          areSettlementsCut={places.isCut}
          uchastki={places.uchastki.map(({ id: value, number, name }) => ({
            value,
            label: `${number}. ${name}`,
          }))}
        />
      </Section>
    </>
  );
}

/** Why nothing can be prepared for this choice, and where to choose otherwise. */
async function Unfit({ count, hasSoviet }: { count: number; hasSoviet: boolean }) {
  const t = await getTranslations('records');
  const tooMany =
    count > MOST_FILTERED
      ? t('changeTooMany', { most: String(MOST_FILTERED) })
      : t('changeByName', { most: String(MOST_NAMED) });
  const why = count === 0 ? t('noneChosenHint') : tooMany;
  return (
    <EmptyState
      title={t(count === 0 ? 'noneChosen' : 'newChange')}
      action={<LinkButton href="/register">{t('toList')}</LinkButton>}
    >
      {hasSoviet ? why : t('changeOneSoviet')}
    </EmptyState>
  );
}
