'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useRef } from 'react';
import { type FieldValues, useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { Button } from '@/components/ui/button';

interface RowsFieldProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  addLabel?: string;
  /** What a new row begins with. */
  blank: FieldValues;
  /** The fields of one row, named by `prefix`, e.g. `documents.0.`; nothing of a row begun is left out unsaid. */
  children: (prefix: string, row: { readonly index: number; readonly isBegun: boolean }) => ReactNode;
}

export function RowsField({ name, label, hint, addLabel, blank, children }: RowsFieldProps) {
  const t = useTranslations('ui.form');
  const { control } = useFormContext();
  const { fields, append, remove } = useFieldArray({ control, name });
  // What stands in the rows now, each field a text.
  const typed = (useWatch({ control, name }) ?? []) as readonly FieldValues[];
  const add = useRef<HTMLDivElement>(null);

  function takeAway(index: number) {
    remove(index);
    // Its own button goes with the row.
    add.current?.querySelector('button')?.focus();
  }

  return (
    <fieldset className="leaf fieldset">
      <legend className="legend">{label}</legend>
      {hint ? <p className="hint">{hint}</p> : null}
      {fields.map((row, index) => (
        <div key={row.id} className="flex flex-wrap items-end gap-x-4 gap-y-2 border-b border-rule pb-4">
          {children(`${name}.${index}.`, { index, isBegun: isBegun(typed[index]) })}
          <button
            type="button"
            className="link-button mb-2"
            aria-label={t('removeRow', { number: String(index + 1) })}
            onClick={() => takeAway(index)}
          >
            ×
          </button>
        </div>
      ))}
      <div ref={add}>
        <Button tone="quiet" onClick={() => append(blank)}>
          {addLabel ?? t('addRow')}
        </Button>
      </div>
    </fieldset>
  );
}

const isBegun = (row: FieldValues | undefined): boolean =>
  Object.values(row ?? {}).some((value) => typeof value === 'string' && value.trim() !== '');
