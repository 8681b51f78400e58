'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { apart } from '@/components/ui/apart';
import type { CivilDay } from '@/lib/kernel/civil-day';
import type { AppealItem } from './appeal-item';
import { AppealTable } from './appeal-table';
import { BatchProgress } from './batch/batch-progress';
import { useBatch } from './batch/use-batch';

/** Comes with the first complaint that is ticked. */
const BatchPanel = apart(() => import('./batch/batch-panel').then((file) => file.BatchPanel));

interface AppealDeskProps {
  owner: string;
  items: readonly AppealItem[];
  today: CivilDay;
  sort: string;
  /** The address of the list as it is asked now, without its order and its place. */
  base: string;
  /** What stands in the place of the list when nothing is in it: what has been done with many is told there all the same. */
  empty: ReactNode;
}

/** The list with its ticks, and what is done with all that are ticked. */
export function AppealDesk({ owner, items, today, sort, base, empty }: AppealDeskProps) {
  const t = useTranslations('appeals.batch');
  const router = useRouter();
  const { run, state } = useBatch(owner);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const wasRunning = useRef(false);

  useEffect(() => {
    // What is done loses its tick; what was refused keeps it, with the reason beside it, and so does what waits for another act.
    if (wasRunning.current && !state.isRunning) {
      const done = new Set(state.done);
      setTicked((before) => new Set([...before].filter((id) => !done.has(id))));
      router.refresh();
    }
    wasRunning.current = state.isRunning;
  }, [state, router]);

  function tick(id: string, isRange: boolean) {
    const ids = items.map((item) => item.id);
    const [from, to] = [last.current === null ? -1 : ids.indexOf(last.current), ids.indexOf(id)].sort((a, b) => a - b);
    const next = new Set(ticked);
    if (isRange && from !== undefined && to !== undefined && from >= 0)
      for (const one of ids.slice(from, to + 1)) next.add(one);
    else if (!next.delete(id)) next.add(id);
    last.current = id;
    setTicked(next);
  }

  const tickAll = () =>
    setTicked(items.every(({ id }) => ticked.has(id)) ? new Set() : new Set(items.map(({ id }) => id)));
  const chosen = items.filter(({ id }) => ticked.has(id));
  return (
    <>
      <BatchProgress
        state={state}
        shownIds={items.map(({ id }) => id)}
        onAgain={() => void run?.resume(owner)}
        onDismiss={() => {
          run?.dismiss();
        }}
      />
      {chosen.length > 0 ? (
        <BatchPanel
          owner={owner}
          items={chosen}
          isRunning={state.isRunning}
          isAllDone={Object.keys(state.refused).length === 0 && !state.isStopped}
          onStart={(job) => void run?.start(job)}
          onClear={() => setTicked(new Set())}
        />
      ) : null}
      {items.length === 0 ? (
        empty
      ) : (
        <>
          {chosen.length === 0 ? <p className="hint print:hidden">{t('hint')}</p> : null}
          <AppealTable
            {...{ items, today, sort, ticked }}
            hrefOf={(key) => `${base}${base.includes('?') ? '&' : '?'}sort=${key}`}
            onTick={tick}
            onTickAll={tickAll}
            refused={state.refused}
          />
        </>
      )}
    </>
  );
}
