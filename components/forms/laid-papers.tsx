'use client';

import { useTranslations } from 'next-intl';
import type { FieldValues } from 'react-hook-form';
import { withoutEmpty } from './act-input';
import { DayField, TextField } from './fields';
import { RowsField } from './rows-field';

export const BLANK_PAPER = { kind: '', number: '', issuedOn: '', issuer: '' };

/** Papers that a citizen lays to a petition or a complaint, one a row, named as people name what they have. */
export function LaidPapers({ name, label, kindHint }: { name: string; label: string; kindHint: string }) {
  const t = useTranslations('ui.papers');
  return (
    <RowsField name={name} label={label} addLabel={t('add')} blank={BLANK_PAPER}>
      {(prefix, { isBegun }) => (
        <>
          <TextField name={`${prefix}kind`} label={t('kind')} hint={kindHint} isRequired={isBegun} />
          <TextField name={`${prefix}number`} label={t('number')} />
          <DayField name={`${prefix}issuedOn`} label={t('issuedOn')} />
          <TextField name={`${prefix}issuer`} label={t('issuer')} />
        </>
      )}
    </RowsField>
  );
}

/** The rows that name a paper, without what was left empty. */
export function papersTyped(rows: FieldValues[string]): unknown[] {
  // The value of a field of rows.
  const named = ((rows ?? []) as readonly { readonly kind?: string }[]).filter(({ kind }) => Boolean(kind));
  return (withoutEmpty({ rows: named }) as { rows?: unknown[] }).rows ?? [];
}
