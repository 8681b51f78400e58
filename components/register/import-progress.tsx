'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Progress } from '@/components/ui/progress';

const EVERY_MS = 700;

/** What the desk says of an import that is on its way. */
interface Underway {
  readonly state: string;
  readonly read: number;
  /** Rows entered so far, while they are being entered. */
  readonly applied: number | null;
}

/** Asks again and again how far an import is, until nobody looks. */
export function useImport(importId: string, onSettled?: () => void): Underway | null {
  const [now, setNow] = useState<Underway | null>(null);
  useEffect(() => {
    const asking = new AbortController();
    const timer = setInterval(() => void ask(), EVERY_MS);
    async function ask() {
      try {
        const response = await fetch(`/api/v1/queries/register/import?importId=${importId}`, { signal: asking.signal });
        if (!response.ok) return;
        // The query of that name answers with this and more.
        const answer = (await response.json()) as Underway;
        setNow(answer);
        if (answer.state !== 'reading' && answer.state !== 'applying') onSettled?.();
      } catch {
        // No answer now; the next time asks again.
      }
    }
    return () => {
      clearInterval(timer);
      asking.abort();
    };
  }, [importId, onSettled]);
  return now;
}

/** How many of the valid rows are entered; where nobody counts them, only that it goes on. */
export function Entering({ applied, valid }: { applied: number | null; valid: number }) {
  const t = useTranslations('register.import');
  return <Progress label={t('entering')} max={valid} value={applied ?? undefined} />;
}

/** Shown to whoever has pressed and waits. */
export function ApplyProgress({ importId, valid }: { importId: string; valid: number }) {
  const now = useImport(importId);
  return (
    <div role="status">
      <Entering applied={now?.applied ?? null} valid={valid} />
    </div>
  );
}
