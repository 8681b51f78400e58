import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { FilterChoice, FilterText } from '@/components/ui/filter-fields';
import { Filters } from '@/components/ui/filters';
import { NumberInput } from '@/components/ui/number-input';
import type { Option } from '@/components/ui/select';
import { FRANCHISES } from '@/lib/law/franchise';

export interface NamedPlace {
  readonly id: string;
  readonly name: string;
  readonly above?: string | null;
}

interface RegisterFiltersProps {
  asked: Readonly<Record<string, string>>;
  soviets: readonly NamedPlace[];
  settlements: readonly NamedPlace[];
  uchastki: readonly { readonly id: string; readonly number: number; readonly name: string }[];
}

/** What the query takes for a year; the browser asks for it before it is sent. */
const YEAR = '\\s*\\d{4}\\s*';

export const optionsOf = (places: readonly NamedPlace[]): readonly Option[] =>
  places.map(({ id, name, above }) => ({ value: id, label: above ? `${name} (${above})` : name }));

export function RegisterFilters({ asked, soviets, settlements, uchastki }: RegisterFiltersProps) {
  const t = useTranslations('register');
  const records = useTranslations('records');
  const franchises = FRANCHISES.map((value) => ({ value, label: t(`franchises.${value}`) }));
  return (
    <Filters action="/register" resetHref="/register">
      <FilterText name="name" label={t('filters.name')} hint={t('filters.nameHint')} type="search" asked={asked} />
      {soviets.length > 1 ? (
        <FilterChoice name="sovietId" label={t('filters.soviet')} options={optionsOf(soviets)} asked={asked} />
      ) : null}
      {settlements.length > 1 ? (
        <FilterChoice
          name="settlementId"
          label={t('filters.settlement')}
          options={optionsOf(settlements)}
          asked={asked}
        />
      ) : null}
      {uchastki.length > 0 ? (
        <FilterChoice
          name="uchastokId"
          label={t('columns.uchastok')}
          options={[
            ...uchastki.map(({ id, number, name }) => ({ value: id, label: `${number}. ${name}` })),
            { value: 'none', label: t('filters.noUchastok') },
          ]}
          asked={asked}
        />
      ) : null}
      <FilterText name="household" label={t('fields.household')} asked={asked} />
      <FilterChoice name="franchise" label={t('filters.franchise')} options={franchises} asked={asked} />
      {(['bornFrom', 'bornTo'] as const).map((name) => (
        <Field key={name} label={t(`filters.${name}`)}>
          {(aria) => (
            <NumberInput {...aria} {...{ name, pattern: YEAR, title: t('filters.year') }} defaultValue={asked[name]} />
          )}
        </Field>
      ))}
      <FilterChoice
        name="state"
        label={records('standing')}
        options={[{ value: 'struck', label: records('standingStruck') }]}
        placeholder={records('standingLiving')}
        asked={asked}
      />
      {asked.sort === undefined ? null : <input type="hidden" name="sort" value={asked.sort} />}
      {asked.importId === undefined ? null : <input type="hidden" name="importId" value={asked.importId} />}
    </Filters>
  );
}
