'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useActs } from '@/components/forms/act-provider';
import { newIdempotencyKey } from '@/components/forms/idempotency-key';
import { draftKey, keepHere, readKept } from '@/components/forms/kept-here';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { personName } from '@/lib/kernel/person-name';
import { type AppealItem, actOf, BATCH_ACTS, type BatchAct } from '../appeal-item';
import { BatchFields, missingIn, type Typed } from './batch-fields';
import { BatchPreview } from './batch-preview';
import type { BatchJob } from './batch-run';
import { PapersOfMany } from './papers-of-many';
import { usePreview } from './use-preview';

interface BatchPanelProps {
  owner: string;
  items: readonly AppealItem[];
  isRunning: boolean;
  /** Nothing of the last job was refused or is left. */
  isAllDone: boolean;
  onStart: (job: BatchJob) => void;
  onClear: () => void;
}

/** What is done with the complaints ticked: one act, said once, done to each by itself. */
export function BatchPanel({ owner, items, isRunning, isAllDone, onStart, onClear }: BatchPanelProps) {
  const t = useTranslations('appeals');
  const { today } = useActs();
  const [chosen, setChosen] = useState<BatchAct | null>(null);
  const { typed, setTyped, letGo } = useTyped(owner);
  const [missing, setMissing] = useState<string | null>(null);
  const sent = useRef<Typed | null>(null);
  const wasRunning = useRef(false);

  useEffect(() => {
    // The words were for those that are done: the next act begins without them. What has been typed since stays.
    if (wasRunning.current && !isRunning) setTyped(isAllDone && typed === sent.current ? {} : typed);
    wasRunning.current = isRunning;
  }, [isRunning, isAllDone, typed, setTyped]);

  const possible = BATCH_ACTS.map((act) => ({ act, of: items.filter((item) => item.isMine && actOf(item) === act) }));
  const open = possible.filter(({ of }) => of.length > 0);
  const now = open.find(({ act }) => act === chosen) ?? open[0];

  const { preview, again, isShown } = useDecisionPreview(now, typed);

  function start() {
    if (now === undefined || isRunning || !isShown) return;
    const lacks = missingIn(now.act, typed);
    setMissing(lacks);
    if (lacks !== null) return;
    const said = Object.entries(typed).filter(([, value]) => value.trim() !== '');
    const common = { on: today, ...Object.fromEntries(said) };
    sent.current = typed;
    letGo();
    onStart({
      ...{ id: newIdempotencyKey(), owner, act: `appeals/${now.act}`, common },
      appealIds: now.of.map(({ id }) => id),
      names: Object.fromEntries(now.of.map((item) => [item.id, personName(item)])),
    });
  }

  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) start();
  };

  return (
    <section
      className="grid gap-3 border border-rule bg-wash p-4 print:hidden"
      aria-label={t('batch.act')}
      onKeyDown={onKey}
    >
      <div className="acts">
        <b>{t('batch.ticked', { count: items.length })}</b>
        <Button tone="quiet" onClick={onClear}>
          {t('batch.clear')}
        </Button>
      </div>
      <PapersOfMany items={items} />
      {now === undefined ? (
        <p className="text-faded">{t('batch.noAct')}</p>
      ) : (
        <>
          <Field label={t('batch.act')} hint={now.of.length < items.length ? t('batch.others') : undefined}>
            {(aria) => (
              <Select
                {...aria}
                value={now.act}
                onChange={(event) => setChosen(open.find(({ act }) => act === event.target.value)?.act ?? null)}
                options={open.map(({ act, of }) => ({
                  value: act,
                  label: t(`batch.acts.${act}`, { count: String(of.length) }),
                }))}
              />
            )}
          </Field>
          <BatchFields act={now.act} typed={typed} onType={(name, value) => setTyped({ ...typed, [name]: value })} />
          {missing === null ? null : <Missing name={missing} />}
          {now.act === 'decide' ? <BatchPreview preview={preview} onAgain={again} /> : null}
          <div className="acts">
            <Button tone="primary" pending={isRunning} disabled={!isShown} onClick={start}>
              {t('batch.run', { count: now.of.length })}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

/** What is typed for many stays when the last tick is taken off, through a refresh and a new sign-in. */
function useTyped(owner: string) {
  const key = draftKey(owner, 'appeals/batch');
  // The panel comes with the first tick, in the browser alone; only this writes there.
  const [typed, setTyped] = useState<Typed>(() => (readKept(key) as Typed | null) ?? {});
  const setKept = useCallback(
    (next: Typed) => {
      setTyped(next);
      keepHere(key, Object.values(next).some((value) => value.trim() !== '') ? next : null);
    },
    [key],
  );
  /** What is being recorded is kept no more: it is not offered for others, should the page be left meanwhile. */
  const letGo = () => keepHere(key, null);
  return { typed, setTyped: setKept, letGo };
}

function Missing({ name }: { name: string }) {
  const t = useTranslations('appeals');
  const field = name === 'conclusion' ? 'forward.conclusion' : name === 'outcome' ? 'decide.outcome' : 'decide.reasons';
  return (
    <Notice tone="late" role="alert">
      {t('batch.missing', { field: t(`one.${field}`) })}
    </Notice>
  );
}

interface Possible {
  readonly act: BatchAct;
  readonly of: readonly AppealItem[];
}

/** A decision is recorded only with what it changes in sight; the other acts change no list. */
function useDecisionPreview(now: Possible | undefined, typed: Typed) {
  const { today } = useActs();
  const isDeciding = now?.act === 'decide';
  const { preview, again } = usePreview(
    isDeciding ? { appealIds: now.of.map(({ id }) => id), outcome: typed.outcome ?? '', on: typed.on || today } : null,
  );
  return { preview, again, isShown: !isDeciding || preview.kind === 'none' || preview.kind === 'shown' };
}
