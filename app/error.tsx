'use client';

import { useTranslations } from 'next-intl';
import { FaultPage } from '@/components/layout/fault-page';
import { Button } from '@/components/ui/button';

interface ErrorPageProps {
  error: Error & { digest?: string };
  reset: () => void;
}

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  const t = useTranslations('errors.errorPage');
  return (
    <FaultPage title={t('title')} actions={<Button onClick={reset}>{t('retry')}</Button>}>
      <p>{t('lead')}</p>
      {error.digest ? <p className="mt-2">{t('digest', { digest: error.digest })}</p> : null}
    </FaultPage>
  );
}
