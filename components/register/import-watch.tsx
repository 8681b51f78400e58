'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Progress } from '@/components/ui/progress';

const EVERY_MS = 700;

/** Tells how far a file has been read, and brings the page up to date when it is done. */
export function ImportWatch({ importId, read: first }: { importId: string; read: number }) {
  const t = useTranslations('register.import');
  const router = useRouter();
  const [read, setRead] = useState(first);

  useEffect(() => {
    const asking = new AbortController();
    const timer = setInterval(() => void ask(), EVERY_MS);
    async function ask() {
      try {
        const response = await fetch(`/api/v1/queries/register/import?importId=${importId}`, { signal: asking.signal });
        if (!response.ok) return;
        const answer = await response.json();
        setRead(Number(answer.read));
        if (answer.state !== 'reading' && answer.state !== 'applying') router.refresh();
      } catch {
        // No answer now; the next time asks again.
      }
    }
    return () => {
      clearInterval(timer);
      asking.abort();
    };
  }, [importId, router]);

  return (
    <div className="grid gap-2" role="status">
      <Progress label={t('reading', { read })} />
      <p className="text-faded">{t('readingHint')}</p>
    </div>
  );
}
