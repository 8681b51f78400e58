'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { ActForm } from '@/components/forms/act-form';
import { DayField, SelectField, TextField } from '@/components/forms/fields';
import { useStoredMeanwhile } from '@/components/forms/use-stored-meanwhile';
import { LawNote } from '@/components/law/law-note';
import type { ActRefused } from '@/lib/acts/reply';
import { FAMILY, letterOf } from '@/lib/law/letters';
import { BLANK_DOCUMENT, DocumentRows, documentsTyped } from './document-rows';
import { type EntrySeen, findEntryNow } from './entry-seen';
import { factsOf, factsTyped } from './fact-questions';
import { GroundText, LetterFacts, PrincipalField, useLetterOptions } from './ground-fields';
import { MeanwhileNotice } from './meanwhile-notice';

interface AmendFormProps {
  territoryId: string;
  today: string;
  entry: EntrySeen;
}

/** Adds to an entry or corrects it; what somebody else did meanwhile is shown beside what was typed here. */
export function AmendForm({ territoryId, today, entry }: AmendFormProps) {
  const t = useTranslations('lishentsy');
  const letters = useLetterOptions();
  const [now, setNow] = useState<EntrySeen | null>(null);
  const current = now === null || now.version < entry.version ? entry : now;
  const stored = {
    ...{ letter: letterOf(current.letter) ?? '', ground: current.ground ?? '', facts: factsTyped(current.facts) },
    ...{ documents: [], on: today, reason: '' },
  };

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
        fixed={{ entryId: entry.id, version: current.version }}
        defaults={stored}
        toInput={(values) => inputOf(values, current)}
        submitLabel={t('amending.submit')}
        doneText={t('amending.done')}
        law={<LawNote article="22" />}
        onRefused={(reply) => void showDifference(reply)}
        onDone={() => setNow(null)}
      >
        <UntouchedFields version={current.version} stored={stored} />
        <SelectField name="letter" label={t('amending.letter')} options={letters} />
        <GroundText />
        <LetterFacts legend={t('amending.facts')} />
        <DocumentRows
          name="documents"
          label={t('amending.documents')}
          addLabel={t('amending.addDocument')}
          blank={BLANK_DOCUMENT}
        />
        <PrincipalField territoryId={territoryId} />
        <TextField name="reason" label={t('amending.reason')} isRequired />
        <DayField name="on" label={t('amending.on')} isRequired />
      </ActForm>
    </>
  );
}

/** They show what stands now, so that what the other did is not sent back as it was. */
function UntouchedFields({ version, stored }: { version: number; stored: FieldValues }) {
  useStoredMeanwhile(version, stored);
  return null;
}

function inputOf(values: FieldValues, entry: EntrySeen): Record<string, unknown> {
  const letter = String(values.letter ?? '') || entry.letter;
  return {
    ...{ letter, ground: String(values.ground ?? ''), facts: factsOf(values.facts ?? {}, letter) },
    ...{ documents: documentsTyped(values), reason: values.reason, on: values.on },
    ...(letter === FAMILY && values.principalId && { principalId: values.principalId }),
  };
}
