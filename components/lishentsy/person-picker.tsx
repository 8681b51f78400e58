'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { shownAs } from '@/components/forms/act-input';
import { type ActFieldProps, useActField } from '@/components/forms/field-props';
import { FramedField } from '@/components/forms/framed-field';
import { personName } from '@/lib/kernel/person-name';
import { PersonOptions, PersonPlace } from './person-options';
import { type FoundPerson, usePersonSearch } from './use-person-search';

interface PersonPickerProps extends ActFieldProps {
  /** The query that finds people, `register/residents`, and what it is asked with beside the name. */
  query: string;
  params: Readonly<Record<string, string>>;
  /** What is said when nobody answers to the name. */
  none: string;
  /** Somebody chosen before the page was opened. */
  chosen?: FoundPerson | undefined;
  onPick?: (person: FoundPerson | null) => void;
}

/** Chooses one person by typing a name in any spelling: arrows move, Enter takes. */
export function PersonPicker({ query, params, none, chosen, onPick, ...props }: PersonPickerProps) {
  const { name, isRequired = false } = props;
  const t = useTranslations('lishentsy');
  const { id, error, control } = useActField(props);
  const { setValue, clearErrors } = useFormContext();
  const rules = isRequired ? { required: t('person.unchosen') } : {};
  const { field } = useController({ name, control, rules, defaultValue: chosen?.id ?? '' });
  // Nothing but `take` writes there: the person whose id the field holds, kept with the rest of what is typed.
  const taken = useWatch({ control, name: shownAs(name) }) as FoundPerson | '' | undefined;
  const person = [taken, chosen].find((one) => typeof one === 'object' && one.id === field.value) || null;
  const told = useRef(chosen?.id);
  const isMoving = useRef(false);

  useEffect(() => {
    // The search and the name chosen stand in one another's place: the keyboard stays there.
    if (isMoving.current) document.getElementById(id)?.focus();
    isMoving.current = false;
    // A refresh puts the person back without anybody's taking.
    if (told.current === person?.id) return;
    told.current = person?.id;
    onPick?.(person);
  });

  function take(next: FoundPerson | null) {
    isMoving.current = true;
    setValue(shownAs(name), next ?? '');
    setValue(name, next?.id ?? '', { shouldDirty: true });
    clearErrors(name);
  }

  return (
    <FramedField {...props} hint={person !== null ? undefined : (props.hint ?? t('person.hint'))} id={id} error={error}>
      {(aria) =>
        person !== null ? (
          <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
            <b>{personName(person)}</b>
            <span className="text-faded">
              <PersonPlace person={person} />
            </span>
            <button
              type="button"
              id={aria.id}
              className="link-button"
              aria-label={`${t('person.change')}: ${personName(person)}`}
              onClick={() => take(null)}
            >
              {t('person.change')}
            </button>
          </div>
        ) : (
          <PersonSearch aria={aria} query={query} params={params} none={none} inputRef={field.ref} onTake={take} />
        )
      }
    </FramedField>
  );
}

interface PersonSearchProps extends Pick<PersonPickerProps, 'query' | 'params' | 'none'> {
  aria: { readonly id: string };
  inputRef: (element: HTMLInputElement | null) => void;
  onTake: (person: FoundPerson) => void;
}

function PersonSearch({ aria, query, params, none, inputRef, onTake }: PersonSearchProps) {
  const t = useTranslations('lishentsy');
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { items, state } = usePersonSearch(query, params, typed);
  const now = items[at];

  function move(event: KeyboardEvent) {
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, items.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Escape') setTyped('');
    else if (event.key === 'Enter' && now !== undefined) onTake(now);
    // Enter on a name half typed must not send the form.
    else if (event.key !== 'Enter') return;
    event.preventDefault();
  }

  return (
    <div className="relative">
      <input
        {...aria}
        ref={inputRef}
        className="control w-full"
        type="text"
        role="combobox"
        autoComplete="off"
        aria-expanded={items.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={now === undefined ? undefined : `${listId}-${at}`}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={move}
      />
      <PersonOptions id={listId} items={items} at={at} typed={typed} onTake={onTake} />
      <div className="hint" role="status">
        {state === 'searching' ? t('person.searching') : null}
        {state === 'offline' ? t('person.offline') : null}
        {state === 'found' && items.length === 0 ? none : null}
      </div>
    </div>
  );
}
