'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { newIdempotencyKey } from '@/components/forms/idempotency-key';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { TextInput } from '@/components/ui/text-input';
import { useToast } from '@/components/ui/toast';
import { GridFaults } from './grid-faults';
import { addResidents } from './grid-http';
import { type Begun, type Cell, COLUMNS, isBlankRow } from './grid-state';
import { GridTable } from './grid-table';
import { useFaults, useGrid } from './use-grid';

interface GridProps {
  sovietId: string;
  /** The settlement of whoever is typed without one. */
  settlement: string;
  /** The household that is to be entered. */
  begun: Begun;
}

/** Residents typed or pasted as a table, checked while they are typed, entered by one act. */
export function ResidentsGrid({ sovietId, settlement, begun }: GridProps) {
  const t = useTranslations('names');
  const locale = useLocale();
  const router = useRouter();
  const say = useToast();
  const { grid, dispatch, reason, setReason } = useGrid(sovietId, begun);
  const [refused, setRefused] = useState(0);
  const { faults, checked } = useFaults(sovietId, grid.rows, locale, refused);
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isEmptying, setEmptying] = useState(false);
  const [told, setTold] = useState('');
  const buttons = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const sent = useRef<{ body: string; key: string } | null>(null);
  const filled = grid.rows.flatMap((row, index) => (isBlankRow(row) ? [] : [{ row, index }]));

  async function save(skipFaulty: boolean) {
    setPending(true);
    setRefusal(null);
    const rows = filled.map(({ row }) => Object.fromEntries(COLUMNS.map((column, i) => [column, row[i] ?? ''])));
    const ground = reason.trim();
    const input = { sovietId, rows, ...(skipFaulty && { skipFaulty }), ...(ground !== '' && { reason: ground }) };
    // What got no answer goes again under its own key: nobody is entered twice.
    const body = JSON.stringify(input);
    if (sent.current?.body !== body) sent.current = { body, key: newIdempotencyKey() };
    const answer = await addResidents(input, locale, sent.current.key);
    setPending(false);
    if (!answer.ok) {
      const { problem } = answer;
      setRefused((before) => before + 1);
      return setRefusal(problem === null ? t('offline') : [problem.title, problem.detail].filter(Boolean).join(' '));
    }
    sent.current = null;
    // What was left out stays, also for a fault that came about since the rows were checked.
    const out = new Set(answer.value.left);
    const left = filled.flatMap(({ row }, at) => (out.has(at) ? [row] : []));
    dispatch({ kind: 'load', rows: left });
    if (left.length === 0) setReason('');
    say(t('saved', { count: answer.value.added }));
    router.refresh();
  }

  function goTo(cell: Cell) {
    dispatch({ kind: 'move', move: { kind: 'to', ...cell } });
    table.current?.querySelector<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true });
  }

  const state = checked === 'checking' ? t('checking') : checked === 'offline' ? t('unchecked') : null;
  return (
    <>
      <p className="hint">{t('gridKeys')}</p>
      <div ref={table} className="across">
        <GridTable
          {...{ grid, dispatch, faults, settlement }}
          onPasted={setTold}
          onEscape={() => buttons.current?.querySelector<HTMLElement>('button:not(:disabled)')?.focus()}
        />
      </div>
      <p role="status">
        {t('rows', { count: filled.length })}; {t('faulty', { count: faults.size })}. {state} {told}
      </p>
      <GridFaults faults={faults} onGo={goTo} />
      {refusal === null ? null : (
        <Notice tone="warn" role="alert" title={t('notSaved')}>
          {refusal}
        </Notice>
      )}
      <Field label={t('reasonOfAll')} hint={t('reasonOfAllHint')} optional>
        {(aria) => (
          <TextInput {...aria} value={reason} maxLength={300} onChange={({ target }) => setReason(target.value)} />
        )}
      </Field>
      <div ref={buttons} className="acts">
        <Button
          tone="primary"
          pending={pending}
          disabled={filled.length === 0 || faults.size > 0}
          onClick={() => void save(false)}
        >
          {t('save')}
        </Button>
        {faults.size > 0 && faults.size < filled.length ? (
          <Button pending={pending} onClick={() => void save(true)}>
            {t('saveClean')}
          </Button>
        ) : null}
        <Button tone="quiet" disabled={grid.past.length === 0} onClick={() => dispatch({ kind: 'undo' })}>
          {t('undo')}
        </Button>
        <Button tone="quiet" disabled={filled.length === 0} onClick={() => setEmptying(true)}>
          {t('empty')}
        </Button>
      </div>
      {filled.length === 0 ? <p className="hint">{t('nothing')}</p> : null}
      {faults.size > 0 ? <p className="hint">{t('hasFaults')}</p> : null}
      <ConfirmDialog
        open={isEmptying}
        title={t('emptyAsk')}
        confirmLabel={t('empty')}
        onClose={() => setEmptying(false)}
        onConfirm={() => {
          dispatch({ kind: 'load', rows: [] });
          setReason('');
          setEmptying(false);
        }}
      >
        <p>{t('emptyText')}</p>
      </ConfirmDialog>
    </>
  );
}
