'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useRef } from 'react';
import { Figures } from '@/components/ui/figures';
import { Gauge } from '@/components/ui/gauge';
import { formatNumber } from '@/lib/i18n/format';

interface QuorumBoardProps {
  present: number;
  eligible: number;
  needed: number;
}

/** The quorum filling up, big enough for the whole room; over the whole screen for a projector. */
export function QuorumBoard({ present, eligible, needed }: QuorumBoardProps) {
  const t = useTranslations('meetings.attendance');
  const locale = useLocale();
  const board = useRef<HTMLElement>(null);
  const isThere = present >= needed;
  const words = (value: number) => formatNumber(value, locale);
  return (
    <section
      ref={board}
      aria-label={t('title')}
      className="grid content-center gap-4 bg-paper [&:fullscreen]:gap-[6vh] [&:fullscreen]:p-[6vw] [&:fullscreen_.figures]:gap-[6vw] [&:fullscreen_.figures_dd]:text-[15vw] [&:fullscreen_.figures_dt]:text-[2.2vw] [&:fullscreen_.gauge-label]:top-[3vh] [&:fullscreen_.gauge-label]:text-[2vw] [&:fullscreen_.gauge]:h-[14vh] [&_.figures_dd]:text-[clamp(2.75rem,7vw,4.5rem)] [&_.figures_dt]:max-w-none"
    >
      <Gauge
        label={t('gauge')}
        value={present}
        max={eligible}
        mark={needed}
        markLabel={t('needed', { count: words(needed) })}
      />
      <div className="flex flex-wrap items-end justify-between gap-3">
        <Figures
          items={[
            { value: present, label: t('present'), tone: isThere ? 'done' : undefined },
            { value: eligible, label: t('eligible') },
            isThere
              ? { value: present - needed, label: t('over') }
              : { value: needed - present, label: t('missing'), tone: 'late' },
          ]}
        />
        <button
          type="button"
          className="link-button print:hidden [:fullscreen_&]:hidden"
          onClick={() => void board.current?.requestFullscreen?.()}
        >
          {t('full')}
        </button>
      </div>
      <p className="sr-only" aria-live="polite">
        {t('spoken', { present: words(present), eligible: words(eligible), needed: words(needed) })}{' '}
        {t(isThere ? 'reached' : 'notReached')}
      </p>
    </section>
  );
}
