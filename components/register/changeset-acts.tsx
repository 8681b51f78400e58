'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { ActButton } from '@/components/forms/act-button';
import { GroundedForm } from '@/components/forms/grounded-form';
import { Refusal } from '@/components/forms/refusal';
import { useActHere } from '@/components/forms/use-act-here';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Notice } from '@/components/ui/notice';
import { Progress } from '@/components/ui/progress';

interface ChangesetActProps {
  changesetId: string;
  version: number;
}

/** After so many milliseconds whoever waits is shown that it goes on. */
const PATIENCE = 1000;

export function ApplyChangeset({ changesetId, version, fit }: ChangesetActProps & { fit: number }) {
  const t = useTranslations('records');
  const [isAsking, setAsking] = useState(false);
  const [isLong, setLong] = useState(false);
  const { submit, pending, reply, isOffline } = useActHere('register/apply-changeset', t('applied'));
  useEffect(() => {
    setLong(false);
    if (!pending) return;
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [pending]);
  async function apply() {
    setAsking(false);
    await submit({ changesetId, version });
  }
  return (
    <>
      <div className="acts">
        <Button tone="primary" pending={pending} disabled={fit === 0} onClick={() => setAsking(true)}>
          {t('apply')}
        </Button>
        <DiscardChangeset {...{ changesetId, version }} />
        {fit === 0 ? <span className="hint">{t('applyNobody')}</span> : null}
      </div>
      {isLong ? <Progress label={t('applying')} /> : null}
      <Refusal reply={reply} isOffline={isOffline} onRetry={() => void apply()} />
      <ConfirmDialog
        open={isAsking}
        title={t('applyTitle')}
        confirmLabel={t('apply')}
        onConfirm={() => void apply()}
        onClose={() => setAsking(false)}
      >
        <p>{t('applyText', { count: fit })}</p>
      </ConfirmDialog>
    </>
  );
}

/** Puts a prepared change away: nobody's record was touched by it. */
export function DiscardChangeset({ changesetId, version }: ChangesetActProps) {
  const t = useTranslations('records');
  return (
    <ActButton
      act="register/discard-changeset"
      input={{ changesetId, version }}
      tone="quiet"
      doneText={t('discardDone')}
      confirm={{ title: t('discardTitle'), text: t('discardText') }}
    >
      {t('discard')}
    </ActButton>
  );
}

interface UndoProps extends ChangesetActProps {
  fit: number;
  /** Those whom it does not take back, as they were when this was shown. */
  stays: { readonly count: number; readonly names: string };
}

/** Says of how many it takes the change back, and who stays as they are, before it does. */
export function UndoChangeset({ changesetId, version, fit, stays }: UndoProps) {
  const t = useTranslations('records');
  const back = fit - stays.count;
  return (
    <div className="grid gap-3 pt-2">
      {stays.count === 0 ? null : (
        <Notice tone="warn" title={t('undoStays', { count: stays.count })}>
          {t('undoStaysText', { names: stays.names })}
        </Notice>
      )}
      <p className="text-faded">{back === 0 ? t('undoNobody') : t('undoLead', { count: back })}</p>
      {back === 0 ? null : (
        <GroundedForm
          act="register/undo-changeset"
          fixed={{ changesetId, version, leave: stays.count }}
          submitLabel={t('undo')}
          doneText={t('undone')}
        />
      )}
    </div>
  );
}
