'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Mark } from './mark-queue';

export interface NamedMark extends Mark {
  readonly name: string;
}

interface LastMarksProps {
  marks: readonly NamedMark[];
  onUndo: () => void;
}

const SHOWN = 6;

/** What was marked here last, the newest first. */
export function LastMarks({ marks, onUndo }: LastMarksProps) {
  const t = useTranslations('meetings.attendance');
  return (
    <section className="section grid gap-2">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2>{t('last')}</h2>
        <Button tone="quiet" disabled={marks.length === 0} onClick={onUndo}>
          {t('undo')}
        </Button>
      </div>
      {marks.length === 0 ? (
        <p className="text-faded">{t('noneYet')}</p>
      ) : (
        <ol className="m-0 grid list-none gap-1 p-0">
          {marks.slice(0, SHOWN).map(({ residentId, name, at, present }) => (
            <li key={`${residentId}${at}${present}`}>
              {present ? t('marked', { name, at }) : t('unmarked', { name })}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
