'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Refusal } from '@/components/forms/refusal';
import { useActHere } from '@/components/forms/use-act-here';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import type { Race } from '@/lib/law/meeting';
import { firstIssue } from '../first-issue';
import { PeoplePicker, type Picked } from '../people-picker';

const KINDS = ['party', 'komsomol', 'union', 'organisation', 'citizen', 'group'] as const;
const BARRED_KINDS = ['commission', 'agent'] as const;

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
  const [race, setRace] = useState<string>(races[0] ?? '');
  const [kind, setKind] = useState<string>('party');
  const [proposer, setProposer] = useState('');
  const [listName, setListName] = useState('');
  const [picked, setPicked] = useState<readonly Picked[]>([]);
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
    if (isDone) setPicked([]);
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
              onChange={(event) => setRace(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('nominations.kind')}>
          {(aria) => (
            <Select
              {...aria}
              value={kind}
              options={kinds.map((value) => ({ value, label: t(`nominations.kinds.${value}`) }))}
              onChange={(event) => setKind(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('nominations.proposer')} hint={t('nominations.proposerHint')}>
          {(aria) => <TextInput {...aria} value={proposer} onChange={(event) => setProposer(event.target.value)} />}
        </Field>
        {isList ? (
          <Field label={t('nominations.listName')} hint={t('nominations.listHint')} optional={mode === null}>
            {(aria) => <TextInput {...aria} value={listName} onChange={(event) => setListName(event.target.value)} />}
          </Field>
        ) : null}
      </div>
      <PeoplePicker
        meetingId={meetingId}
        label={t('nominations.candidates')}
        picked={picked}
        onChange={setPicked}
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
