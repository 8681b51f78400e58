'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActForm } from '@/components/forms/act-form';
import { DayField, TextAreaField, TextField } from '@/components/forms/fields';
import { PersonPicker } from './person-picker';
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
      fixed={{
        ...(person?.sovietId !== undefined && { sovietId: person.sovietId }),
        ...(campaignId !== undefined && { campaignId }),
      }}
      draftKey="lishentsy/report"
      defaults={{ receivedOn: today }}
      submitLabel={t('information.submit')}
      doneHref="/lishentsy/information/:id"
    >
      <PersonPicker
        name="residentId"
        label={t('information.who')}
        isRequired
        query="register/residents"
        params={{ territoryId }}
        none={t('person.none')}
        onPick={setPerson}
      />
      <TextField name="source" label={t('information.source')} hint={t('information.sourceHint')} />
      <TextAreaField name="content" label={t('information.content')} isRequired />
      <DayField name="receivedOn" label={t('information.receivedOn')} isRequired />
    </ActForm>
  );
}
