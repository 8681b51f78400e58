'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Refusal } from '@/components/forms/refusal';
import { useActHere } from '@/components/forms/use-act-here';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Field } from '@/components/ui/field';
import { Fieldset } from '@/components/ui/fieldset';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextInput } from '@/components/ui/text-input';
import { firstIssue } from './first-issue';

interface SignFormProps {
  meetingId: string;
  signers: readonly { readonly name: string; readonly post: string }[];
}

interface Signature {
  readonly name: string;
  readonly signed: boolean;
  readonly reason: string;
}

/** The presidium signs, or says why one of it does not; then the protocol is locked (47). */
export function SignForm({ meetingId, signers }: SignFormProps) {
  const t = useTranslations('meetings.protocol');
  const [signatures, setSignatures] = useState<readonly Signature[]>(
    signers.map(({ name }) => ({ name, signed: true, reason: '' })),
  );
  const [isAsking, setAsking] = useState(false);
  const { submit, pending, reply, isOffline } = useActHere('meetings/sign', t('done'));
  const unexplained = signatures.find(({ signed, reason }) => !signed && reason.trim() === '');
  const change = (name: string, what: Partial<Signature>) =>
    setSignatures((before) => before.map((one) => (one.name === name ? { ...one, ...what } : one)));

  async function sign() {
    await submit({
      meetingId,
      signatures: signatures.map(({ name, signed, reason }) => ({ name, signed, ...(!signed && { reason }) })),
    });
    setAsking(false);
  }

  return (
    <div className="leaf">
      {signatures.map(({ name, signed, reason }, index) => (
        <Fieldset key={name} legend={`${name}, ${signers[index]?.post ?? ''}`}>
          <RadioGroup
            name={`signed-${index}`}
            legend={t('signature')}
            options={[
              { value: 'yes', label: t('signed') },
              { value: 'no', label: t('refused') },
            ]}
            value={signed ? 'yes' : 'no'}
            onValueChange={(value) => change(name, { signed: value === 'yes' })}
          />
          {signed ? null : (
            <Field label={t('reason')}>
              {(aria) => (
                <TextInput
                  {...aria}
                  value={reason}
                  onChange={(event) => change(name, { reason: event.target.value })}
                />
              )}
            </Field>
          )}
        </Fieldset>
      ))}
      {firstIssue(reply) ? <p className="fault">{firstIssue(reply)}</p> : null}
      <Refusal reply={reply} isOffline={isOffline} onRetry={() => void sign()} />
      <div className="acts">
        <Button tone="primary" disabled={unexplained !== undefined} onClick={() => setAsking(true)}>
          {t('submit')}
        </Button>
        {unexplained === undefined ? null : (
          <span className="hint">{t('reasonMissing', { name: unexplained.name })}</span>
        )}
      </div>
      <ConfirmDialog
        open={isAsking}
        title={t('confirmTitle')}
        confirmLabel={t('submit')}
        pending={pending}
        onConfirm={() => void sign()}
        onClose={() => setAsking(false)}
      >
        <p>{t('confirmText')}</p>
      </ConfirmDialog>
    </div>
  );
}
