'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { type AgePerson, AgeRow } from './age-row';

const PAPERS = ['metric', 'registry', 'family', 'identity', 'military'] as const;

/** The undecided ages one after another, by keys alone: a day, Enter, the next. */
export function AgesList({ people }: { people: readonly AgePerson[] }) {
  const t = useTranslations('names');
  const papersId = useId();
  const [paper, setPaper] = useState('');
  const [isAsked, setAsked] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const paperField = useRef<HTMLInputElement>(null);
  const isMissing = isAsked && paper.trim() === '';

  const fields = () => [...(list.current?.querySelectorAll<HTMLInputElement>('input[data-age]') ?? [])];
  const moveFrom = (field: EventTarget, by: number) => {
    const all = fields();
    if (field instanceof HTMLInputElement) all[all.indexOf(field) + by]?.focus();
  };
  function move(event: KeyboardEvent<HTMLUListElement>) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    moveFrom(event.target, event.key === 'ArrowDown' ? 1 : -1);
  }
  /** The paper for this row; asks for it where there is none yet. */
  function askPaper(): string | null {
    if (paper.trim() !== '') return paper.trim();
    setAsked(true);
    paperField.current?.focus();
    return null;
  }

  return (
    <div className="grid gap-4">
      <Field label={t('paper')} hint={t('paperHint')} error={isMissing ? t('paperNeeded') : undefined}>
        {(aria) => (
          <TextInput
            {...aria}
            ref={paperField}
            list={papersId}
            value={paper}
            onChange={(event) => setPaper(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') fields()[0]?.focus();
            }}
          />
        )}
      </Field>
      <datalist id={papersId}>
        {PAPERS.map((key) => (
          <option key={key} value={t(`papers.${key}`)} />
        ))}
      </datalist>
      <p className="hint">{t('agesKeys')}</p>
      <ul ref={list} className="grid list-none gap-0 p-0" onKeyDown={move}>
        {people.map((person) => (
          <AgeRow key={person.id} person={person} askPaper={askPaper} onSettled={(field) => moveFrom(field, 1)} />
        ))}
      </ul>
    </div>
  );
}
