import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { type Column, Table } from '@/components/ui/table';
import { formatDayShort } from '@/lib/i18n/format';
import type { CivilDay } from '@/lib/kernel/civil-day';
import type { PersonName } from '@/lib/kernel/person-name';
import type { Franchise } from '@/lib/law/franchise';
import { usePersonColumns } from './person-columns';

interface Member extends PersonName {
  readonly id: string;
  readonly sex: 'm' | 'f';
  readonly birthYear: number;
  readonly age: number | null;
  readonly isAgeExact: boolean;
  readonly occupation: string | null;
  readonly franchise: Franchise;
  readonly struckOn: CivilDay | null;
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly id: string;
  readonly letter: string;
  readonly through: { readonly id: string; readonly name: string } | null;
}

/** A family as a household list has it, the eldest first; who may not vote, by which letter and through whom. */
export function HouseholdMembers({ members }: { members: readonly Member[] }) {
  const t = useTranslations('records');
  const register = useTranslations('register');
  const locale = useLocale();
  const { name, sex, birthYear, franchise } = usePersonColumns();
  const columns: readonly Column<Member>[] = [
    ...[name, sex],
    { ...birthYear, align: 'end', phone: 'hide' },
    { key: 'age', header: t('age'), align: 'end', cell: (member) => <Age member={member} /> },
    {
      ...{ key: 'occupation', header: register('fields.occupation'), phone: 'hide' },
      cell: ({ occupation }) => occupation ?? '',
    },
    {
      ...franchise,
      cell: (member) => (
        <>
          {member.struckOn === null ? (
            franchise.cell(member)
          ) : (
            <span className="text-faded">{t('struckShort', { day: formatDayShort(member.struckOn, locale) })}</span>
          )}
          {member.entries.map((entry) => (
            <Letter key={entry.id} entry={entry} />
          ))}
        </>
      ),
    },
  ];
  return (
    <Table
      caption={t('family')}
      columns={columns}
      rows={members}
      rowKey={({ id }) => id}
      isMarked={({ struckOn }) => struckOn !== null}
      empty={t('noMembers')}
    />
  );
}

function Age({ member: { age, isAgeExact } }: { member: Member }) {
  const t = useTranslations('records');
  if (age === null) return '—';
  return t(isAgeExact ? 'ageExact' : 'ageAbout', { age: String(age) });
}

function Letter({ entry: { id, letter, through } }: { entry: Entry }) {
  const t = useTranslations('records');
  const register = useTranslations('register');
  return (
    <div>
      <Link href={`/lishentsy/entry/${id}`}>{register('entryLetter', { letter, state: 'entered' })}</Link>
      {through === null ? null : (
        <span className="text-faded">
          {' · '}
          <Link href={`/register/${through.id}`}>{t('through', { name: through.name })}</Link>
        </span>
      )}
    </div>
  );
}
