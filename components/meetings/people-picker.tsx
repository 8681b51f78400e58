'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId, useState } from 'react';
import { Born } from '@/components/ui/born';
import { Button } from '@/components/ui/button';
import { Highlight } from '@/components/ui/highlight';
import { type FoundPerson, usePeople } from './use-people';

export type Picked = FoundPerson;

interface PeoplePickerProps {
  meetingId: string;
  label: string;
  picked: readonly Picked[];
  onChange: (picked: readonly Picked[]) => void;
  /** The field closes when so many are named. */
  most?: number;
  /** Only people who are in the room. */
  isRoomOnly?: boolean;
  /** Those without the right too, where what happened is entered as it was. */
  isAnyone?: boolean;
  error?: string | undefined;
}

const MOVES: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Names people by searching: three letters, the arrows, Enter. */
export function PeoplePicker(props: PeoplePickerProps) {
  const { meetingId, label, picked, onChange, most = 200, isRoomOnly = false, isAnyone = false, error } = props;
  const t = useTranslations('meetings.people');
  const fieldId = useId();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const { found, isUnreachable } = usePeople(meetingId, typed, isRoomOnly);
  const offered = found.filter(({ residentId }) => !picked.some((one) => one.residentId === residentId));
  const at = Math.min(chosen, Math.max(0, offered.length - 1));
  const optionId = (index: number) => `${fieldId}-${index}`;

  function pick(person: FoundPerson | undefined) {
    if (person === undefined || !(isAnyone || person.franchise === 'elector')) return;
    onChange([...picked, person]);
    setTyped('');
    setChosen(0);
  }

  function press(event: KeyboardEvent) {
    const { key } = event;
    const by = MOVES[key];
    const isPick = key === 'Enter' && typed.trim() !== '';
    if (by === undefined && !isPick && key !== 'Escape') return;
    event.preventDefault();
    if (by !== undefined) setChosen(Math.max(0, Math.min(at + by, offered.length - 1)));
    else if (isPick) pick(offered[at]);
    else setTyped('');
  }

  return (
    <div className="field">
      {picked.length < most ? (
        <>
          <label className="label" htmlFor={fieldId}>
            {label}
          </label>
          <span className="hint" id={`${fieldId}-hint`}>
            {t('hint')}
          </span>
          <input
            id={fieldId}
            className="control"
            role="combobox"
            aria-expanded={offered.length > 0}
            aria-controls={`${fieldId}-list`}
            aria-activedescendant={offered.length > 0 ? optionId(at) : undefined}
            aria-describedby={`${fieldId}-hint`}
            aria-invalid={error === undefined ? undefined : true}
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setChosen(0);
            }}
            onKeyDown={press}
          />
          {error === undefined ? null : <span className="fault">{error}</span>}
          <div id={`${fieldId}-list`} role="listbox" aria-label={label} className="border-rule">
            {offered.map((person, index) => (
              <PersonOption
                key={person.residentId}
                id={optionId(index)}
                person={person}
                query={typed}
                isChosen={index === at}
                isDisabled={!isAnyone && person.franchise !== 'elector'}
                onPick={() => pick(person)}
              />
            ))}
          </div>
          <span className="hint" aria-live="polite">
            {isUnreachable ? t('unreachable') : typed.trim().length > 1 && offered.length === 0 ? t('nobody') : ''}
          </span>
        </>
      ) : null}
      {picked.length > 0 ? (
        <ol className="m-0 grid gap-1 p-0 ps-6">
          {picked.map(({ residentId, name, birthYear }) => (
            <li key={residentId}>
              <span className="inline-flex flex-wrap items-center gap-3 align-middle">
                <span>
                  <strong>{name}</strong>
                  <Born year={birthYear} />
                </span>
                <Button
                  tone="quiet"
                  aria-label={t('remove', { name: `${name}, ${birthYear}` })}
                  onClick={() => onChange(picked.filter((one) => one.residentId !== residentId))}
                >
                  ×
                </Button>
              </span>
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}

interface PersonOptionProps {
  id: string;
  person: FoundPerson;
  query: string;
  isChosen: boolean;
  isDisabled: boolean;
  onPick: () => void;
}

function PersonOption({ id, person, query, isChosen, isDisabled, onPick }: PersonOptionProps) {
  const t = useTranslations('meetings.people');
  const isBarred = person.franchise !== 'elector';
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field's own keys choose among the options
    // biome-ignore lint/a11y/useFocusableInteractive: the field points at it by aria-activedescendant
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      aria-disabled={isDisabled}
      className={`flex min-h-11 cursor-pointer flex-wrap items-center justify-between gap-x-4 border-rule border-b px-3 py-1 hover:bg-wash ${isChosen ? 'bg-wash' : ''}`}
      onClick={onPick}
    >
      <span>
        <Highlight text={person.name} query={query} />
        <Born year={person.birthYear} />
      </span>
      <span className={`text-sm ${isBarred ? 'text-accent' : 'text-faded'}`}>
        {isBarred ? t('barred') : `${person.settlement} · ${t(person.isPresent ? 'present' : 'absent')}`}
      </span>
    </div>
  );
}
