import { getLocale, getTranslations } from 'next-intl/server';
import { ActButton } from '@/components/forms/act-button';
import { LawNote } from '@/components/law/law-note';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { DescriptionList } from '@/components/ui/description-list';
import { Link } from '@/components/ui/link';
import { ListEnd } from '@/components/ui/list-end';
import { Notice } from '@/components/ui/notice';
import { BringPeople } from '@/components/units/bring-people';
import { PartedNotice } from '@/components/units/parted-notice';
import { PeopleTable } from '@/components/units/people-table';
import { RestoreUnitForm } from '@/components/units/unit-forms';
import { formatDay } from '@/lib/i18n/format';
import { unitsOne } from '@/lib/queries/units/one';
import { unitsPeople } from '@/lib/queries/units/people';
import { getAnswer } from '../../_shell/get-answer';
import { requireDesk } from '../../_shell/require-desk';
import { withQuery } from '../../_shell/with-query';
import { UnitActs } from './unit-acts';

interface UnitPageProps {
  params: Promise<{ unitId: string }>;
  searchParams: Promise<{ cursor?: string }>;
}

async function getUnit({ params }: Pick<UnitPageProps, 'params'>) {
  const { context } = await requireDesk();
  const { unitId } = await params;
  return getAnswer(context, unitsOne, { unitId });
}

export async function generateMetadata(props: UnitPageProps) {
  return { title: (await getUnit(props)).name };
}

/** One unit: where it elects, its parts, its people, and the means to bring them in. */
export default async function UnitPage(props: UnitPageProps) {
  const unit = await getUnit(props);
  const t = await getTranslations('units');
  const locale = await getLocale();
  const { id, name, soviet, parent, struckOn, mayKeep } = unit;
  const home = withQuery('/units', { sovietId: soviet.id });
  return (
    <>
      <PageHead
        title={parent === null ? name : `${parent.name}: ${name}`}
        trail={[{ href: home, label: t('of', { soviet: soviet.name }) }]}
      />
      {struckOn === null ? null : (
        <Notice tone="warn">
          {t('struckOn', { day: formatDay(struckOn, locale), reason: unit.strikeReason ?? '' })}
        </Notice>
      )}
      <PartedNotice parted={unit.parted === null ? [] : [unit.parted]} />
      <Section law={<LawNote article={parent === null ? '36' : '36.n1'} />}>
        <About unit={unit} />
      </Section>
      {unit.people === null ? null : (
        <Section title={t('restore')} lead={t('restoreLead', unit.people)} law={<LawNote article="36" />}>
          {mayKeep ? (
            <RestoreUnitForm unitId={id} version={unit.version} />
          ) : (
            <p className="text-faded">{t('mayNot')}</p>
          )}
        </Section>
      )}
      <People
        {...{ sovietId: soviet.id, unitId: id, isStruck: struckOn !== null, mayKeep, ...(await props.searchParams) }}
      />
      {mayKeep && struckOn === null ? (
        <>
          <Section title={t('bring')} lead={t('bringHint')} law={<LawNote article="36" />}>
            <BringPeople unitId={id} />
          </Section>
          <UnitActs unit={unit} home={home} />
        </>
      ) : null}
    </>
  );
}

export type Unit = Awaited<ReturnType<typeof getUnit>>;

async function About({ unit }: { unit: Unit }) {
  const t = await getTranslations('units');
  const { kind, address, parent, parts, joinedTo, joined, uchastok } = unit;
  const links = (units: readonly { id: string; name: string }[]) =>
    units.map((one, index) => (
      <span key={one.id}>
        {index === 0 ? '' : ', '}
        <Link href={`/units/${one.id}`}>{one.name}</Link>
      </span>
    ));
  return (
    <DescriptionList
      items={[
        { term: t('columns.kind'), value: t(`kinds.${kind}`) },
        ...(address === null ? [] : [{ term: t('columns.address'), value: address }]),
        ...(parent === null ? [] : [{ term: t('partOf'), value: links([parent]) }]),
        ...(parts.length === 0 ? [] : [{ term: t('parts'), value: links(parts) }]),
        { term: t('columns.joined'), value: joinedTo === null ? t('apart') : links([joinedTo]) },
        ...(joined.length === 0 ? [] : [{ term: t('joinedWith'), value: links(joined) }]),
        {
          term: t('uchastok'),
          value:
            uchastok === null ? (
              t('noUchastok')
            ) : (
              <Link href={`/uchastki?electionId=${uchastok.electionId}`}>
                {uchastok.number}. {uchastok.name}
              </Link>
            ),
        },
      ]}
    />
  );
}

interface PeopleProps {
  sovietId: string;
  unitId: string;
  isStruck: boolean;
  mayKeep: boolean;
  cursor?: string;
}

async function People({ sovietId, unitId, isStruck, mayKeep, cursor }: PeopleProps) {
  const { context } = await requireDesk();
  const t = await getTranslations('units');
  const found = await getAnswer(context, unitsPeople, { sovietId, unitId, cursor });
  return (
    <Section title={t(isStruck ? 'peopleOfStruck' : 'people')}>
      <PeopleTable
        people={found.items}
        empty={t('nobody')}
        last={{
          header: isStruck ? t('countedNow') : '',
          cell: ({ id, units }) =>
            isStruck ? (
              units.map(({ name }) => name).join(', ') || t('figures.none')
            ) : mayKeep ? (
              <ActButton
                act="units/release"
                input={{ unitId, residentIds: [id] }}
                tone="quiet"
                doneText={t('released')}
              >
                {t('release')}
              </ActButton>
            ) : null,
        }}
      />
      <ListEnd
        page={found}
        cursor={cursor}
        hrefOf={(from) => withQuery(`/units/${unitId}`, { cursor: from })}
        kind="unit-people"
        input={{ sovietId, unitId }}
      />
    </Section>
  );
}
