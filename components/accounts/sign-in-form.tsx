'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { useSignIn } from './use-sign-in';

interface SignInFormProps {
  target: string;
  /** Served here; with more than one, signing in names its own. */
  guberniyas: readonly string[];
  fault?: string | undefined;
}

export function SignInForm({ target, guberniyas, fault: first }: SignInFormProps) {
  const t = useTranslations('accounts.signIn');
  const { pending, fault, run } = useSignIn(target, first);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    // Every field of this form is text.
    const given = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
    void run('credentials', given);
  }

  return (
    // Sent before the script is there, it must not put the password into the address.
    <form className="grid max-w-md gap-4" method="post" action="/api/auth/callback/credentials" onSubmit={submit}>
      {fault === null ? null : <Notice tone="late" role="alert" title={t(`faults.${fault}`)} />}
      {guberniyas.length > 1 ? (
        <Field label={t('guberniya')}>
          {(aria) => (
            <Select {...aria} name="guberniya" options={guberniyas.map((name) => ({ value: name, label: name }))} />
          )}
        </Field>
      ) : null}
      <Field label={t('login')}>
        {(aria) => (
          <TextInput {...aria} name="login" autoComplete="username" autoCapitalize="none" spellCheck={false} required />
        )}
      </Field>
      <Field label={t('password')}>
        {(aria) => <TextInput {...aria} name="password" type="password" autoComplete="current-password" required />}
      </Field>
      <div className="acts">
        <Button type="submit" tone="primary" pending={pending}>
          {t('submit')}
        </Button>
      </div>
    </form>
  );
}
