'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { type FieldValues, FormProvider, useForm } from 'react-hook-form';
import { FindingList } from '@/components/law/finding-list';
import { Margin } from '@/components/law/margin';
import { Button, type Tone } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { ErrorSummary, type Fault } from '@/components/ui/error-summary';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import type { ActDone, ActIssue, ActRefused } from '@/lib/acts/reply';
import { fieldOnSheet, listFaults, withoutEmpty, withoutShown } from './act-input';
import { useActs } from './act-provider';
import { FieldNamesContext } from './field-names';
import { draftKey } from './kept-here';
import { Refusal } from './refusal';
import { useAct } from './use-act';
import { useAltered } from './use-altered';
import { useDraft } from './use-draft';
import { useSayDone } from './use-say-done';

interface ActFormProps {
  act: string;
  /** Goes into the input as it is: ids, a version. */
  fixed?: Readonly<Record<string, unknown>>;
  defaults?: FieldValues;
  toInput?: (values: FieldValues) => unknown;
  submitLabel: string;
  tone?: Tone;
  /** What stands in the margin beside the submit button. */
  law?: ReactNode;
  doneText?: string;
  /** Where to go when it is done; `:id` is replaced by the id of what was made. */
  doneHref?: string;
  /** What cannot be undone is asked about once more before it is sent. */
  confirm?: { readonly title: string; readonly text: string };
  /** Fields whose last value stays for the next entry. */
  keep?: readonly string[];
  draftKey?: string;
  onDone?: (answer: ActDone['answer']) => void;
  /** Gets what was refused; the form keeps what was typed and shows the refusal itself. */
  onRefused?: (reply: ActRefused) => void;
  children: ReactNode;
}

