'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useSignIn } from './use-sign-in';

interface OfferedSignIn {
  readonly login: string;
  readonly name: string;
  readonly post: string;
  readonly task: string;
  readonly guberniya: string;
}

/** The posts of the demonstration with what waits for each: one press opens its desk. */
export function DemonstrationSignIns({ signIns, target }: { signIns: readonly OfferedSignIn[]; target: string }) {
  const t = useTranslations('accounts.signIn');
  const { pending, fault, run } = useSignIn(target, undefined);
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <>
      {fault === null ? null : <Notice tone="late" role="alert" title={t('demonstrationFault')} />}
      <ul className="ruled">
        {signIns.map(({ login, name, post, task, guberniya }) => (
          <li
            key={`${guberniya}/${login}`}
            className="grid items-baseline gap-x-6 gap-y-2 border-b border-rule py-3 sm:grid-cols-[minmax(0,1fr)_auto]"
          >
            <div>
              <div className="what-title">{post}</div>
              <div className="what-note">
                {name} · <span className="font-mono">{login}</span>
              </div>
              <div className="mt-1">{task}</div>
            </div>
            <Button
              pending={pending && chosen === login}
              disabled={pending && chosen !== login}
              aria-label={`${t('enter')}: ${post}, ${name}`}
              onClick={() => {
                setChosen(login);
                void run('demonstration', { login, guberniya });
              }}
            >
              {t('enter')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
