'use client';

import { useTranslations } from 'next-intl';
import { TextField } from '@/components/forms/fields';

/** A password that is set, which browsers must not fill in with the old one. */
export function NewPasswordField({ label }: { label: string }) {
  const t = useTranslations('accounts');
  return (
    <TextField
      name="password"
      type="password"
      autoComplete="new-password"
      label={label}
      hint={t('passwordHint')}
      isRequired
    />
  );
}
