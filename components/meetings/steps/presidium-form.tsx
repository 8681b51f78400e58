'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Refusal } from '@/components/forms/refusal';
import { useAct } from '@/components/forms/use-act';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { firstIssue } from '../first-issue';
import { PeoplePicker, type Picked } from '../people-picker';

const SIZE = 2;

/** The two whom the meeting elects to its presidium (42). */
export function PresidiumForm({ meetingId, isPast }: { meetingId: string; isPast: boolean }) {
  const t = useTranslations('meetings.presidium');
  const router = useRouter();
  const say = useToast();
  const [picked, setPicked] = useState<readonly Picked[]>([]);
  const { run, pending, reply, isOffline } = useAct('meetings/elect-presidium');

  // How many an old protocol names is entered as it was.
  const isFull = isPast ? picked.length > 0 : picked.length === SIZE;

  async function submit(event?: FormEvent) {
    event?.preventDefault();
    const done = await run({ meetingId, residentIds: picked.map(({ residentId }) => residentId) });
    if (!done?.ok) return;
    say(t('done'));
    router.refresh();
  }

  return (
    <form className="leaf" onSubmit={(event) => void submit(event)}>
      <PeoplePicker
        meetingId={meetingId}
        label={t('find')}
        picked={picked}
        onChange={setPicked}
        {...(isPast ? { isAnyone: true } : { most: SIZE, isRoomOnly: true })}
        error={firstIssue(reply)}
      />
      <Refusal reply={reply} isOffline={isOffline} onRetry={() => void submit()} />
      <div className="acts">
        <Button type="submit" tone="primary" pending={pending} disabled={!isFull}>
          {t('submit')}
        </Button>
        {isFull ? null : <span className="hint">{t('need')}</span>}
      </div>
    </form>
  );
}
