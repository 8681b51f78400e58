'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Progress } from '@/components/ui/progress';
import { formatNumber } from '@/lib/i18n/format';
import type { BatchState } from './batch-run';

interface BatchProgressProps {
  state: BatchState;
  onAgain: () => void;
  onDismiss: () => void;
}

/** How far the work on many has come, and what was refused. */
export function BatchProgress({ state, onAgain, onDismiss }: BatchProgressProps) {
  const t = useTranslations('appeals.batch');
  const locale = useLocale();
  const { job, done, refused, isRunning, isStopped } = state;
  if (job === null) return null;
  const total = job.appealIds.length;
  const failed = Object.keys(refused).length;
  const told = t('done', { done: formatNumber(done.length, locale), total: formatNumber(total, locale) });
  if (isRunning) {
    return (
      <div role="status">
        <Progress label={t('running')} value={done.length + failed} max={total} />
        <p className="hint">{t('leave')}</p>
      </div>
    );
  }
  return (
    <Notice
      tone={isStopped || failed > 0 ? 'warn' : 'done'}
      role="status"
      title={told}
      actions={
        <>
          {isStopped ? (
            <Button tone="primary" onClick={onAgain}>
              {t('again')}
            </Button>
          ) : null}
          <Button onClick={onDismiss}>{t('dismiss')}</Button>
        </>
      }
    >
      {isStopped ? t('stopped') : null} {failed > 0 ? t('failed', { count: failed }) : null}
    </Notice>
  );
}
