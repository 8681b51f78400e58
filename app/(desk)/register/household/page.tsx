import { getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { PageHead } from '@/components/layout/page-head';
import { PrintButton } from '@/components/layout/print-button';
import { Section } from '@/components/layout/section';
import { MergeHouseholdsForm, MoveHouseholdForm, StrikeHouseholdForm } from '@/components/register/household-forms';
import { HouseholdHistory, HouseholdMoved } from '@/components/register/household-history';
import { HouseholdMembers } from '@/components/register/household-members';
import { optionsOf } from '@/components/register/register-filters';
import { ExportLinks } from '@/components/ui/export-links';
import { addressWords } from '@/lib/i18n/address';
import { formatDay } from '@/lib/i18n/format';
import { householdQuery } from '@/lib/queries/register/household';
import { registerPlaces } from '@/lib/queries/register/places';
import { getAsked } from '../../_shell/get-answer';
import { requireDesk } from '../../_shell/require-desk';
import { withQuery } from '../../_shell/with-query';
import { mayKeep } from '../may-keep';

interface Params {
  searchParams: Promise<{ settlementId?: string; household?: string }>;
}

async function getHousehold(searchParams: Params['searchParams']) {
  const desk = await requireDesk();
  return { desk, household: (await getAsked(desk.context, householdQuery, await searchParams)).found };
}
type Household = Awaited<ReturnType<typeof getHousehold>>['household'];

export async function generateMetadata({ searchParams }: Params) {
  const { household } = await getHousehold(searchParams);
  const t = await getTranslations('records');
  return {
    title: t('householdTitle', addressWords({ settlement: household.settlementName, household: household.household })),
  };
}

/** A household as a family. */
export default async function HouseholdPage({ searchParams }: Params) {
  const { desk, household } = await getHousehold(searchParams);
  const [t, register] = await Promise.all([getTranslations('records'), getTranslations('register')]);
  const { settlementId, settlementName, sovietId, sovietName, electionDay } = household;
  const day = electionDay === null ? null : formatDay(electionDay, desk.locale);
  const onDay = day === null || household.isAnnounced ? day : t('byEarliest', { day });
  const isKeeper = mayKeep(desk, { id: sovietId, path: household.path });
  return (
    <>
      <PageHead
        title={t('householdTitle', addressWords({ settlement: settlementName, household: household.household }))}
        lead={
          onDay === null
            ? t('householdLeadNoDay', { soviet: sovietName })
            : t('householdLead', { soviet: sovietName, day: onDay })
        }
        trail={[
          { href: '/register', label: register('title') },
          { href: withQuery('/register/households', { settlementId }), label: t('households') },
        ]}
        actions={<PrintButton />}
      />
      <HouseholdMoved movedTo={household.movedTo} />
      {household.members.length === 0 ? null : (
        <Section title={t('family')} law={<LawNote article="15.п" />}>
          <HouseholdMembers members={household.members} />
          <ExportLinks kind="household" input={{ settlementId, household: household.household }} />
        </Section>
      )}
      {isKeeper ? <Changes household={household} /> : <p className="text-faded">{t('noRight')}</p>}
      <Section title={t('householdHistory')} lead={t('householdHistoryLead')} law={<LawNote article="21" />}>
        <HouseholdHistory history={household.history} isKeeper={isKeeper} />
        <ExportLinks kind="household-history" input={{ settlementId, household: household.household }} />
      </Section>
    </>
  );
}

async function Changes({ household: { settlementId, sovietId, household, members } }: { household: Household }) {
  const { context } = await requireDesk();
  const t = await getTranslations('records');
  const places = await registerPlaces.run(context, { sovietId });
  const living = members.filter(({ struckOn }) => struckOn === null);
  const count = living.length;
  if (count === 0) return null;
  const shown = {
    ...{ settlementId, household },
    members: living.map(({ id: residentId, version }) => ({ residentId, version })),
  };
  return (
    <Section>
      <details>
        <summary>{t('householdMove')}</summary>
        <p className="text-faded">{t('householdMoveLead', { count })}</p>
        <MoveHouseholdForm {...shown} settlements={places.ok ? optionsOf(places.value.settlements) : []} />
      </details>
      <details>
        <summary>{t('householdMerge')}</summary>
        <p className="text-faded">{t('householdMergeLead', { count })}</p>
        <MergeHouseholdsForm {...shown} />
      </details>
      <details>
        <summary>{t('householdStrike')}</summary>
        <p className="text-faded">{t('householdStrikeLead', { count })}</p>
        <StrikeHouseholdForm {...shown} />
      </details>
    </Section>
  );
}
