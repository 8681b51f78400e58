'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { Progress } from '@/components/ui/progress';
import { formatNumber } from '@/lib/i18n/format';
import type { BatchJob, BatchState } from './batch-run';

interface BatchProgressProps {
  state: BatchState;
  /** The complaints that stand on the page, each with what was refused beside it. */
  shownIds: readonly string[];
  onAgain: () => void;
  onDismiss: () => void;
}

/** How far the work on many has come, and what was refused. */
export function BatchProgress({ state, shownIds, onAgain, onDismiss }: BatchProgressProps) {
  const t = useTranslations('appeals.batch');
  const locale = useLocale();
  const { job, done, refused, isRunning, isStopped, isSignedOut } = state;
  if (job === null) return null;
  const total = job.appealIds.length;
  const failed = Object.keys(refused).length;
  const gone = Object.keys(refused).filter((id) => !shownIds.includes(id));
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
      {isStopped ? t(isSignedOut ? 'signedOut' : 'stopped') : null}{' '}
      {failed > gone.length ? t('failed', { count: failed - gone.length }) : null}
      {gone.length === 0 ? null : <RefusedElsewhere ids={gone} {...{ job, refused }} />}
    </Notice>
  );
}

interface RefusedElsewhereProps extends Pick<BatchState, 'refused'> {
  ids: readonly string[];
  job: BatchJob;
}

/** Those that have left the list, decided or passed on by somebody else: they have no row to say it in. */
function RefusedElsewhere({ ids, job, refused }: RefusedElsewhereProps) {
  const t = useTranslations('appeals.batch');
  return (
    <>
      <p>{t('failedGone', { count: ids.length })}</p>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <Link href={`/appeals/${id}`}>{job.names?.[id] ?? t('complaint')}</Link>: {refused[id]}
          </li>
        ))}
      </ul>
    </>
  );
}
