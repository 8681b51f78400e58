'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Refusal } from '@/components/forms/refusal';
import { useActHere } from '@/components/forms/use-act-here';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { readHour } from './clock-hour';
import { correctionText, useEntryName } from './entry-name';
import { firstIssue } from './first-issue';
import type { Counted } from './meeting-view';
import { HandsGrid, type Typed } from './votes/hands-grid';

/** One entry of the protocol that can still be put right. */
export interface Entry {
  readonly entry: string;
  readonly kind: 'hour' | 'text' | 'count' | 'hands';
  readonly value: string | number | null | readonly Counted[];
}

const isHands = (value: Entry['value']): value is readonly Counted[] => Array.isArray(value);

/** What stands in the cells of a vote before anything is changed. */
function typedOf(entry: Entry | undefined): Typed {
  if (entry === undefined || !isHands(entry.value)) return {};
  return Object.fromEntries(
    entry.value.flatMap((item) =>
      (['for', 'against', 'abstained'] as const).map((column) => [`${item.id}.${column}`, String(item[column])]),
    ),
  );
}

function newValue(entry: Entry, text: string, hands: Typed): unknown {
  if (isHands(entry.value)) {
    return entry.value.map((item) => ({
      ...{ id: item.id, name: item.name },
      for: Number(hands[`${item.id}.for`] ?? 0),
      against: Number(hands[`${item.id}.against`] ?? 0),
      abstained: Number(hands[`${item.id}.abstained`] ?? 0),
    }));
  }
  if (entry.kind === 'count') return Number(text);
  return entry.kind === 'hour' ? readHour(text) : text;
}

/** Puts a wrong entry right before signing; the protocol keeps what stood (47). */
export function CorrectForm({ meetingId, entries }: { meetingId: string; entries: readonly Entry[] }) {
  const t = useTranslations('meetings.correct');
  const nameOf = useEntryName();
  const [chosen, setChosen] = useState('');
  const [text, setText] = useState('');
  const [hands, setHands] = useState<Typed>({});
  const [reason, setReason] = useState('');
  const { submit, pending, reply, isOffline } = useActHere('meetings/correct', t('done'));
  const entry = entries.find((one) => one.entry === chosen);

  function choose(name: string) {
    setChosen(name);
    setText('');
    setHands(typedOf(entries.find((one) => one.entry === name)));
  }

  async function correct(event?: FormEvent) {
    event?.preventDefault();
    if (entry === undefined) return;
    const isDone = await submit({ meetingId, entry: entry.entry, value: newValue(entry, text, hands), reason });
    if (!isDone) return;
    choose('');
    setReason('');
  }

  return (
    <form className="leaf" onSubmit={(event) => void correct(event)}>
      <Field label={t('entry')}>
        {(aria) => (
          <Select
            {...aria}
            value={chosen}
            placeholder="—"
            options={entries.map((one) => ({ value: one.entry, label: nameOf(one.entry) }))}
            onChange={(event) => choose(event.target.value)}
          />
        )}
      </Field>
      {entry === undefined ? null : (
        <>
          <p className="text-faded">{t('stood', { value: correctionText(entry.value, t) })}</p>
          {isHands(entry.value) ? (
            <HandsGrid
              items={entry.value.map(({ id, name }) => ({ id, name, members: [] }))}
              typed={hands}
              marks={new Map()}
              isLists={false}
              onType={(key, value) => setHands((before) => ({ ...before, [key]: value }))}
            />
          ) : (
            <Field label={t('value')}>
              {(aria) =>
                entry.kind === 'text' ? (
                  <TextArea {...aria} value={text} onChange={(event) => setText(event.target.value)} />
                ) : (
                  <TextInput
                    {...aria}
                    className="control-short"
                    inputMode="numeric"
                    value={text}
                    onChange={(event) => setText(event.target.value)}
                  />
                )
              }
            </Field>
          )}
          <Field label={t('reason')}>
            {(aria) => <TextInput {...aria} value={reason} onChange={(event) => setReason(event.target.value)} />}
          </Field>
        </>
      )}
      {firstIssue(reply) ? <p className="fault">{firstIssue(reply)}</p> : null}
      <Refusal reply={reply} isOffline={isOffline} onRetry={() => void correct()} />
      <div className="acts">
        <Button type="submit" pending={pending} disabled={entry === undefined || reason.trim() === ''}>
          {t('submit')}
        </Button>
      </div>
    </form>
  );
}
