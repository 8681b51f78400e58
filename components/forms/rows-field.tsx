'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type FieldValues, useFieldArray, useFormContext } from 'react-hook-form';
import { Button } from '@/components/ui/button';

interface RowsFieldProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  addLabel?: string;
  /** What a new row begins with. */
  blank: FieldValues;
  /** The fields of one row, named by `prefix`, e.g. `documents.0.`. */
  children: (prefix: string, index: number) => ReactNode;
}

export function RowsField({ name, label, hint, addLabel, blank, children }: RowsFieldProps) {
  const t = useTranslations('ui.form');
  const { control } = useFormContext();
  const { fields, append, remove } = useFieldArray({ control, name });
  return (
    <fieldset className="leaf fieldset">
      <legend className="legend">{label}</legend>
      {hint ? <p className="hint">{hint}</p> : null}
      {fields.map((row, index) => (
        <div key={row.id} className="flex flex-wrap items-end gap-x-4 gap-y-2 border-b border-rule pb-4">
          {children(`${name}.${index}.`, index)}
          <button
            type="button"
            className="link-button mb-2"
            aria-label={t('removeRow', { number: String(index + 1) })}
            onClick={() => remove(index)}
          >
            ×
          </button>
        </div>
      ))}
      <div>
        <Button tone="quiet" onClick={() => append(blank)}>
          {addLabel ?? t('addRow')}
        </Button>
      </div>
    </fieldset>
  );
}
