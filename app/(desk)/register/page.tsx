import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { ComponentProps } from 'react';
import type { z } from 'zod';
import { LawNote } from '@/components/law/law-note';
import { PageHead } from '@/components/layout/page-head';
import { PrintButton } from '@/components/layout/print-button';
import { Section } from '@/components/layout/section';
import { RegisterFilters } from '@/components/register/register-filters';
import { ResidentsTable } from '@/components/register/residents-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { ListEnd } from '@/components/ui/list-end';
import { Notice } from '@/components/ui/notice';
import { couldEver } from '@/lib/access/allow';
import { isOfPast } from '@/lib/queries/register/past-uchastok';
import { registerPlaces } from '@/lib/queries/register/places';
import { type People as Found, residentsInput, residentsQuery } from '@/lib/queries/register/residents';
import { getAnswer, getAsked } from '../_shell/get-answer';
import { requireDesk } from '../_shell/require-desk';
import { askedOf, withQuery } from '../_shell/with-query';
import { within } from '../_shell/within';
import { MassActs } from './mass-acts';
import { NoSettlements } from './no-settlements';
import { oneSoviet } from './one-soviet';
import { RegisterTabs } from './register-tabs';

export async function generateMetadata() {
  return { title: (await getTranslations('register'))('title') };
}

type Asked = Record<string, string>;

/** The people of the desk's territory: searched, narrowed, sorted, page by page. */
export default async function RegisterPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { actor, context, place } = await requireDesk();
  const t = await getTranslations('register');
  const isKeeper = couldEver(actor, 'register.keep');
  const asked = askedOf(await searchParams);
  const { data: uchastokId } = residentsInput.shape.uchastokId.safeParse(asked.uchastokId);
  // An address kept from before the elections were over leads to the list of who was there.
  if (uchastokId !== undefined && uchastokId !== 'none' && (await isOfPast(context.db, uchastokId)))
    redirect(`/uchastki/${uchastokId}`);
  const [{ input, found }, places] = await Promise.all([
    getAsked(context, residentsQuery, { ...within(place), ...asked }),
    getAnswer(context, registerPlaces, { ...within(place), sovietId: asked.sovietId }),
  ]);
  const isBlank = found.total === 0 && Object.keys(asked).length === 0;
  const sovietId = oneSoviet(input.sovietId, places.soviets);
  const isWithoutSettlement = isBlank && sovietId !== undefined && places.settlements.length === 0;
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={isWithoutSettlement ? null : <Actions isKeeper={isKeeper} />}
      />
      <RegisterTabs current="people" />
      {isWithoutSettlement ? (
        <NoSettlements sovietId={sovietId} />
      ) : isBlank ? (
        <EmptyState
          title={t('emptyTitle')}
          action={isKeeper ? <LinkButton href="/register/import">{t('upload')}</LinkButton> : null}
        >
          {isKeeper ? t('emptyHint') : null}
        </EmptyState>
      ) : (
        <Section law={<LawNote article="14" />}>
          <RegisterFilters {...{ asked, ...places }} />
          <People {...{ asked, isKeeper, input, found }} over={overOf(sovietId, input.territoryId)} />
        </Section>
      )}
    </>
  );
}

interface PeopleProps {
  asked: Asked;
  isKeeper: boolean;
  input: z.output<typeof residentsInput>;
  found: Found;
  /** The soviet or the territory whose registers are shown. */
  over: ComponentProps<typeof MassActs>['over'];
}

const overOf = (sovietId: string | undefined, territoryId: string | undefined): PeopleProps['over'] => {
  if (sovietId !== undefined) return { sovietId };
  return territoryId === undefined ? null : { territoryId };
};

async function People({ asked, isKeeper, input, found, over }: PeopleProps) {
  const [t, records] = await Promise.all([getTranslations('register'), getTranslations('records')]);
  const { items, total, isCut } = found;
  const hrefOf = (changes: Partial<Asked>) => withQuery('/register', { ...asked, cursor: undefined, ...changes });
  const canChange = isKeeper && total > 0 && input.state === 'living';
  return (
    <>
      <p aria-live="polite">{t(isCut ? 'foundMore' : 'found', { count: total })}</p>
      {isCut && input.name !== undefined ? <Notice title={records('cut')}>{records('cutHint')}</Notice> : null}
      <form action="/register/changes/new">
        <ResidentsTable
          people={items}
          query={input.name ?? ''}
          sort={{ current: input.sort, hrefOf: (sort) => hrefOf({ sort }) }}
          canTick={canChange && over !== null}
          isOff={input.state === 'struck'}
          isOfUchastok={input.uchastokId !== undefined && input.uchastokId !== 'none'}
        />
        {canChange ? <MassActs asked={asked} over={over} /> : null}
      </form>
      <ListEnd
        page={found}
        cursor={asked.cursor}
        hrefOf={(cursor) => hrefOf({ cursor })}
        kind="residents"
        input={input}
      />
    </>
  );
}

async function Actions({ isKeeper }: { isKeeper: boolean }) {
  const t = await getTranslations('register');
  return (
    <>
      <PrintButton />
      {isKeeper ? (
        <>
          <LinkButton href="/register/new">{t('add')}</LinkButton>
          <LinkButton href="/register/import" tone="primary">
            {t('upload')}
          </LinkButton>
        </>
      ) : null}
    </>
  );
}
