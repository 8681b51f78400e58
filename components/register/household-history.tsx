import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { type Column, Table } from '@/components/ui/table';
import { actGround } from '@/lib/i18n/act-title';
import { addressWords } from '@/lib/i18n/address';
import { formatDay } from '@/lib/i18n/format';
import type { CivilDay } from '@/lib/kernel/civil-day';
import { householdAddress } from './households-table';

interface NamedYard {
  readonly settlementId: string;
  readonly settlementName: string;
  readonly sovietName: string;
  readonly household: string;
  readonly isInSight: boolean;
}

interface NamedPerson {
  readonly id: string | null;
  readonly name: string;
}

interface HouseholdEvent {
  readonly id: string;
  readonly on: CivilDay;
  readonly kind: 'entered' | 'came' | 'left' | 'struck' | 'restored' | 'merged' | 'parted';
  readonly act: string;
  readonly actorName: string;
  readonly reason: string | null;
  readonly people: readonly NamedPerson[];
  readonly more: number;
  readonly other: NamedYard | null;
  readonly into: NamedPerson | null;
  readonly fileName: string | null;
  readonly changesetId: string | null;
}

interface MovedTo extends NamedYard {
  readonly people: number;
}

interface HistoryProps {
  readonly history: readonly HouseholdEvent[];
  readonly isKeeper: boolean;
}

/** What was ever done with a household, each act as one line; what can be taken back leads whoever keeps the register there. */
export function HouseholdHistory({ history, isKeeper }: HistoryProps) {
  const t = useTranslations('records');
  const register = useTranslations('register');
  const locale = useLocale();
  const why = ({ reason, fileName, act }: HouseholdEvent): string =>
    reason ?? (fileName === null ? (actGround(act, locale) ?? '') : register('fromImport', { file: fileName }));
  const columns: readonly Column<HouseholdEvent>[] = [
    { key: 'day', header: t('day'), cell: ({ on }) => formatDay(on, locale) },
    { key: 'what', header: t('what'), cell: (event) => <What event={event} isKeeper={isKeeper} /> },
    { key: 'people', header: t('householdPeople'), cell: (event) => <People event={event} /> },
    { key: 'who', header: t('byWhom'), phone: 'hide', cell: ({ actorName }) => actorName },
    { key: 'why', header: t('why'), cell: why },
  ];
  return (
    <Table
      caption={t('householdHistory')}
      columns={columns}
      rows={history}
      rowKey={({ id }) => id}
      empty={t('historyNone')}
    />
  );
}

function What({ event, isKeeper }: { event: HouseholdEvent; isKeeper: boolean }) {
  const { kind, other, into, changesetId } = event;
  const t = useTranslations('records');
  const beside = other === null ? into && <Person person={into} /> : <Yard yard={other} />;
  return (
    <>
      {t(`householdEvents.${kind}`)}
      {beside === null ? null : <>: {beside}</>}
      {isKeeper && changesetId !== null ? (
        <div className="pt-1.5 print:hidden">
          <Link href={`/register/changes/${changesetId}`}>{t('undoThis')}</Link>
        </div>
      ) : null}
    </>
  );
}

function People({ event: { people, more } }: { event: HouseholdEvent }) {
  const t = useTranslations('records');
  return (
    <ul className="grid gap-1.5">
      {people.map((person) => (
        <li key={person.id ?? person.name}>
          <Person person={person} />
        </li>
      ))}
      {more === 0 ? null : <li>{t('andMore', { count: more })}</li>}
    </ul>
  );
}

const Person = ({ person: { id, name } }: { person: NamedPerson }) =>
  id === null ? name : <Link href={`/register/${id}`}>{name}</Link>;

/** A place by its address; of another's register nothing is opened. */
function Yard({ yard }: { yard: NamedYard }) {
  const common = useTranslations('common');
  const words = common('address', addressWords(yard));
  if (!yard.isInSight) return `${words} (${yard.sovietName})`;
  return <Link href={householdAddress(yard.settlementId, yard.household)}>{words}</Link>;
}

/** Where those are written now who lived at an address that nobody is left at. */
export function HouseholdMoved({ movedTo }: { movedTo: readonly MovedTo[] }) {
  const [t, common] = [useTranslations('records'), useTranslations('common')];
  if (movedTo.length === 0) return null;
  return (
    <Notice title={t('householdGone')}>
      <ul className="grid gap-1.5">
        {movedTo.map((yard) => (
          <li key={`${yard.settlementId}|${yard.household}`}>
            <Yard yard={yard} /> — {common('people', { count: yard.people })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
