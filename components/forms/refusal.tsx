'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { FindingList } from '@/components/law/finding-list';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import type { ActReply } from '@/lib/acts/reply';

interface RefusalProps {
  reply: ActReply | null;
  isOffline: boolean;
  /** What was refused has been altered since: the refusal speaks of what stood before. */
  isAltered?: boolean;
  onRetry?: () => void;
}

/** The sign-in that leads back to what was typed; a refusal is shown in the browser alone. */
const backHere = (): string =>
  `/sign-in?${new URLSearchParams({ callbackUrl: window.location.pathname + window.location.search })}`;

/** Why it was not done, and what to do now. */
export function Refusal({ reply, isOffline, isAltered = false, onRetry }: RefusalProps) {
  const t = useTranslations('ui.form');
  const router = useRouter();
  if (isOffline) {
    return (
      <Notice
        tone="warn"
        role="alert"
        title={t('offline')}
        actions={onRetry ? <Button onClick={onRetry}>{t('retry')}</Button> : null}
      >
        {t('offlineLead')}
      </Notice>
    );
  }
  // What is wrong with a field is said beside the field.
  if (reply === null || reply.ok || reply.issues !== undefined) return null;
  const action =
    reply.code === 'SIGN_IN' ? (
      <LinkButton href={backHere()}>{t('signIn')}</LinkButton>
    ) : reply.isStale ? (
      <Button onClick={() => router.refresh()}>{t('reload')}</Button>
    ) : null;
  const isUnlawful = reply.code === 'UNLAWFUL';
  return (
    <div className="leaf" role="alert">
      {isUnlawful && isAltered ? (
        <Notice title={t('altered')}>{t('alteredLead')}</Notice>
      ) : (
        <Notice tone="late" title={isUnlawful ? t('refused') : reply.title} actions={action}>
          {isUnlawful ? t('refusedLead') : reply.detail}
        </Notice>
      )}
      <FindingList findings={reply.findings ?? []} />
    </div>
  );
}
