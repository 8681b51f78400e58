import { useLocale, useTranslations } from 'next-intl';
import { DescriptionList } from '@/components/ui/description-list';
import { Link } from '@/components/ui/link';
import { Ruled, RuledRow } from '@/components/ui/ruled';
import { actTitle } from '@/lib/i18n/act-title';
import { formatDay, formatDayShort, formatInstant } from '@/lib/i18n/format';
import type { CivilDay } from '@/lib/kernel/civil-day';
import type { Franchise } from '@/lib/law/franchise';
import { FranchiseTag } from './franchise-tag';

/** A resident as the register tells of one. */
export interface ResidentRecord {
  /** The name in today's spelling, where it is written otherwise. */
  readonly modernName: string | null;
  readonly sex: 'm' | 'f';
  readonly franchise: Franchise;
  readonly struckOn: CivilDay | null;
  readonly mergedIntoId: string | null;
  readonly birthYear: number;
  readonly bornOn: CivilDay | null;
  readonly registeredOn: CivilDay | null;
  readonly sovietName: string;
  readonly volostName: string | null;
  readonly nationality: string | null;
  readonly occupation: string | null;
  readonly party: string | null;
  readonly uchastok: { readonly number: number; readonly name: string } | null;
  readonly electorNo: number | null;
  readonly pastElections: readonly PastElection[];
  readonly entries: readonly { readonly id: string; readonly letter: string; readonly state: string }[];
  readonly history: readonly RecordedAct[];
  readonly import: { readonly id: string; readonly fileName: string } | null;
}

interface PastElection {
  readonly electionId: string;
  readonly startsOn: CivilDay;
  readonly sovietName: string;
  /** Null where the person stood in none of theirs. */
  readonly uchastok: { readonly number: number; readonly name: string } | null;
  readonly electorNo: number | null;
  readonly franchise: Franchise;
}

interface RecordedAct {
  readonly id: string;
  readonly act: string;
  readonly actorName: string;
  readonly campaignDay: CivilDay | null;
  readonly at: string;
  readonly reason: string | null;
}

export function ResidentFacts({ resident }: { resident: ResidentRecord }) {
  const t = useTranslations('register');
  const records = useTranslations('records');
  const locale = useLocale();
  const soviet = resident.volostName === null ? resident.sovietName : `${resident.sovietName} (${resident.volostName})`;
  const isOff = resident.struckOn !== null || resident.mergedIntoId !== null;
  const facts = [
    { term: t('columns.franchise'), value: <FranchiseTag franchise={resident.franchise} isOff={isOff} /> },
    { term: records('modernName'), value: resident.modernName },
    { term: t('fields.soviet'), value: soviet },
    { term: t('fields.sex'), value: t(`sexes.${resident.sex}`) },
    {
      term: t('columns.born'),
      value: resident.bornOn === null ? String(resident.birthYear) : formatDay(resident.bornOn, locale),
    },
    { term: t('fields.nationality'), value: resident.nationality },
    { term: t('fields.occupation'), value: resident.occupation },
    { term: t('fields.party'), value: resident.party },
    {
      term: t('columns.uchastok'),
      value: resident.uchastok && `${resident.uchastok.number}. ${resident.uchastok.name}`,
    },
    { term: t('electorNo'), value: resident.franchise === 'elector' ? resident.electorNo : null },
    {
      term: records('registeredOn'),
      value: resident.registeredOn === null ? null : formatDay(resident.registeredOn, locale),
    },
    ...resident.pastElections.map((past) => ({
      term: t('pastElections', { day: formatDay(past.startsOn, locale) }),
      value: <StoodAs past={past} />,
    })),
    { term: t('disfranchisedEntries'), value: resident.entries.length === 0 ? null : <Entries resident={resident} /> },
  ];
  return <DescriptionList items={facts.filter(({ value }) => value !== null && value !== '')} />;
}

function StoodAs({ past: { sovietName, uchastok, electorNo, franchise } }: { past: PastElection }) {
  const t = useTranslations('register');
  const place = uchastok && t('stoodIn', { uchastok: `${uchastok.number}. ${uchastok.name}` });
  const number = electorNo === null ? null : t('stoodUnder', { number: String(electorNo) });
  return (
    <>
      <FranchiseTag franchise={franchise} /> {[sovietName, place, number].filter((part) => part !== null).join(', ')}
    </>
  );
}

function Entries({ resident }: { resident: ResidentRecord }) {
  const t = useTranslations('register');
  return resident.entries.map(({ id, letter, state }, index) => (
    <span key={id}>
      {index > 0 ? ', ' : null}
      <Link href={`/lishentsy/entry/${id}`}>{t('entryLetter', { letter, state })}</Link>
    </span>
  ));
}

export function ResidentHistory({ resident }: { resident: ResidentRecord }) {
  const t = useTranslations('register');
  const locale = useLocale();
  const { history, import: origin } = resident;
  if (history.length === 0 && origin === null) return <p className="text-faded">{t('historyEmpty')}</p>;
  return (
    <Ruled label={t('history')}>
      {history.map(({ id, act, actorName, campaignDay, at, reason }) => (
        <RuledRow
          key={id}
          when={campaignDay === null ? '—' : formatDayShort(campaignDay, locale)}
          title={actTitle(act, locale)}
        >
          {[reason, actorName, formatInstant(at, locale)].filter((part) => part !== null).join(' · ')}
        </RuledRow>
      ))}
      {origin === null ? null : (
        <RuledRow
          when={resident.registeredOn === null ? '—' : formatDayShort(resident.registeredOn, locale)}
          title={t('fromImport', { file: origin.fileName })}
          href={`/register/import/${origin.id}`}
        />
      )}
    </Ruled>
  );
}
