'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { SelectField } from '@/components/forms/fields';

interface MappingFormProps {
  importId: string;
  heading: readonly string[];
  mapping: Readonly<Record<string, number | null>>;
  columns: readonly { readonly name: string; readonly label: string; readonly isRequired: boolean }[];
}

const NONE = 'none';

/** Which column of the file is which, found by its heading and changeable by hand. */
export function MappingForm({ importId, heading, mapping, columns }: MappingFormProps) {
  const t = useTranslations('register.import');
  const options = [
    { value: NONE, label: t('noColumn') },
    ...heading.map((name, index) => ({ value: String(index), label: name === '' ? `№ ${index + 1}` : name })),
  ];
  const defaults = Object.fromEntries(columns.map(({ name }) => [name, String(mapping[name] ?? NONE)]));
  return (
    <ActForm
      act="register/map-import"
      fixed={{ importId }}
      defaults={defaults}
      submitLabel={t('saveMapping')}
      tone="secondary"
      doneText={t('states.reading')}
      draftKey={`mapping:${importId}:${JSON.stringify(mapping)}`}
      toInput={(values) => ({
        mapping: Object.fromEntries(
          columns.map(({ name }) => [name, values[name] === NONE ? null : Number(values[name])]),
        ),
      })}
    >
      <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {columns.map(({ name, label, isRequired }) => (
          <SelectField key={name} name={name} label={label} options={options} isRequired={isRequired} />
        ))}
      </div>
    </ActForm>
  );
}
