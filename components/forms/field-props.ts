'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type RegisterOptions, useFormContext } from 'react-hook-form';
import { useFieldId } from './field-names';

export interface ActFieldProps {
  /** The place in the act's input: `postedOn`, `documents.0.kind`. */
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What stands in the margin beside the field. */
  law?: ReactNode;
  isRequired?: boolean;
  /** Nobody is told that it may be left out: the law asks for it, and says so itself. */
  isExpected?: boolean;
}

/** What every field of an act's form needs: its id, its fault and its rules. */
export function useActField({ name, label, isRequired }: ActFieldProps) {
  const t = useTranslations('ui.form');
  const { register, getFieldState, formState, control } = useFormContext();
  const id = useFieldId(name, label);
  const required: RegisterOptions = isRequired ? { required: t('required') } : {};
  return { id, error: getFieldState(name, formState).error?.message, required, register, control };
}
