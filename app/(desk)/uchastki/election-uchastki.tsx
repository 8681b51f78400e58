import { getTranslations } from 'next-intl/server';
import { ActButton } from '@/components/forms/act-button';
import { LawNote } from '@/components/law/law-note';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { AllotmentTable } from '@/components/uchastki/allotment-table';
import { CitySeatsForm, DecideSeatsForm } from '@/components/uchastki/seats-forms';
import { UchastkiTable } from '@/components/uchastki/uchastki-table';
import { EmptyState } from '@/components/ui/empty-state';
import { ExportLinks } from '@/components/ui/export-links';
import { Link } from '@/components/ui/link';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { PARAMETERS } from '@/lib/law/parameters';
import { enterprisesList } from '@/lib/queries/enterprises/list';
import { uchastkiList } from '@/lib/queries/uchastki/list';
import { unplacedHref } from '@/lib/queries/uchastki/unplaced';
import { type Answer, getAnswer } from '../_shell/get-answer';
import { requireDesk } from '../_shell/require-desk';

type Division = Answer<typeof uchastkiList>;

/** One soviet's uchastki, and how its seats are spread over them. */
export async function ElectionUchastki({ electionId }: { electionId: string }) {
  const { context } = await requireDesk();
  const t = await getTranslations('uchastki');
  const division = await getAnswer(context, uchastkiList, { electionId });
  const { items, election } = division;
  const editor = `/uchastki/divide?electionId=${electionId}`;
  const isVillage = election.settlement === 'village';
  const units = isVillage ? null : <LinkButton href={`/units?sovietId=${election.sovietId}`}>{t('units')}</LinkButton>;
  return (
    <>
      <PageHead
        title={t('of', { soviet: election.sovietName })}
        trail={[{ href: '/uchastki', label: t('title') }]}
        actions={
          items.length === 0 ? (
            units
          ) : (
            <>
              {units}
              <Enterprises electionId={electionId} isVillage={isVillage} />
              <a className="button" href={`/api/v1/papers/division?electionId=${electionId}`}>
                {t('print')}
              </a>
              {division.isConvened ? null : <LinkButton href={editor}>{t('change')}</LinkButton>}
            </>
          )
        }
      />
      {items.length === 0 ? (
        <EmptyState
          title={t('notDivided')}
          action={
            <LinkButton href={editor} tone="primary">
              {t('divide')}
            </LinkButton>
          }
        >
          {t(isVillage ? 'notDividedHint' : 'notDividedHintTown')}
        </EmptyState>
      ) : (
        <>
          <Section law={<LawNote article={isVillage ? '37' : '36'} />}>
            <Unplaced count={division.unplaced} sovietId={election.sovietId} />
            <LaterOfMinority uchastki={items} />
            <UchastkiTable uchastki={items} limit={isVillage ? PARAMETERS.uchastokLimit.value : null} />
            <ExportLinks kind="uchastki" input={{ electionId }} />
          </Section>
          <Allotment division={division} />
        </>
      )}
    </>
  );
}

/** art. 36, note: where a town's enterprises meet by parts and shifts, their lists may be common. */
async function Enterprises({ electionId, isVillage }: { electionId: string; isVillage: boolean }) {
  const { context } = await requireDesk();
  if (isVillage || (await getAnswer(context, enterprisesList, { electionId })).total === 0) return null;
  const t = await getTranslations('enterprises');
  return <LinkButton href={`/uchastki/enterprises?electionId=${electionId}`}>{t('link')}</LinkButton>;
}

/** art. 36, 37: nobody in none. */
async function Unplaced({ count, sovietId }: { count: number; sovietId: string }) {
  const t = await getTranslations('uchastki');
  return count === 0 ? null : (
    <Notice
      tone="late"
      title={t('unplaced', { count })}
      actions={<Link href={unplacedHref(sovietId)}>{t('unplacedShow')}</Link>}
    >
      {t('unplacedHint')}
    </Notice>
  );
}

/** art. 37: who of a minority came after its uchastok was adopted, and votes elsewhere. */
async function LaterOfMinority({ uchastki }: { uchastki: Division['items'] }) {
  const t = await getTranslations('uchastki');
  return uchastki.map(({ id, name, beside }) =>
    beside === null ? null : (
      <Notice key={id} tone="warn" title={t('beside', { name, count: beside.people })}>
        {t('besideHint', { nationality: beside.nationality })}
      </Notice>
    ),
  );
}

async function Allotment({ division }: { division: Division }) {
  const t = await getTranslations('uchastki');
  const { items, seats, seatsByNorm, tie, higherOrderNeeded } = division;
  const norm = seatsByNorm === null ? null : { ...seatsByNorm, min: seatsByNorm.min ?? 0, max: seatsByNorm.max ?? 0 };
  return (
    <Section
      title={t('allotment')}
      law={<LawNote article="43" />}
      lead={
        norm === null
          ? undefined
          : t('allotmentLead', {
              ...{ seats: norm.seats, perSeat: norm.perSeat, min: String(norm.min), max: String(norm.max) },
            })
      }
    >
      {norm?.unverified ? <Notice tone="warn">{t('unverified')}</Notice> : null}
      <p>{seats === null ? t('provisional') : t('allotmentGiven', { seats: String(seats) })}</p>
      <AllotmentTable uchastki={items} />
      {tie !== null && seats === null ? (
        <Notice tone="warn">{t('tie', { seats: tie.seats, names: tie.among.join(', ') })}</Notice>
      ) : null}
      {higherOrderNeeded ? (
        <Notice tone="warn">
          {t('higherOrder')} <LawNote article="46.n1" />
        </Notice>
      ) : null}
      <AllotmentActs division={division} />
    </Section>
  );
}

async function AllotmentActs({ division }: { division: Division }) {
  const t = await getTranslations('uchastki');
  const { items, seats, seatsByNorm, tie, mayDivide } = division;
  const electionId = division.election.id;
  return (
    <>
      {seats === null && tie === null && seatsByNorm !== null ? (
        <ActButton
          act="uchastki/allot-seats"
          input={{ electionId }}
          tone="primary"
          doneText={t('allotted')}
          impossible={mayDivide ? undefined : t('notYours')}
        >
          {t('allot')}
        </ActButton>
      ) : null}
      {mayDivide && seats === null && seatsByNorm === null ? <CitySeatsForm electionId={electionId} /> : null}
      {mayDivide ? (
        <details open={tie !== null && seats === null}>
          <summary>{t('decide')}</summary>
          <p className="text-faded">{t('decideLead')}</p>
          <DecideSeatsForm electionId={electionId} uchastki={items} />
        </details>
      ) : null}
    </>
  );
}
