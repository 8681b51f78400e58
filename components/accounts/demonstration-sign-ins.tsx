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
  readonly place: string;
  readonly task: string;
  readonly guberniya: string;
}

/** The posts of the demonstration, place by place, with what waits for each: one press opens its desk. */
export function DemonstrationSignIns({ signIns, target }: { signIns: readonly OfferedSignIn[]; target: string }) {
  const t = useTranslations('accounts.signIn');
  const { pending, fault, run } = useSignIn(target, undefined);
  const [chosen, setChosen] = useState<string | null>(null);
  const places = [...Map.groupBy(signIns, ({ guberniya, place }) => `${guberniya}/${place}`)];
  return (
    <>
      {fault === null ? null : <Notice tone="late" role="alert" title={t('demonstrationFault')} />}
      {places.map(([key, offered]) => (
        <section key={key} className="mt-6">
          <h3>{offered[0]?.place}</h3>
          <ul className="ruled">
            {offered.map(({ login, name, post, task, guberniya }) => (
              <li
                key={login}
                className="grid items-baseline gap-x-6 gap-y-1 border-b border-rule py-2 sm:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_auto]"
              >
                <div>
                  <div className="what-title">{post}</div>
                  <div className="what-note">
                    {name} · <span className="font-mono">{login}</span>
                  </div>
                </div>
                <div>{task}</div>
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
        </section>
      ))}
    </>
  );
}
