'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Refusal } from '@/components/forms/refusal';
import { useAct } from '@/components/forms/use-act';
import { Button } from '@/components/ui/button';
import { clockHour, readHour } from '../clock-hour';

interface ReadingTickProps {
  meetingId: string;
  item: string;
  /** Hours are typed where a meeting of long ago is entered. */
  asksHour: boolean;
}

/** The tick beside one of а–д, with its hour. */
export function ReadingTick({ meetingId, item, asksHour }: ReadingTickProps) {
  const t = useTranslations('meetings.readings');
  const router = useRouter();
  const [hour, setHour] = useState('');
  const { run, pending, reply, isOffline } = useAct('meetings/read-out');

  async function mark() {
    const done = await run({ meetingId, item, at: hour === '' ? clockHour() : readHour(hour) });
    if (done?.ok) router.refresh();
  }

  return (
    <div className="grid justify-items-start gap-2">
      <div className="flex flex-wrap items-center gap-2">
        {asksHour ? (
          <input
            className="control w-20"
            aria-label={t('time')}
            placeholder="12:10"
            inputMode="numeric"
            value={hour}
            onChange={(event) => setHour(event.target.value)}
          />
        ) : null}
        <Button pending={pending} aria-label={t('markOne', { item })} onClick={() => void mark()}>
          {t('mark')}
        </Button>
      </div>
      <Refusal reply={reply} isOffline={isOffline} onRetry={() => void mark()} />
    </div>
  );
}
