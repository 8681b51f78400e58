'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { Refusal } from '@/components/forms/refusal';
import { useActHere } from '@/components/forms/use-act-here';
import { useKept } from '@/components/forms/use-kept';
import { Button } from '@/components/ui/button';
import { firstIssue } from '../first-issue';
import { PeoplePicker, type Picked } from '../people-picker';

const SIZE = 2;
const NOBODY: { readonly picked: readonly Picked[] } = { picked: [] };

/** The two whom the meeting elects to its presidium (42). */
export function PresidiumForm({ meetingId, isPast }: { meetingId: string; isPast: boolean }) {
  const t = useTranslations('meetings.presidium');
  const [{ picked }, change] = useKept(`meetings/elect-presidium/${meetingId}`, NOBODY);
  const { submit, pending, reply, isOffline } = useActHere('meetings/elect-presidium', t('done'));

  // How many an old protocol names is entered as it was.
  const isFull = isPast ? picked.length > 0 : picked.length === SIZE;

  async function elect(event?: FormEvent) {
    event?.preventDefault();
    if (await submit({ meetingId, residentIds: picked.map(({ residentId }) => residentId) })) change(NOBODY);
  }

  return (
    <form className="leaf" onSubmit={(event) => void elect(event)}>
      <PeoplePicker
        meetingId={meetingId}
        label={t('find')}
        picked={picked}
        onChange={(named) => change({ picked: named })}
        {...(isPast ? { isAnyone: true } : { most: SIZE, isRoomOnly: true })}
        error={firstIssue(reply)}
      />
      <Refusal reply={reply} isOffline={isOffline} onRetry={() => void elect()} />
      <div className="acts">
        <Button type="submit" tone="primary" pending={pending} disabled={!isFull}>
          {t('submit')}
        </Button>
        {isFull ? null : <span className="hint">{t('need')}</span>}
      </div>
    </form>
  );
}