/** A form of one act. The act's own rules judge it; the form only carries, keeps and shows. */
export function ActForm(props: ActFormProps) {
  const {
    act,
    fixed,
    defaults = {},
    toInput,
    submitLabel,
    tone = 'primary',
    law,
    doneText,
    doneHref,
    confirm,
    children,
  } = props;
  const t = useTranslations('ui.form');
  const router = useRouter();
  const path = usePathname();
  const sayDone = useSayDone();
  const prefix = useId();
  const element = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const form = useForm<FieldValues>({ defaultValues: defaults, shouldFocusError: false });
  const { version, ...place } = fixed ?? {};
  const { owner } = useActs();
  const draft = useDraft(
    form,
    draftKey(owner, props.draftKey ?? `${path}:${act}:${JSON.stringify(place)}`),
    typeof version === 'number' ? version : null,
  );
  const { run, pending, reply, isOffline, reset } = useAct(act);
  const isAltered = useAltered(form, reply);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [isAsking, setAsking] = useState(false);
  const names = useMemo(
    () => ({ idOf: (name: string) => `${prefix}${name}`, labels: new Map<string, string>() }),
    [prefix],
  );
  const noted = reply?.ok ? reply.answer.findings : [];
  const target = reply?.ok ? doneHref?.replace(':id', String(reply.answer.id ?? '')) : undefined;

  useEffect(() => {
    if (faults.length > 0) summary.current?.focus();
  }, [faults]);

  useEffect(() => {
    if (draft.isRestored) openAround(element.current);
  }, [draft.isRestored]);

  function showFaults(found: readonly { name: string; message: string }[]) {
    setFaults(
      found.map(({ name, message }) => {
        const label = names.labels.get(name);
        return label === undefined
          ? { message }
          : { id: names.idOf(name), message: label === '' ? message : `${label}: ${message}` };
      }),
    );
  }

  function takeIssues(issues: readonly ActIssue[]) {
    const fields = [...names.labels.keys()];
    const named = issues.map(({ path: at, message }) => ({ name: fieldOnSheet(at.join('.'), fields) ?? '', message }));
    for (const { name, message } of named) {
      if (names.labels.has(name)) form.setError(name, { type: 'act', message });
    }
    showFaults(named);
  }

  function takeRefusal(answer: ActRefused) {
    if (answer.code === 'CONFLICT') draft.forgetVersion();
    props.onRefused?.(answer);
  }

  /** The sheet anew: what nothing is given for stands empty, which it otherwise keeps from before. */
  function beginWith(values: FieldValues) {
    form.reset(values, { keepFieldsRef: true });
  }

  function finish(answer: ActDone['answer'], values: FieldValues) {
    draft.drop();
    const kept = (props.keep ?? []).map((name): [string, unknown] => [name, values[name]]);
    beginWith({ ...defaults, ...Object.fromEntries(kept) });
    sayDone(answer.findings, doneText);
    props.onDone?.(answer);
    if (doneHref !== undefined && answer.findings.length === 0) {
      router.push(doneHref.replace(':id', String(answer.id ?? '')));
    } else if (props.keep !== undefined) {
      focusFirst(element.current, props.keep);
    }
    router.refresh();
  }

  const send = form.handleSubmit(
    async (values) => {
      setFaults([]);
      const said = withoutShown(values);
      const typed = toInput === undefined ? withoutEmpty(said) : toInput(said);
      const seen = draft.version === null ? {} : { version: draft.version };
      const answer = await run({ ...fixed, ...seen, ...(typed as object) });
      if (answer === null) return;
      if (!answer.ok) takeRefusal(answer);
      if (answer.ok) finish(answer.answer, values);
      else if (answer.issues !== undefined) takeIssues(answer.issues);
    },
    (errors) => showFaults(listFaults(errors)),
  );
  const askFirst = form.handleSubmit(
    () => {
      setFaults([]);
      setAsking(true);
    },
    (errors) => showFaults(listFaults(errors)),
  );

  function submit(event?: FormEvent) {
    event?.preventDefault();
    if (pending) return;
    form.clearErrors();
    reset();
    void (confirm === undefined ? send() : askFirst());
  }

  async function sendConfirmed() {
    await send();
    setAsking(false);
  }

  return (
    <FormProvider {...form}>
      <FieldNamesContext value={names}>
        <form ref={element} className="leaf" noValidate onSubmit={submit}>
          <ErrorSummary faults={faults} ref={summary} />
          {draft.isRestored ? (
            <div className="hint">
              {t('restored')}{' '}
              <button
                type="button"
                className="link-button"
                onClick={() => {
                  draft.drop();
                  beginWith(defaults);
                }}
              >
                {t('discard')}
              </button>
            </div>
          ) : null}
          {children}
          <Refusal reply={reply} isOffline={isOffline} isAltered={isAltered} onRetry={submit} />
          {noted.length > 0 ? (
            <>
              <Notice tone="warn" role="status" title={t('noted')} />
              <FindingList findings={noted} />
            </>
          ) : null}
          <div className="acts pt-1">
            <Button type="submit" tone={tone} pending={pending}>
              {submitLabel}
            </Button>
            {target !== undefined && noted.length > 0 ? <LinkButton href={target}>{t('goOn')}</LinkButton> : null}
          </div>
          {law ? <Margin>{law}</Margin> : null}
        </form>
        {confirm === undefined ? null : (
          <ConfirmDialog
            open={isAsking}
            title={confirm.title}
            confirmLabel={submitLabel}
            pending={pending}
            onConfirm={() => void sendConfirmed()}
            onClose={() => setAsking(false)}
          >
            <p>{confirm.text}</p>
          </ConfirmDialog>
        )}
      </FieldNamesContext>
    </FormProvider>
  );
}

/** The next entry begins at the first field that does not keep its value. */
function focusFirst(form: HTMLFormElement | null, kept: readonly string[]): void {
  const fields = [...(form?.querySelectorAll<HTMLInputElement>('[name]') ?? [])];
  (fields.find(({ name }) => !kept.includes(name)) ?? fields[0])?.focus();
}

/** What somebody typed is not put back into a folded part of the page, where nobody would find it. */
function openAround(form: HTMLFormElement | null): void {
  for (let part = form?.closest('details'); part; part = part.parentElement?.closest('details')) part.open = true;
}
