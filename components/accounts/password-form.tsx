'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { TextField } from '@/components/forms/fields';
import { NewPasswordField } from './new-password-field';

interface PasswordFormProps {
  accountId: string;
  /** One's own asks for the old one. */
  isOwn: boolean;
}

/** Sets a password; everyone signed in by the account is signed out. */
export function PasswordForm({ accountId, isOwn }: PasswordFormProps) {
  const t = useTranslations('accounts');
  return (
    <ActForm
      act="accounts/set-password"
      fixed={{ accountId }}
      defaults={{ password: '', ...(isOwn && { oldPassword: '' }) }}
      submitLabel={t('setPassword')}
      doneText={t('passwordSet')}
      {...(isOwn && { doneHref: '/sign-in' })}
    >
      {isOwn ? (
        <TextField
          name="oldPassword"
          type="password"
          autoComplete="current-password"
          label={t('oldPassword')}
          isRequired
        />
      ) : null}
      <NewPasswordField label={t('newPassword')} />
    </ActForm>
  );
}
