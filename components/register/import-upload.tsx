'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { newIdempotencyKey } from '@/components/forms/idempotency-key';
import { Refusal } from '@/components/forms/refusal';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Progress } from '@/components/ui/progress';
import type { ActRefused } from '@/lib/acts/reply';
import { FileInput } from './file-input';
import { sendFile } from './send-file';

interface ImportUploadProps {
  /** The act that takes the file. */
  act: string;
  /** What goes beside it: the campaign, the territory. */
  fixed: Readonly<Record<string, string>>;
}

interface Attempt {
  readonly sent: number | null;
  readonly refused: ActRefused | null;
  readonly isOffline: boolean;
}

const IDLE: Attempt = { sent: null, refused: null, isOffline: false };

/** Sends a table with its progress, then goes to the page where it is read. */
export function ImportUpload({ act, fixed }: ImportUploadProps) {
  const t = useTranslations('register.import');
  const locale = useLocale();
  const router = useRouter();
  const [file, setFile] = useState<File | null>(null);
  const [attempt, setAttempt] = useState(IDLE);

  async function send(event?: FormEvent) {
    event?.preventDefault();
    if (file === null || attempt.sent !== null) return;
    setAttempt({ ...IDLE, sent: 0 });
    const onProgress = (sent: number) => setAttempt({ ...IDLE, sent });
    const answer = await sendFile({ act, fields: fixed, file, key: newIdempotencyKey(), locale, onProgress });
    if (answer === null) setAttempt({ ...IDLE, isOffline: true });
    else if (answer.ok) router.push(`/register/import/${answer.importId}`);
    else setAttempt({ ...IDLE, refused: answer });
  }

  return (
    <form className="apart grid gap-4" onSubmit={(event) => void send(event)}>
      <Field label={t('file')} hint={t('fileHint')}>
        {(aria) => (
          <FileInput
            {...aria}
            name={file?.name ?? null}
            onFile={(chosen) => {
              setFile(chosen);
              setAttempt(IDLE);
            }}
          />
        )}
      </Field>
      {attempt.sent === null || file === null ? null : (
        <Progress
          label={t('sending')}
          value={Math.round((100 * Math.min(attempt.sent, file.size)) / Math.max(file.size, 1))}
        />
      )}
      <Refusal reply={attempt.refused} isOffline={attempt.isOffline} onRetry={() => void send()} />
      <div className="acts">
        <Button type="submit" tone="primary" pending={attempt.sent !== null} disabled={file === null}>
          {t('send')}
        </Button>
      </div>
    </form>
  );
}
