'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { Progress } from '@/components/ui/progress';
import { Entering, useImport } from './import-progress';
import type { ImportReport } from './import-report';

/** Tells how far a file has been read or entered, and brings the page up to date when it is done. */
export function ImportWatch({ report }: { report: Pick<ImportReport, 'id' | 'state' | 'read' | 'valid' | 'applied'> }) {
  const t = useTranslations('register.import');
  const router = useRouter();
  const now = useImport(
    report.id,
    useCallback(() => router.refresh(), [router]),
  );
  const { state, read, applied } = now ?? report;
  return (
    <div className="grid gap-2" role="status">
      {state === 'applying' ? (
        <Entering applied={applied} valid={report.valid} />
      ) : (
        <>
          <Progress label={t('reading', { read })} />
          <p className="text-faded">{t('readingHint')}</p>
        </>
      )}
    </div>
  );
}
