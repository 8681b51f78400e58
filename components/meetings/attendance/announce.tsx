'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Refusal } from '@/components/forms/refusal';
import { useAct } from '@/components/forms/use-act';
import { ArticleRef } from '@/components/law/article-ref';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useToast } from '@/components/ui/toast';
import { formatNumber } from '@/lib/i18n/format';
import { clockHour } from '../clock-hour';
import type { Written } from './as-it-was';

interface AnnounceProps {
  meetingId: string;
  present: number;
  eligible: number;
  needed: number;
  isAgain: boolean;
  /** Marks still on their way: the count must not be taken without them. */
  waiting: number;
  hour: string;
  asWritten: Written;
}

/** Announces how many came of how many (42.б): from here the meeting is lawful, or has failed. */
export function Announce(props: AnnounceProps) {
  const { meetingId, present, eligible, needed, isAgain, waiting, hour, asWritten } = props;
  const t = useTranslations('meetings.attendance');
  const locale = useLocale();
  const router = useRouter();
  const say = useToast();
  const reasonId = useId();
  const [isAsking, setAsking] = useState(false);
  const { run, pending, reply, isOffline } = useAct('meetings/count');
  const isThere = present >= needed;
  const words = (value: number) => formatNumber(value, locale);

  async function announce() {
    const done = await run({
      ...{ meetingId, at: hour === '' ? clockHour() : hour },
      ...(asWritten.present !== '' && { asWritten: { present, ...(asWritten.eligible !== '' && { eligible }) } }),
    });
    if (!done?.ok) return;
    setAsking(false);
    say(t('announced'));
    router.push(`/meetings/${meetingId}`);
    router.refresh();
  }

  return (
    <div className="grid justify-items-start gap-1">
      <Button
        tone="primary"
        className="min-h-14 max-sm:w-full"
        disabled={waiting > 0}
        aria-describedby={waiting > 0 ? reasonId : undefined}
        onClick={() => setAsking(true)}
      >
        {t(isAgain ? 'announceAgain' : 'announce')}
      </Button>
      {waiting > 0 ? (
        <div className="hint" id={reasonId}>
          {t('announceWait')}
        </div>
      ) : null}
      <ConfirmDialog
        open={isAsking}
        title={t(isThere ? 'confirmValid' : 'confirmFailed')}
        confirmLabel={t(isThere ? 'confirmDo' : 'confirmDoFailed')}
        tone={isThere ? 'primary' : 'secondary'}
        pending={pending}
        onConfirm={() => void announce()}
        onClose={() => setAsking(false)}
      >
        <p className="text-lg">
          {t('confirmText', { present: words(present), eligible, needed: words(needed) })} <ArticleRef article="40" />
        </p>
        {isThere ? (
          <p>{t('confirmValidText')}</p>
        ) : (
          <>
            <p className="font-semibold text-accent">
              {t('confirmFailedText', { missing: words(needed - present) })} <ArticleRef article="41" />
            </p>
            <p>{t('confirmFailedWait')}</p>
          </>
        )}
        <Refusal reply={reply} isOffline={isOffline} onRetry={() => void announce()} />
      </ConfirmDialog>
    </div>
  );
}
