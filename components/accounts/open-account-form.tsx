'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { TextField } from '@/components/forms/fields';
import { NewPasswordField } from './new-password-field';

/** Opens an account and goes on to appoint it. */
export function OpenAccountForm({ bodyId }: { bodyId: string | undefined }) {
  const t = useTranslations('accounts');
  const router = useRouter();
  return (
    <ActForm
      act="accounts/open"
      defaults={{ name: '', login: '', password: '' }}
      submitLabel={t('open')}
      onDone={({ id }) => router.push(`/accounts/${id}${bodyId === undefined ? '' : `?bodyId=${bodyId}`}`)}
    >
      <TextField name="name" label={t('name')} hint={t('nameHint')} isRequired />
      <TextField name="login" label={t('login')} hint={t('loginHint')} isRequired />
      <NewPasswordField label={t('password')} />
    </ActForm>
  );
}
