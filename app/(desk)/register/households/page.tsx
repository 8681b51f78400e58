import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { PrintButton } from '@/components/layout/print-button';
import { Section } from '@/components/layout/section';
import { HouseholdsTable } from '@/components/register/households-table';
import { optionsOf } from '@/components/register/register-filters';
import { EmptyState } from '@/components/ui/empty-state';
import { Field } from '@/components/ui/field';
import { FilterChoice } from '@/components/ui/filter-fields';
import { Filters } from '@/components/ui/filters';
import { LinkButton } from '@/components/ui/link-button';
import { ListEnd } from '@/components/ui/list-end';
import { TextInput } from '@/components/ui/text-input';
import { couldEver } from '@/lib/access/allow';
import { householdsQuery } from '@/lib/queries/register/households';
import { registerPlaces } from '@/lib/queries/register/places';
import { getAnswer, getAsked } from '../../_shell/get-answer';
import { requireDesk } from '../../_shell/require-desk';
import { askedOf, withQuery } from '../../_shell/with-query';
import { within } from '../../_shell/within';
import { RegisterTabs } from '../register-tabs';

const PATH = '/register/households';
const STANDINGS = ['disfranchised', 'age-undecided', 'detained'] as const;

export async function generateMetadata() {
  return { title: (await getTranslations('records'))('households') };
}

/** The households of the desk's territory, each as one line. */
export default async function HouseholdsPage({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  const { actor, context, place } = await requireDesk();
  const [t, register] = await Promise.all([getTranslations('records'), getTranslations('register')]);
  const asked = askedOf(await searchParams);
  const [{ input, found }, places] = await Promise.all([
    getAsked(context, householdsQuery, { ...within(place), ...asked }),
    getAnswer(context, registerPlaces, { ...within(place), sovietId: asked.sovietId }),
  ]);
  const { items, total } = found;
  const { sovietId, settlementId, household } = asked;
  const enter = couldEver(actor, 'register.keep') ? (
    <LinkButton href={withQuery('/register/grid', { sovietId, settlementId, household })}>
      {t('householdEnter')}
    </LinkButton>
  ) : null;
  const isBare = total === 0 && Object.keys(asked).length === 0;
  return (
    <>
      <PageHead
        title={t('households')}
        lead={t('householdsLead')}
        actions={
          <>
            {isBare ? null : enter}
            <PrintButton />
          </>
        }
      />
      <RegisterTabs current="households" />
      {isBare ? (
        <EmptyState title={t('householdsBare')} action={enter}>
          {t('householdEnterHint')}
        </EmptyState>
      ) : (
        <Section>
          <Filters action={PATH} resetHref={PATH}>
            {places.soviets.length > 1 ? (
              <FilterChoice
                {...{ name: 'sovietId', asked }}
                label={register('filters.soviet')}
                options={optionsOf(places.soviets)}
              />
            ) : null}
            {places.settlements.length > 1 ? (
              <FilterChoice
                {...{ name: 'settlementId', asked }}
                label={register('filters.settlement')}
                options={optionsOf(places.settlements)}
              />
            ) : null}
            <Field label={t('householdNo')}>
              {(aria) => <TextInput {...aria} name="household" defaultValue={asked.household} />}
            </Field>
            <FilterChoice
              {...{ name: 'franchise', asked }}
              label={t('withFranchise')}
              options={STANDINGS.map((value) => ({ value, label: register(`franchises.${value}`) }))}
            />
          </Filters>
          <p aria-live="polite">{t('householdsFound', { count: total })}</p>
          <HouseholdsTable households={items} />
          <ListEnd
            page={found}
            cursor={asked.cursor}
            hrefOf={(cursor) => withQuery(PATH, { ...asked, cursor })}
            kind="households"
            input={input}
          />
        </Section>
      )}
    </>
  );
}
