'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { Refusal } from '@/components/forms/refusal';
import { useActHere } from '@/components/forms/use-act-here';
import { useKept } from '@/components/forms/use-kept';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import type { Race } from '@/lib/law/meeting';
import { firstIssue } from '../first-issue';
import { PeoplePicker, type Picked } from '../people-picker';

const KINDS = ['party', 'komsomol', 'union', 'organisation', 'citizen', 'group'] as const;
const BARRED_KINDS = ['commission', 'agent'] as const;

const NOBODY: readonly Picked[] = [];
const NOTHING = { race: '', kind: 'party', proposer: '', listName: '', picked: NOBODY };

interface NominationFormProps {
  meetingId: string;
  races: readonly Race[];
  /** Null before the meeting has chosen: then a list may be named and need not be. */
  mode: 'list' | 'personal' | null;
  /** An old meeting is entered as it was: anybody may have proposed anybody. */
  isPast: boolean;
}

/** Who is proposed, where to and by whom (44). The proposer stays for the next entry. */
export function NominationForm({ meetingId, races, mode, isPast }: NominationFormProps) {
  const t = useTranslations('meetings');
  const [typed, change] = useKept(`meetings/nominate/${meetingId}`, NOTHING);
  const { kind, proposer, listName, picked } = typed;
  const race = races.find((one) => one === typed.race) ?? races[0] ?? '';
  const { submit, pending, reply, isOffline } = useActHere('meetings/nominate', t('nominations.done'));
  const kinds = isPast ? [...KINDS, ...BARRED_KINDS] : KINDS;
  const isList = mode !== 'personal';

  async function propose(event?: FormEvent) {
    event?.preventDefault();
    const isDone = await submit({
      ...{ meetingId, race, proposer: { kind, name: proposer } },
      candidates: picked.map(({ residentId }) => ({ residentId })),
      ...(isList && listName.trim() !== '' && { listName }),
    });
    if (isDone) change({ picked: [] });
  }

  return (
    <form className="leaf" onSubmit={(event) => void propose(event)}>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t('nominations.race')}>
          {(aria) => (
            <Select
              {...aria}
              value={race}
              options={races.map((value) => ({ value, label: t(`races.${value}`) }))}
              onChange={(event) => change({ race: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('nominations.kind')}>
          {(aria) => (
            <Select
              {...aria}
              value={kind}
              options={kinds.map((value) => ({ value, label: t(`nominations.kinds.${value}`) }))}
              onChange={(event) => change({ kind: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('nominations.proposer')} hint={t('nominations.proposerHint')}>
          {(aria) => (
            <TextInput {...aria} value={proposer} onChange={(event) => change({ proposer: event.target.value })} />
          )}
        </Field>
        {isList ? (
          <Field label={t('nominations.listName')} hint={t('nominations.listHint')} optional={mode === null}>
            {(aria) => (
              <TextInput {...aria} value={listName} onChange={(event) => change({ listName: event.target.value })} />
            )}
          </Field>
        ) : null}
      </div>
      <PeoplePicker
        meetingId={meetingId}
        label={t('nominations.candidates')}
        picked={picked}
        onChange={(named) => change({ picked: named })}
        error={firstIssue(reply)}
        isAnyone={isPast}
      />
      <Refusal reply={reply} isOffline={isOffline} onRetry={() => void propose()} />
      <div className="acts">
        <Button type="submit" tone="primary" pending={pending} disabled={picked.length === 0 || proposer.trim() === ''}>
          {t('nominations.submit')}
        </Button>
        {picked.length === 0 ? <span className="hint">{t('nominations.noCandidates')}</span> : null}
      </div>
    </form>
  );
}
