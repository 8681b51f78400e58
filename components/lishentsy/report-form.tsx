'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActForm } from '@/components/forms/act-form';
import { DayField, TextAreaField, TextField } from '@/components/forms/fields';
import { placeOfPerson, ResidentPicker } from './resident-picker';
import type { FoundPerson } from './use-person-search';

interface ReportFormProps {
  territoryId: string;
  campaignId?: string | undefined;
  today: string;
}

/** Takes down what was told of a person. */
export function ReportForm({ territoryId, campaignId, today }: ReportFormProps) {
  const t = useTranslations('lishentsy');
  const [person, setPerson] = useState<FoundPerson | null>(null);
  return (
    <ActForm
      act="lishentsy/report-information"
      fixed={placeOfPerson(person, campaignId)}
      draftKey="lishentsy/report"
      defaults={{ receivedOn: today }}
      submitLabel={t('information.submit')}
      doneHref="/lishentsy/information/:id"
    >
      <ResidentPicker label={t('information.who')} territoryId={territoryId} onPick={setPerson} />
      <TextField name="source" label={t('information.source')} hint={t('information.sourceHint')} />
      <TextAreaField name="content" label={t('information.content')} isRequired />
      <DayField name="receivedOn" label={t('information.receivedOn')} isRequired />
    </ActForm>
  );
}
