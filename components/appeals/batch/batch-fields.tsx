'use client';

import { useTranslations } from 'next-intl';
import { useActs } from '@/components/forms/act-provider';
import { DayInput } from '@/components/ui/day-input';
import { Field } from '@/components/ui/field';
import { RadioGroup } from '@/components/ui/radio-group';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import type { BatchAct } from '../appeal-item';

export type Typed = Readonly<Record<string, string>>;

interface BatchFieldsProps {
  act: BatchAct;
  typed: Typed;
  onType: (name: string, value: string) => void;
}

/** What one act needs said, once for all of them. */
export function BatchFields({ act, typed, onType }: BatchFieldsProps) {
  const t = useTranslations('appeals.one');
  const { today } = useActs();
  return (
    <>
      {act === 'decide' ? (
        <RadioGroup
          name="outcome"
          legend={t('decide.outcome')}
          value={typed.outcome ?? ''}
          onValueChange={(value) => onType('outcome', value)}
          options={[
            { value: 'satisfied', label: t('decide.satisfied') },
            { value: 'refused', label: t('decide.refused') },
          ]}
        />
      ) : null}
      {act === 'decide' ? <Words name="reasons" label={t('decide.reasons')} typed={typed} onType={onType} /> : null}
      {act === 'forward' ? (
        <Words name="conclusion" label={t('forward.conclusion')} typed={typed} onType={onType} />
      ) : null}
      {act === 'announce' ? <Manner typed={typed} onType={onType} /> : null}
      <Field label={t(`${act}.on`)}>
        {(aria) => (
          <DayInput {...aria} value={typed.on ?? today} onValueChange={(day) => onType('on', day)} today={today} />
        )}
      </Field>
    </>
  );
}

type WordsProps = Omit<BatchFieldsProps, 'act'> & { name: string; label: string };

const Words = ({ name, label, typed, onType }: WordsProps) => (
  <Field label={label}>
    {(aria) => (
      <TextArea {...aria} rows={4} value={typed[name] ?? ''} onChange={(event) => onType(name, event.target.value)} />
    )}
  </Field>
);

function Manner({ typed, onType }: Omit<BatchFieldsProps, 'act'>) {
  const t = useTranslations('appeals.one.announce');
  return (
    <>
      <RadioGroup
        name="manner"
        legend={t('manner')}
        value={typed.manner ?? 'in-person'}
        onValueChange={(value) => onType('manner', value)}
        options={(['in-person', 'by-post', 'refused'] as const).map((value) => ({
          value,
          label: t(`manners.${value}`),
        }))}
      />
      <Field label={t('note')} hint={t('noteHint')} optional>
        {(aria) => (
          <TextInput {...aria} value={typed.note ?? ''} onChange={(event) => onType('note', event.target.value)} />
        )}
      </Field>
    </>
  );
}

const NEEDED: Readonly<Record<BatchAct, readonly string[]>> = {
  receive: [],
  forward: ['conclusion'],
  decide: ['outcome', 'reasons'],
  announce: [],
};

/** The first thing that is still to be said; null when everything is. */
export const missingIn = (act: BatchAct, typed: Typed): string | null =>
  NEEDED[act].find((name) => (typed[name] ?? '').trim() === '') ?? null;
