'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { withoutEmpty } from '@/components/forms/act-input';
import { DayField, SelectField, TextField } from '@/components/forms/fields';
import { RowsField } from '@/components/forms/rows-field';
import { DOCUMENT_KINDS } from '@/lib/law/evidence';

export const BLANK_DOCUMENT = { kind: '', number: '', issuedOn: '', issuer: '' };

interface DocumentRowsProps {
  name: string;
  label: string;
  addLabel: string;
  blank: FieldValues;
  hint?: ReactNode;
  /** Without one the law refuses (22). */
  isExpected?: boolean;
}

/** Papers of article 22, one a row. */
export function DocumentRows({ name, label, addLabel, blank, hint, isExpected = false }: DocumentRowsProps) {
  const t = useTranslations('lishentsy');
  return (
    <RowsField name={name} label={label} hint={hint} addLabel={addLabel} blank={blank}>
      {(prefix, { index, isBegun }) => (
        <>
          <SelectField
            name={`${prefix}kind`}
            label={t('entering.kind')}
            isExpected={isExpected && index === 0}
            isRequired={isBegun}
            options={DOCUMENT_KINDS.map((value) => ({ value, label: t(`documents.${value}`) }))}
          />
          <TextField name={`${prefix}number`} label={t('entering.number')} />
          <DayField name={`${prefix}issuedOn`} label={t('entering.issuedOn')} />
          <TextField name={`${prefix}issuer`} label={t('entering.issuer')} />
        </>
      )}
    </RowsField>
  );
}

/** The rows that name a paper, without what was left empty. */
export function documentsTyped({ documents }: FieldValues): unknown[] {
  const rows = (documents ?? []) as readonly { readonly kind?: string }[];
  const typed = withoutEmpty({ documents: rows.filter(({ kind }) => Boolean(kind)) }) as { documents?: unknown[] };
  return typed.documents ?? [];
}
