import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { AmendResidentForm } from '@/components/register/amend-resident-form';
import { MergeResidentForm, StrikeResidentForm } from '@/components/register/end-record-forms';
import { optionsOf } from '@/components/register/register-filters';
import { writtenOfAge } from '@/components/register/resident-input';
import { ResidentFacts, ResidentHistory } from '@/components/register/resident-sheet';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { formatDay } from '@/lib/i18n/format';
import { isId } from '@/lib/kernel/ids';
import type { QueryContext } from '@/lib/queries/query';
import { registerPlaces } from '@/lib/queries/register/places';
import { residentQuery } from '@/lib/queries/register/resident';
import { residentsInput, residentsQuery } from '@/lib/queries/register/residents';
import { requireDesk } from '../../_shell/require-desk';

type Resident = Extract<Awaited<ReturnType<typeof residentQuery.run>>, { ok: true }>['value'];

interface Params {
  params: Promise<{ residentId: string }>;
}

async function getResident(context: QueryContext, residentId: string): Promise<Resident> {
  const found = isId(residentId) ? await residentQuery.run(context, { residentId }) : null;
  if (found?.ok !== true) notFound();
  return found.value;
}

const nameOf = ({ surname, given, patronymic }: Resident): string => `${surname} ${given} ${patronymic}`.trim();

export async function generateMetadata({ params }: Params) {
  const { context } = await requireDesk();
  return { title: nameOf(await getResident(context, (await params).residentId)) };
}

/** One resident: the record, what was done with it, and how it is put right. */
export default async function ResidentPage({ params }: Params) {
  const { context } = await requireDesk();
  const t = await getTranslations('register');
  const resident = await getResident(context, (await params).residentId);
  const isLiving = resident.struckOn === null && resident.mergedIntoId === null;
  return (
    <>
      <PageHead
        title={nameOf(resident)}
        lead={t('settlementOf', { settlement: resident.settlementName, household: resident.household })}
        trail={[{ href: '/register', label: t('title') }]}
      />
      <Ended resident={resident} />
      <Section title={t('record')} law={<LawNote article={resident.detained ? '15.н' : '14'} />}>
        <ResidentFacts resident={resident} />
      </Section>
      {isLiving ? <Changes resident={resident} context={context} /> : null}
      <Section title={t('history')}>
        <ResidentHistory resident={resident} />
      </Section>
    </>
  );
}

async function Ended({ resident }: { resident: Resident }) {
  const t = await getTranslations('register');
  const locale = await getLocale();
  const { struckOn, strikeReason, mergedIntoId } = resident;
  if (mergedIntoId !== null)
    return (
      <Notice title={t('mergedInto')} actions={<Link href={`/register/${mergedIntoId}`}>{t('openOther')}</Link>}>
        {strikeReason}
      </Notice>
    );
  if (struckOn === null) return null;
  return <Notice tone="warn" title={t('struck', { day: formatDay(struckOn, locale), reason: strikeReason ?? '' })} />;
}

async function Changes({ resident, context }: { resident: Resident; context: QueryContext }) {
  const t = await getTranslations('register');
  const { id: residentId, version, sovietId, surname, isOfAge } = resident;
  const alike = residentsInput.parse({ sovietId, name: surname.slice(0, 200), limit: 60 });
  const [places, others] = await Promise.all([
    registerPlaces.run(context, { sovietId }),
    residentsQuery.run(context, alike),
  ]);
  const settlements = places.ok ? optionsOf(places.value.settlements) : [];
  const people = (others.ok ? others.value.items : []).filter(({ id }) => id !== residentId);
  const stored = {
    ...{ settlementId: resident.settlementId, household: resident.household, surname, given: resident.given },
    ...{ patronymic: resident.patronymic, sex: resident.sex, birthYear: resident.birthYear },
    ...{ bornOn: resident.bornOn ?? '', nationality: resident.nationality ?? '', party: resident.party ?? '' },
    ...{ occupation: resident.occupation ?? '', isOfAge: writtenOfAge(isOfAge), detained: resident.detained },
  };
  return (
    <Section>
      <details>
        <summary>{t('amend')}</summary>
        <p className="text-faded">{t('amendLead')}</p>
        <AmendResidentForm {...{ residentId, version, stored, settlements }} />
      </details>
      <details>
        <summary>{t('strike')}</summary>
        <p className="text-faded">{t('strikeLead')}</p>
        <StrikeResidentForm {...{ residentId, version }} />
      </details>
      <details>
        <summary>{t('merge')}</summary>
        <p className="text-faded">{t('mergeLead')}</p>
        <MergeResidentForm
          {...{ residentId, version }}
          others={people.map(({ id, surname: family, given, patronymic, birthYear, settlementName, household }) => ({
            value: id,
            label: `${family} ${given} ${patronymic}, ${birthYear} — ${settlementName}, ${household}`,
          }))}
        />
      </details>
    </Section>
  );
}
