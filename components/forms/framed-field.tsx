'use client';

import type { ReactNode } from 'react';
import { Margin } from '@/components/law/margin';
import { type ControlAria, Field } from '@/components/ui/field';
import type { ActFieldProps } from './field-props';

interface FramedFieldProps extends ActFieldProps {
  id: string;
  error: string | undefined;
  children: (aria: ControlAria) => ReactNode;
}

/** A field with its note in the margin. */
export function FramedField({
  label,
  hint,
  law,
  isRequired = false,
  isExpected = false,
  id,
  error,
  children,
}: FramedFieldProps) {
  return (
    <>
      <Field label={label} hint={hint} error={error} id={id} optional={!isRequired && !isExpected}>
        {children}
      </Field>
      {law ? <Margin>{law}</Margin> : null}
    </>
  );
}
