'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { type FieldValues, useWatch } from 'react-hook-form';
import { ActForm } from '@/components/forms/act-form';
import { DayField, SelectField, TextField } from '@/components/forms/fields';
import { LawNote } from '@/components/law/law-note';
import { Fieldset } from '@/components/ui/fieldset';
import type { ActRefused } from '@/lib/acts/reply';
import { LETTERS, letterOf } from '@/lib/law/letters';
import { BLANK_DOCUMENT, DocumentRows, documentsTyped } from './document-rows';
import { type EntrySeen, findEntryNow } from './entry-seen';
import { FactFields } from './fact-fields';
import { factsOf, factsTyped } from './fact-questions';
import { MeanwhileNotice } from './meanwhile-notice';
import { PersonPicker } from './person-picker';

interface AmendFormProps {
  territoryId: string;
  today: string;
  entry: EntrySeen;
}

/** Adds to an entry or corrects it; what somebody else did meanwhile is shown beside what was typed here. */
export function AmendForm({ territoryId, today, entry }: AmendFormProps) {
  const t = useTranslations('lishentsy');
  const [now, setNow] = useState<EntrySeen | null>(null);

  async function showDifference(reply: ActRefused) {
    if (reply.code === 'CONFLICT') setNow(await findEntryNow(entry.id));
  }

  return (
    <>
      {now === null ? null : <MeanwhileNotice before={entry} now={now} />}
      <ActForm
        act="lishentsy/amend"
        draftKey={`lishentsy/amend/${entry.id}`}
        // Who has seen what the other did may send their own words over it.
        fixed={{ entryId: entry.id, version: (now ?? entry).version }}
        defaults={{
          ...{ letter: letterOf(entry.letter) ?? '', ground: entry.ground ?? '', facts: factsTyped(entry.facts) },
          ...{ documents: [], on: today, reason: '' },
        }}
        toInput={(values) => inputOf(values, entry)}
        submitLabel={t('amending.submit')}
        doneText={t('amending.done')}
        law={<LawNote article="22" />}
        onRefused={(reply) => void showDifference(reply)}
        onDone={() => setNow(null)}
      >
        <SelectField
          name="letter"
          label={t('amending.letter')}
          options={LETTERS.map((value) => ({ value, label: `${value}) ${t(`letters.${value}`)}` }))}
        />
        <TextField
          name="ground"
          label={t('amending.ground')}
          hint={t('amending.groundHint')}
          law={<LawNote article="17" />}
        />
        <Facts />
        <DocumentRows
          name="documents"
          label={t('amending.documents')}
          addLabel={t('amending.addDocument')}
          blank={BLANK_DOCUMENT}
        />
        <Principal territoryId={territoryId} />
        <TextField name="reason" label={t('amending.reason')} isRequired />
        <DayField name="on" label={t('amending.on')} isRequired />
      </ActForm>
    </>
  );
}

function Facts() {
  const t = useTranslations('lishentsy');
  const letter = String(useWatch({ name: 'letter' }) ?? '');
  return letterOf(letter) === null ? null : (
    <Fieldset legend={t('amending.facts')} hint={t('entering.factsHint')}>
      <FactFields letter={letter} />
    </Fieldset>
  );
}

function Principal({ territoryId }: { territoryId: string }) {
  const t = useTranslations('lishentsy');
  if (useWatch({ name: 'letter' }) !== 'п') return null;
  return (
    <PersonPicker
      name="principalId"
      label={t('entering.principal')}
      hint={t('entering.principalHint')}
      query="lishentsy/register"
      params={{ territoryId, state: 'entered' }}
      none={t('entering.principalNone')}
      onPick={() => undefined}
      law={<LawNote article="15.п" />}
    />
  );
}

function inputOf(values: FieldValues, entry: EntrySeen): Record<string, unknown> {
  const letter = String(values.letter ?? '') || entry.letter;
  return {
    ...{ letter, ground: String(values.ground ?? ''), facts: factsOf(values.facts ?? {}, letter) },
    ...{ documents: documentsTyped(values), reason: values.reason, on: values.on },
    ...(values.principalId && { principalId: values.principalId }),
  };
}
