'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Refusal } from '@/components/forms/refusal';
import { useAct } from '@/components/forms/use-act';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Fieldset } from '@/components/ui/fieldset';
import { useToast } from '@/components/ui/toast';
import type { Race } from '@/lib/law/meeting';
import type { TieWay } from '@/lib/law/votes';
import { firstIssue } from '../first-issue';

interface SettleTieProps {
  meetingId: string;
  race: Race;
  by: TieWay;
  /** Those who stand equal. */
  items: readonly { readonly id: string; readonly name: string }[];
  open: number;
}

/** Whom the lot or the age favoured among equals; people say it, the program only writes it down (45, I-19). */
export function SettleTie({ meetingId, race, by, items, open }: SettleTieProps) {
  const t = useTranslations('meetings.votes');
  const router = useRouter();
  const say = useToast();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { run, pending, reply, isOffline } = useAct('meetings/settle-tie');

  async function submit(event?: FormEvent) {
    event?.preventDefault();
    const done = await run({ meetingId, race, by, chosen });
    if (!done?.ok) return;
    say(t('done'));
    router.refresh();
  }

  return (
    <form className="leaf" onSubmit={(event) => void submit(event)}>
      <Fieldset legend={t(`settleBy.${by}`)} hint={t('settleHint', { open: String(open) })}>
        {items.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={chosen.includes(id)}
            disabled={!chosen.includes(id) && chosen.length >= open}
            onChange={(event) => setChosen(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
          />
        ))}
      </Fieldset>
      {firstIssue(reply) ? <p className="fault">{firstIssue(reply)}</p> : null}
      <Refusal reply={reply} isOffline={isOffline} onRetry={() => void submit()} />
      <div className="acts">
        <Button type="submit" tone="primary" pending={pending} disabled={chosen.length === 0}>
          {t('settleDo')}
        </Button>
      </div>
    </form>
  );
}
