'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useActs } from '@/components/forms/act-provider';
import { Refusal } from '@/components/forms/refusal';
import { useAct } from '@/components/forms/use-act';
import { Button } from '@/components/ui/button';
import { DayInput } from '@/components/ui/day-input';
import { Field } from '@/components/ui/field';
import { Kbd } from '@/components/ui/kbd';
import { Notice } from '@/components/ui/notice';
import { Progress } from '@/components/ui/progress';
import { TextInput } from '@/components/ui/text-input';
import { useMemberKept } from './use-member-kept';

export interface EntryToVerify {
  readonly entryId: string;
  readonly number: number;
  readonly name: string;
  readonly place: string;
  readonly ground: string;
  /** The papers of the register, in words. */
  readonly documents: readonly string[];
  readonly isUndecided: boolean;
  /** Is on the register of inhabitants no more: has died or moved away. */
  readonly hasLeft: boolean;
}

interface VerifyDeskProps {
  listId: string;
  total: number;
  /** How many are not verified yet; of a long list only the first of them are in `entries`. */
  unverified: number;
  entries: readonly EntryToVerify[];
}

type Outcome = 'kept' | 'dropped';

/** The entries not verified yet, one after another: the paper is seen, one key decides, the next one comes. */
export function VerifyDesk({ listId, total, unverified, entries }: VerifyDeskProps) {
  const t = useTranslations('lishentsy.list');
  const leaving = useTranslations('lishentsy.left');
  const { today = '' } = useActs();
  const router = useRouter();
  const { run, pending, reply, isOffline, reset } = useAct('lishentsy/verify');
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState(0);
  const [member, setMember] = useMemberKept(listId);
  const [on, setOn] = useState(today);
  const [seen, setSeen] = useState<{ readonly entryId: string; readonly paper: string } | null>(null);
  const document = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const faultOf = (field: string) =>
    reply?.ok === false ? reply.issues?.find(({ path }) => path[0] === field)?.message : undefined;
  useEffect(() => {
    if (reply?.ok === false) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [reply]);
  const left = entries.filter(({ entryId }) => !done.has(entryId));
  // What is decided leaves the row, so that the same place is the next one's.
  const current = left[at % Math.max(left.length, 1)];

  const verified = total - unverified + (entries.length - left.length);

  if (current === undefined) {
    // Of a long list the next ones are on their way.
    if (verified < total) return <Progress label={t('progress')} value={verified} max={total} />;
    return <Notice tone="done" title={t('verifyDone')} />;
  }
  // What was typed of one entry is never taken for another's, when the list has moved on by itself.
  const documentSeen = seen?.entryId === current.entryId ? seen.paper : current.documents.join('; ');

  async function decide(entryId: string, outcome: Outcome) {
    if (pending) return;
    const answer = await run({ listId, entryId, member, documentSeen, outcome, on, seen: 'pending' });
    if (!answer?.ok) return;
    setDone((before) => new Set(before).add(entryId));
    setSeen(null);
    reset();
    document.current?.focus();
    // The list below and the figures follow once the last one is through.
    if (left.length === 1) router.refresh();
  }

  const walk = (step: 1 | -1) => {
    setAt((place) => (place + step + left.length) % left.length);
    setSeen(null);
    reset();
  };
  const keys = (event: KeyboardEvent) => {
    if (!event.altKey || !['Delete', 'ArrowLeft', 'ArrowRight'].includes(event.key)) return;
    event.preventDefault();
    if (event.key === 'Delete') void decide(current.entryId, 'dropped');
    else walk(event.key === 'ArrowRight' ? 1 : -1);
  };
  const keep = (event?: FormEvent) => {
    event?.preventDefault();
    void decide(current.entryId, 'kept');
  };

  return (
    <form className="apart grid gap-4" ref={form} noValidate onSubmit={keep} onKeyDown={keys}>
      <Progress label={t('progress')} value={verified} max={total} />
      <p className="hint">{t('walk')}</p>
      <div className="border-y border-rule py-3" aria-live="polite">
        <div className="font-title text-xl">
          {current.number}. {current.name}
        </div>
        <div className="text-faded">{current.place}</div>
        <div>{current.ground}</div>
        {current.hasLeft ? <p className="text-accent">{leaving('onList')}</p> : null}
        {current.documents.length === 0 ? <p className="text-accent">{t('noDocument')}</p> : null}
      </div>
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <div className="flex-[2_1_20rem]">
          <Field label={t('documentSeen')} error={faultOf('documentSeen')}>
            {(aria) => (
              <TextInput
                {...aria}
                ref={document}
                required
                value={documentSeen}
                onChange={(event) => setSeen({ entryId: current.entryId, paper: event.target.value })}
              />
            )}
          </Field>
        </div>
        <div className="flex-[1_1_12rem]">
          <Field label={t('member')} error={faultOf('member')}>
            {(aria) => (
              <TextInput {...aria} required value={member} onChange={(event) => setMember(event.target.value)} />
            )}
          </Field>
        </div>
        <Field label={t('on')} error={faultOf('on')}>
          {(aria) => <DayInput {...aria} value={on} onValueChange={setOn} today={today} />}
        </Field>
      </div>
      <Refusal reply={reply} isOffline={isOffline} onRetry={keep} />
      <div className="acts">
        <Button type="submit" tone="primary" pending={pending}>
          {t('keep')} <Kbd>Enter</Kbd>
        </Button>
        <Button disabled={pending} onClick={() => void decide(current.entryId, 'dropped')}>
          {t('drop')} <Kbd>Alt+Del</Kbd>
        </Button>
        <Button tone="quiet" disabled={left.length < 2} onClick={() => walk(-1)}>
          {t('previous')} <Kbd>Alt+←</Kbd>
        </Button>
        <Button tone="quiet" disabled={left.length < 2} onClick={() => walk(1)}>
          {t('skip')} <Kbd>Alt+→</Kbd>
        </Button>
      </div>
    </form>
  );
}
