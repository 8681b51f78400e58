import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Tag } from '@/components/ui/tag';
import { formatDay } from '@/lib/i18n/format';
import { type CivilDay, parseCivilDay } from '@/lib/kernel/civil-day';
import { personName } from '@/lib/kernel/person-name';
import { DuplicateActs, TakeBack } from './duplicate-acts';
import { type ListedPerson, usePersonColumns } from './person-columns';

interface Person extends ListedPerson {
  readonly version: number;
  readonly sovietId: string;
}

type Likeness =
  | 'same-name-and-year'
  | 'surname-alike'
  | 'surname-changed'
  | 'given-form'
  | 'given-short'
  | 'patronymic-missing'
  | 'patronymic-alike'
  | 'old-spelling'
  | 'year-apart'
  | 'same-day'
  | 'same-household'
  | 'neighbours'
  | 'other-settlement';

interface LikePair {
  readonly one: Person;
  readonly other: Person;
  readonly reasons: readonly Likeness[];
  readonly marked: { readonly reason: string; readonly by: string; readonly on: CivilDay } | null;
}

interface Line {
  readonly key: 'name' | 'born' | 'sex' | 'place' | 'franchise' | 'uchastok';
  readonly one: ReactNode;
  readonly other: ReactNode;
  readonly differs: boolean;
}

/** Two records side by side with what makes them alike, and what whoever keeps the register may do about them. */
export function DuplicatePair({ pair, isKeeper }: { pair: LikePair; isKeeper: boolean }) {
  const t = useTranslations('names');
  const locale = useLocale();
  const { one, other, reasons, marked } = pair;
  const lines = useLines(one, other);
  const title = t('pairOf', { one: personName(one), other: personName(other) });
  return (
    <article className="grid gap-3 border-t border-rule py-4" aria-label={title}>
      <p className="flex flex-wrap gap-2">
        {reasons.map((reason) => (
          <Tag key={reason}>{t(`likeness.${reason}`)}</Tag>
        ))}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable without a mouse */}
      <section className="table-wrap" aria-label={title} tabIndex={0}>
        <table className="sheet-table">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('field')}</th>
              <th scope="col">{t('first')}</th>
              <th scope="col">{t('second')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, one: left, other: right, differs }) => (
              <tr key={key} data-marked={differs || undefined}>
                <th scope="row">
                  {t(`fields.${key}`)}
                  {differs ? <span className="sr-only"> ({t('differs')})</span> : null}
                </th>
                <td>{left}</td>
                <td>{right}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {marked === null ? null : (
        <p>{t('markedBy', { by: marked.by, day: formatDay(marked.on, locale), reason: marked.reason })}</p>
      )}
      {isKeeper && marked === null ? <DuplicateActs one={sideOf(one)} other={sideOf(other)} /> : null}
      {isKeeper && marked !== null ? <TakeBack residentId={one.id} otherId={other.id} /> : null}
    </article>
  );
}

const sideOf = ({ id, version, sovietId }: Person) => ({ id, version, sovietId });

function useLines(one: Person, other: Person): readonly Line[] {
  const register = useTranslations('register');
  const columns = usePersonColumns();
  const locale = useLocale();
  const born = ({ bornOn, birthYear }: Person): string => {
    const day: CivilDay | null = bornOn === null ? null : parseCivilDay(bornOn);
    return day === null ? String(birthYear) : formatDay(day, locale);
  };
  const line = (
    key: Line['key'],
    of: (person: Person) => ReactNode,
    tells: (person: Person) => unknown = of,
  ): Line => ({
    ...{ key, one: of(one), other: of(other), differs: tells(one) !== tells(other) },
  });
  return [
    line('name', columns.name.cell, personName),
    line('born', born),
    line('sex', ({ sex }) => register(`sexes.${sex}`)),
    line('place', columns.place.cell),
    line('franchise', columns.franchise.cell, ({ franchise }) => franchise),
    line('uchastok', columns.uchastok.cell),
  ];
}
