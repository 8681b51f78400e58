'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActForm } from '@/components/forms/act-form';
import { TextAreaField } from '@/components/forms/fields';
import { newIdempotencyKey } from '@/components/forms/idempotency-key';
import { Refusal } from '@/components/forms/refusal';
import { FileInput } from '@/components/register/file-input';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { ActRefused } from '@/lib/acts/reply';
import { type Brought, BroughtNotice, readBrought } from './brought-notice';

/** Brings an enterprise's or a union's people in by its own list, pasted or as a file; who was not found is shown. */
export function BringPeople({ unitId }: { unitId: string }) {
  const t = useTranslations('units');
  const [brought, setBrought] = useState<Brought | null>(null);
  return (
    <div className="grid gap-4">
      <ActForm
        act="units/assign"
        fixed={{ unitId }}
        submitLabel={t('bringDo')}
        onDone={(answer) => setBrought(readBrought(answer))}
      >
        <TextAreaField name="list" label={t('fields.list')} hint={t('listExample')} rows={6} isRequired />
      </ActForm>
      <SendList unitId={unitId} onDone={setBrought} />
      {brought === null ? null : <BroughtNotice brought={brought} />}
    </div>
  );
}

interface Attempt {
  readonly pending: boolean;
  readonly refused: ActRefused | null;
  readonly isOffline: boolean;
}

const IDLE: Attempt = { pending: false, refused: null, isOffline: false };

function SendList({ unitId, onDone }: { unitId: string; onDone: (brought: Brought) => void }) {
  const t = useTranslations('units');
  const locale = useLocale();
  const router = useRouter();
  const [file, setFile] = useState<File | null>(null);
  const [attempt, setAttempt] = useState(IDLE);

  async function send() {
    if (file === null) return;
    setAttempt({ ...IDLE, pending: true });
    const body = new FormData();
    body.append('unitId', unitId);
    body.append('file', file);
    const headers = { 'Accept-Language': locale, 'Idempotency-Key': newIdempotencyKey() };
    const response = await fetch('/api/v1/acts/units/import', { method: 'POST', body, headers }).catch(() => null);
    const answer: unknown = await response?.json().catch(() => null);
    if (response === null || typeof answer !== 'object' || answer === null) {
      setAttempt({ ...IDLE, isOffline: true });
      return;
    }
    // What is not done is told in the shape of every refusal over HTTP.
    if (!response.ok) setAttempt({ ...IDLE, refused: { ...answer, ok: false, status: response.status } as ActRefused });
    else {
      setAttempt(IDLE);
      onDone(readBrought({ ...answer }));
      router.refresh();
    }
  }

  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field label={t('fields.file')} hint={t('fileHint')}>
        {(aria) => <FileInput {...aria} name={file?.name ?? null} onFile={setFile} />}
      </Field>
      <Refusal reply={attempt.refused} isOffline={attempt.isOffline} onRetry={() => void send()} />
      <div className="acts">
        <Button type="submit" pending={attempt.pending} disabled={file === null}>
          {t('sendFile')}
        </Button>
      </div>
    </form>
  );
}
