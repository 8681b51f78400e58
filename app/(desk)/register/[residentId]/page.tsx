import { getLocale, getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { PageHead } from '@/components/layout/page-head';
import { PrintButton } from '@/components/layout/print-button';
import { Section } from '@/components/layout/section';
import { AmendResidentForm } from '@/components/register/amend-resident-form';
import { MergeResidentForm, StrikeResidentForm } from '@/components/register/end-record-forms';
import { HistoryCut } from '@/components/register/history-cut';
import { householdAddress } from '@/components/register/households-table';
import { MoveResidentForm, UnmergeResidentForm, UnstrikeResidentForm } from '@/components/register/move-record-forms';
import { RecordHistory } from '@/components/register/record-history';
import { optionsOf } from '@/components/register/register-filters';
import { writtenOfAge } from '@/components/register/resident-input';
import { ResidentFacts, ResidentHistory } from '@/components/register/resident-sheet';
import { ExportLinks } from '@/components/ui/export-links';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { addressWords } from '@/lib/i18n/address';
import { formatDay } from '@/lib/i18n/format';
import { isId } from '@/lib/kernel/ids';
import { personName } from '@/lib/kernel/person-name';
import type { QueryContext } from '@/lib/queries/query';
import { registerPlaces } from '@/lib/queries/register/places';
import { residentQuery } from '@/lib/queries/register/resident';
import { residentsInput, residentsQuery } from '@/lib/queries/register/residents';
import { type Answer, getAnswer } from '../../_shell/get-answer';
import { type Desk, requireDesk } from '../../_shell/require-desk';
import { mayKeep } from '../may-keep';
import { OtherSoviet } from './other-soviet';

type Resident = Answer<typeof residentQuery>;

interface Params {
  params: Promise<{ residentId: string }>;
  /** The soviet to which the person moves, when another than their own. */
  searchParams: Promise<{ toSovietId?: string }>;
}

async function getResident(context: QueryContext, residentId: string): Promise<Resident> {
  return getAnswer(context, residentQuery, { residentId });
}

export async function generateMetadata({ params }: Pick<Params, 'params'>) {
  const { context } = await requireDesk();
  return { title: personName(await getResident(context, (await params).residentId)) };
}

/** One resident: the record, how it is put right, and everything that was ever changed in it. */
export default async function ResidentPage({ params, searchParams }: Params) {
  const desk = await requireDesk();
  const { context } = desk;
  const [t, records, common] = await Promise.all([
    getTranslations('register'),
    getTranslations('records'),
    getTranslations('common'),
  ]);
  const resident = await getResident(context, (await params).residentId);
  const { settlementId, household, settlementName: settlement } = resident;
  return (
    <>
      <PageHead
        title={personName(resident)}
        lead={
          <Link href={householdAddress(settlementId, household)}>
            {common('address', addressWords({ settlement, household }))}
          </Link>
        }
        trail={[{ href: '/register', label: t('title') }]}
        actions={<PrintButton />}
      />
      <Ended resident={resident} />
      <Section title={t('record')} law={<LawNote article={resident.detained ? '15.н' : '14'} />}>
        <ResidentFacts resident={resident} />
      </Section>
      <Changes {...{ desk, resident }} toSovietId={(await searchParams).toSovietId} />
      <Section title={records('history')} lead={records('historyLead')} law={<LawNote article="21" />}>
        <RecordHistory changes={resident.changes} />
        <HistoryCut isCut={resident.hasEarlier.changes} shown={resident.changes.length} />
        <ExportLinks kind="resident-changes" input={{ residentId: resident.id }} />
      </Section>
      <Section title={t('history')}>
        <ResidentHistory resident={resident} />
        <HistoryCut isCut={resident.hasEarlier.acts} shown={resident.history.length} />
      </Section>
    </>
  );
}

async function Ended({ resident }: { resident: Resident }) {
  const t = await getTranslations('register');
  const locale = await getLocale();
  const { struckOn, strikeReason, mergedIntoId, mergedInto } = resident;
  if (mergedIntoId !== null)
    return (
      <Notice
        title={t('mergedInto', { name: mergedInto ?? '' })}
        actions={<Link href={`/register/${mergedIntoId}`}>{t('openOther')}</Link>}
      >
        {strikeReason}
      </Notice>
    );
  if (struckOn === null) return null;
  return <Notice tone="warn" title={t('struck', { day: formatDay(struckOn, locale), reason: strikeReason ?? '' })} />;
}

interface ChangesProps {
  desk: Desk;
  resident: Resident;
  toSovietId?: string | undefined;
}

async function Changes({ desk, resident, toSovietId }: ChangesProps) {
  const t = await getTranslations('records');
  if (!mayKeep(desk, { id: resident.sovietId, path: resident.sovietPath }))
    return <p className="text-faded print:hidden">{t('noRight')}</p>;
  const isLiving = resident.struckOn === null && resident.mergedIntoId === null;
  return (
    <Section>
      <div className="print:hidden">
        {isLiving ? <LivingChanges {...{ desk, resident, toSovietId }} /> : <EndedChanges resident={resident} />}
      </div>
    </Section>
  );
}

async function EndedChanges({ resident: { id: residentId, version, mergedIntoId } }: { resident: Resident }) {
  const t = await getTranslations('records');
  const isMerged = mergedIntoId !== null;
  return (
    <details>
      <summary>{t(isMerged ? 'unmerge' : 'unstrike')}</summary>
      <p className="text-faded">{t(isMerged ? 'unmergeLead' : 'unstrikeLead')}</p>
      {isMerged ? (
        <UnmergeResidentForm {...{ residentId, version }} />
      ) : (
        <UnstrikeResidentForm {...{ residentId, version }} />
      )}
    </details>
  );
}

/** Of a frequent surname no more are offered. */
const MOST_ALIKE = 60;

async function LivingChanges({ desk: { context }, resident, toSovietId }: ChangesProps) {
  const [t, records, common] = await Promise.all([
    getTranslations('register'),
    getTranslations('records'),
    getTranslations('common'),
  ]);
  const { id: residentId, version, sovietId, surname, isOfAge, settlementId, household } = resident;
  const alike = (name: string) =>
    residentsQuery.run(context, residentsInput.parse({ sovietId, name: name.slice(0, 200), limit: MOST_ALIKE }));
  const [places, there, namesakes, others] = await Promise.all([
    registerPlaces.run(context, { sovietId }),
    registerPlaces.run(context, { sovietId: isId(toSovietId ?? '') ? toSovietId : sovietId }),
    // Who is written down twice is written down by the same name: those come first, and none of them is left out.
    alike(`${surname} ${resident.given}`),
    alike(surname),
  ]);
  const settlements = places.ok ? optionsOf(places.value.settlements) : [];
  const found = [namesakes, others].flatMap((answer) => (answer.ok ? answer.value.items : []));
  const people = [...new Map(found.map((one) => [one.id, one])).values()].filter(({ id }) => id !== residentId);
  const isCut = others.ok && others.value.total > MOST_ALIKE;
  const stored = {
    ...{ settlementId, household, surname, given: resident.given },
    ...{ patronymic: resident.patronymic, sex: resident.sex, birthYear: resident.birthYear },
    ...{ bornOn: resident.bornOn ?? '', nationality: resident.nationality ?? '', party: resident.party ?? '' },
    ...{ occupation: resident.occupation ?? '', isOfAge: writtenOfAge(isOfAge), detained: resident.detained },
  };
  return (
    <>
      <details>
        <summary>{t('amend')}</summary>
        <p className="text-faded">{t('amendLead')}</p>
        <AmendResidentForm {...{ residentId, version, stored, settlements }} />
      </details>
      <details open={toSovietId !== undefined}>
        <summary>{records('move')}</summary>
        <p className="text-faded">{records('moveLead')}</p>
        <OtherSoviet soviets={there.ok ? optionsOf(there.value.soviets) : []} sovietId={toSovietId ?? sovietId} />
        <MoveResidentForm
          key={toSovietId}
          {...{ residentId, version, settlementId, household }}
          settlements={there.ok ? optionsOf(there.value.settlements) : []}
        />
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
          {...{ residentId, version, isCut }}
          others={people.map((other) => ({
            value: other.id,
            label: `${personName(other)}, ${other.birthYear} — ${common('address', addressWords(other))}`,
          }))}
        />
      </details>
    </>
  );
}
