'use client';

import { useTranslations } from 'next-intl';
import type { ComponentProps, ReactNode } from 'react';
import { ActForm } from './act-form';
import { DayField, TextField } from './fields';

type GroundedFormProps = Omit<ComponentProps<typeof ActForm>, 'children'> & { children?: ReactNode };

/** An act on what a register holds, which asks on what ground it is done: its own fields, then the ground. */
export function GroundedForm({ tone = 'secondary', children, ...form }: GroundedFormProps) {
  const t = useTranslations('common');
  return (
    <ActForm tone={tone} {...form}>
      {children}
      <TextField name="reason" label={t('ground')} isRequired />
    </ActForm>
  );
}

/** Ends a record on a day, which may be left unsaid; the record stays and says why. */
export function StrikeForm(form: Omit<GroundedFormProps, 'children'>) {
  const t = useTranslations('common');
  return (
    <GroundedForm {...form}>
      <DayField name="on" label={t('day')} />
    </GroundedForm>
  );
}
