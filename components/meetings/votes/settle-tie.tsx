'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Refusal } from '@/components/forms/refusal';
import { useActHere } from '@/components/forms/use-act-here';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Fieldset } from '@/components/ui/fieldset';
import type { TieWay } from '@/lib/law/votes';
import { firstIssue } from '../first-issue';

interface SettleTieProps {
  /** `meetings/settle-tie`, or that of a whole enterprise, and whose tie it is. */
  act: string;
  of: object;
  by: TieWay;
  /** Those who stand equal. */
  items: readonly { readonly id: string; readonly name: string }[];
  /** How many of them are chosen. */
  open: number;
  /** Whole lists stand equal: one of them takes the places (44). */
  isLists: boolean;
}

/** Whom the lot or the age favoured among equals; people say it, the program only writes it down (45, I-19). */
export function SettleTie({ act, of, by, items, open, isLists }: SettleTieProps) {
  const t = useTranslations('meetings.votes');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { submit, pending, reply, isOffline } = useActHere(act, t('done'));

  async function settle(event?: FormEvent) {
    event?.preventDefault();
    await submit({ ...of, by, chosen });
  }

  return (
    <form className="leaf" onSubmit={(event) => void settle(event)}>
      <Fieldset
        legend={t(`settleBy.${by}`)}
        hint={isLists ? t('settleHintList') : t('settleHint', { open: String(open) })}
      >
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
      <Refusal reply={reply} isOffline={isOffline} onRetry={() => void settle()} />
      <div className="acts">
        <Button type="submit" tone="primary" pending={pending} disabled={chosen.length === 0}>
          {t('settleDo')}
        </Button>
      </div>
    </form>
  );
}
