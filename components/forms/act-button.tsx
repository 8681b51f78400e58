'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId, useState } from 'react';
import { Button, type Tone } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Dialog } from '@/components/ui/dialog';
import type { ActDone } from '@/lib/acts/reply';
import { Refusal } from './refusal';
import { useAct } from './use-act';
import { useSayDone } from './use-say-done';

interface ActButtonProps {
  act: string;
  input: unknown;
  children: ReactNode;
  tone?: Tone;
  confirm?: { readonly title: string; readonly text?: ReactNode; readonly label?: string };
  /** Why it cannot be done now; it is said beside the button before anyone tries. */
  impossible?: ReactNode;
  /** What whoever waits for a long act is shown in place of the question. */
  meanwhile?: ReactNode;
  doneText?: string;
  doneHref?: string;
  onDone?: (answer: ActDone['answer']) => void;
}

/** An act of one press. */
export function ActButton(props: ActButtonProps) {
  const { act, input, children, tone, confirm, impossible, meanwhile, doneText, doneHref, onDone } = props;
  const common = useTranslations('common');
  const router = useRouter();
  const sayDone = useSayDone();
  const reasonId = useId();
  const [isAsking, setAsking] = useState(false);
  const { run, pending, reply, isOffline, reset } = useAct(act);
  const isRefused = isOffline || reply?.ok === false;

  async function perform() {
    const answer = await run(input);
    setAsking(false);
    if (!answer?.ok) return;
    sayDone(answer.answer.findings, doneText);
    onDone?.(answer.answer);
    if (doneHref !== undefined) router.push(doneHref.replace(':id', String(answer.answer.id ?? '')));
    router.refresh();
  }

  return (
    <div className="grid gap-1 self-start justify-items-start">
      <Button
        {...(tone === undefined ? {} : { tone })}
        disabled={Boolean(impossible)}
        aria-describedby={impossible ? reasonId : undefined}
        pending={pending}
        onClick={() => (confirm ? setAsking(true) : void perform())}
      >
        {children}
      </Button>
      {impossible ? (
        <div className="hint max-w-[26ch]" id={reasonId}>
          {impossible}
        </div>
      ) : null}
      {confirm ? (
        <ConfirmDialog
          open={isAsking}
          title={confirm.title}
          confirmLabel={confirm.label ?? children}
          pending={pending}
          onConfirm={() => void perform()}
          onClose={() => setAsking(false)}
        >
          {pending && meanwhile ? meanwhile : confirm.text ? <p>{confirm.text}</p> : null}
        </ConfirmDialog>
      ) : null}
      <Dialog
        open={isRefused}
        onClose={reset}
        title={children}
        actions={<Button onClick={reset}>{common('close')}</Button>}
      >
        <Refusal reply={reply} isOffline={isOffline} onRetry={() => void perform()} />
        {reply?.ok === false && reply.issues !== undefined ? (
          <ul>
            {reply.issues.map(({ path, message }) => (
              <li key={path.join('.') + message}>{message}</li>
            ))}
          </ul>
        ) : null}
      </Dialog>
    </div>
  );
}
