'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type ChangeEvent, useId, useState } from 'react';
import { newIdempotencyKey } from '@/components/forms/idempotency-key';
import { Refusal } from '@/components/forms/refusal';
import { Progress } from '@/components/ui/progress';
import type { ActRefused } from '@/lib/acts/reply';
import { areaOf, type ScannedPaper } from './scanned-paper';

interface ScanUploadProps {
  paper: ScannedPaper;
  /** Names the paper for whoever does not see where the button stands. */
  label: string;
}

interface Attempt {
  readonly isSending: boolean;
  readonly refused: ActRefused | null;
  readonly isOffline: boolean;
}

const IDLE: Attempt = { isSending: false, refused: null, isOffline: false };

/** Lays a scan to a paper: choosing the file sends it. */
export function ScanUpload({ paper, label }: ScanUploadProps) {
  const t = useTranslations('lishentsy.scans');
  const locale = useLocale();
  const router = useRouter();
  const id = useId();
  const [attempt, setAttempt] = useState(IDLE);

  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const input = event.target;
    const file = input.files?.[0];
    if (file === undefined) return;
    setAttempt({ ...IDLE, isSending: true });
    const refused = await sendScan(file, paper, locale);
    input.value = '';
    if (refused === 'offline') setAttempt({ ...IDLE, isOffline: true });
    else setAttempt({ ...IDLE, refused });
    if (refused === null) router.refresh();
  }

  return (
    <div className="print:hidden">
      <label
        htmlFor={id}
        className="link-button relative inline-flex focus-within:outline-2 focus-within:outline-accent"
      >
        {t('attach')}
        <span className="sr-only">: {label}</span>
        <input
          id={id}
          type="file"
          className="absolute inset-0 cursor-pointer opacity-0"
          accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
          disabled={attempt.isSending}
          onChange={(event) => void choose(event)}
        />
      </label>{' '}
      <small className="text-faded">{t('hint')}</small>
      {attempt.isSending ? <Progress label={t('sending')} /> : null}
      <Refusal reply={attempt.refused} isOffline={attempt.isOffline} />
    </div>
  );
}

/** Null when it was taken; what was refused; `offline` when nobody answered. */
async function sendScan(file: File, paper: ScannedPaper, locale: string): Promise<ActRefused | null | 'offline'> {
  const body = new FormData();
  for (const [name, value] of Object.entries(paper)) body.append(name, value);
  body.append('file', file);
  try {
    const answer = await fetch(`/api/v1/acts/${areaOf(paper)}/attach-scan`, {
      method: 'POST',
      headers: { 'Accept-Language': locale, 'Idempotency-Key': newIdempotencyKey() },
      body,
    });
    if (answer.ok) return null;
    const problem: Omit<ActRefused, 'ok' | 'status'> = await answer.json();
    return { ...problem, ok: false, status: answer.status };
  } catch {
    return 'offline';
  }
}
