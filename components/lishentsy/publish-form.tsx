'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { DayField, TextField } from '@/components/forms/fields';
import { LawNote } from '@/components/law/law-note';

/** Records the posting of the list: when, where, and what stood beside it. */
export function PublishForm({ listId, version, today }: { listId: string; version: number; today: string }) {
  const t = useTranslations('lishentsy.list');
  return (
    <ActForm
      act="lishentsy/publish"
      fixed={{ listId, version }}
      defaults={{ postedOn: today }}
      submitLabel={t('submit')}
      doneText={t('done')}
      law={<LawNote article="27" />}
    >
      <DayField
        name="postedOn"
        label={t('postedOn')}
        hint={t('recordedLater')}
        isRequired
        law={<LawNote article="25" />}
      />
      <TextField name="places" label={t('places')} hint={t('placesHint')} isRequired />
      <TextField name="readAt" label={t('readAt')} />
      <TextField name="press" label={t('press')} />
      <DayField name="pressOn" label={t('pressOn')} hint={t('pressOnHint')} law={<LawNote article="27" />} />
    </ActForm>
  );
}
