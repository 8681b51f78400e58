'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { SelectField } from '@/components/forms/fields';

interface MappingFormProps {
  importId: string;
  heading: readonly string[];
  mapping: Readonly<Record<string, number | null>>;
  columns: readonly { readonly name: string; readonly label: string; readonly isRequired: boolean }[];
  /** Nothing else can be done with the file before its columns are named. */
  isFirst: boolean;
}

/** Which column of the file is which, found by its heading and changeable by hand. */
export function MappingForm({ importId, heading, mapping, columns, isFirst }: MappingFormProps) {
  const t = useTranslations('register.import');
  const options = heading.map((name, index) => ({
    ...{ value: String(index), label: name === '' ? `№ ${index + 1}` : name },
  }));
  const defaults = Object.fromEntries(columns.map(({ name }) => [name, String(mapping[name] ?? '')]));
  return (
    <ActForm
      act="register/map-import"
      fixed={{ importId }}
      defaults={defaults}
      submitLabel={t('saveMapping')}
      tone={isFirst ? 'primary' : 'secondary'}
      doneText={t('states.reading')}
      draftKey={`mapping:${importId}:${JSON.stringify(mapping)}`}
      toInput={(values) => ({
        mapping: Object.fromEntries(
          columns.map(({ name }) => [name, values[name] === '' ? null : Number(values[name])]),
        ),
      })}
    >
      <div className="grid items-start gap-x-6 gap-y-3 sm:grid-cols-2">
        {columns.map(({ name, label, isRequired }) => (
          <SelectField
            key={name}
            {...{ name, label, options, isRequired }}
            {...(!isRequired && { placeholder: t('noColumn') })}
          />
        ))}
      </div>
    </ActForm>
  );
}
