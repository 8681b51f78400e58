import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { Filters } from '@/components/ui/filters';
import { NumberInput } from '@/components/ui/number-input';
import { type Option, Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
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

export const optionsOf = (places: readonly NamedPlace[]): readonly Option[] =>
  places.map(({ id, name, above }) => ({ value: id, label: above ? `${name} (${above})` : name }));

export function RegisterFilters({ asked, soviets, settlements, uchastki }: RegisterFiltersProps) {
  const t = useTranslations('register');
  const records = useTranslations('records');
  const franchises = FRANCHISES.map((value) => ({ value, label: t(`franchises.${value}`) }));
  return (
    <Filters action="/register" resetHref="/register">
      <Field label={t('filters.name')} hint={t('filters.nameHint')}>
        {(aria) => <TextInput {...aria} type="search" name="name" defaultValue={asked.name} />}
      </Field>
      {soviets.length > 1 ? (
        <Choice name="sovietId" label={t('filters.soviet')} options={optionsOf(soviets)} asked={asked} />
      ) : null}
      {settlements.length > 1 ? (
        <Choice name="settlementId" label={t('filters.settlement')} options={optionsOf(settlements)} asked={asked} />
      ) : null}
      {uchastki.length > 1 ? (
        <Choice
          name="uchastokId"
          label={t('columns.uchastok')}
          options={uchastki.map(({ id, number, name }) => ({ value: id, label: `${number}. ${name}` }))}
          asked={asked}
        />
      ) : null}
      <Field label={t('fields.household')}>
        {(aria) => <TextInput {...aria} name="household" defaultValue={asked.household} />}
      </Field>
      <Choice name="franchise" label={t('filters.franchise')} options={franchises} asked={asked} />
      <Field label={t('filters.bornFrom')}>
        {(aria) => <NumberInput {...aria} name="bornFrom" defaultValue={asked.bornFrom} />}
      </Field>
      <Field label={t('filters.bornTo')}>
        {(aria) => <NumberInput {...aria} name="bornTo" defaultValue={asked.bornTo} />}
      </Field>
      <Choice
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

interface ChoiceProps {
  name: string;
  label: string;
  options: readonly Option[];
  /** What stands for no choice; all of them unless said. */
  placeholder?: string;
  asked: Readonly<Record<string, string>>;
}

export function Choice({ name, label, options, placeholder, asked }: ChoiceProps) {
  const t = useTranslations('register');
  return (
    <Field label={label}>
      {(aria) => (
        <Select
          {...aria}
          name={name}
          options={options}
          placeholder={placeholder ?? t('filters.all')}
          defaultValue={asked[name] ?? ''}
        />
      )}
    </Field>
  );
}
