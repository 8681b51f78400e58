import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';

interface AnswerProps {
  verdict: ReactNode;
  steps?: readonly (string | null)[];
  unverified?: boolean;
  children?: ReactNode;
}

/** A verdict and how it follows. */
export function Answer({ verdict, steps = [], unverified = false, children }: AnswerProps) {
  const t = useTranslations('workbench');
  const said = steps.filter((step) => step !== null);
  return (
    <>
      <p className="font-title text-2xl">{verdict}</p>
      {said.length > 0 ? (
        <ol>
          {said.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      ) : null}
      {unverified ? <Notice tone="warn">{t('unverified')}</Notice> : null}
      {children}
    </>
  );
}
