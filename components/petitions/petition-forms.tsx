'use client';

import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { ActForm } from '@/components/forms/act-form';
import { withoutEmpty } from '@/components/forms/act-input';
import { DayField, RadioField, TextAreaField } from '@/components/forms/fields';
import { BLANK_PAPER, LaidPapers, papersTyped } from '@/components/forms/laid-papers';
import { LawNote } from '@/components/law/law-note';

export interface PetitionFormProps {
  petitionId: string;
  version: number;
  today: string;
}

/** Takes in a petition with the papers laid to it. */
export function FilePetitionForm({ entryId, today }: { entryId: string; today: string }) {
  const t = useTranslations('petitions.filing');
  return (
    <ActForm
      act="petitions/file"
      fixed={{ entryId }}
      defaults={{ filedOn: today, broughtTo: 'soviet', documents: [BLANK_PAPER], text: '' }}
      toInput={({ documents, passedOn, ...rest }) => ({
        ...(withoutEmpty(rest.broughtTo === 'commission' ? { ...rest, passedOn } : rest) as object),
        documents: papersTyped(documents),
      })}
      submitLabel={t('submit')}
      doneText={t('done')}
      doneHref="/petitions/:id"
      law={<LawNote article="20" />}
    >
      <DayField name="filedOn" label={t('filedOn')} isRequired />
      <Brought />
      <TextAreaField name="text" label={t('text')} />
      <LaidPapers name="documents" label={t('documents')} kindHint={t('kindHint')} />
    </ActForm>
  );
}

/** Where it was brought; past the soviet, also when it came there after all. */
function Brought() {
  const t = useTranslations('petitions.filing');
  const broughtTo: unknown = useWatch({ name: 'broughtTo' });
  return (
    <>
      <RadioField
        name="broughtTo"
        label={t('broughtTo')}
        options={(['soviet', 'commission'] as const).map((value) => ({ value, label: t(value) }))}
      />
      {broughtTo === 'commission' ? (
        <DayField name="passedOn" label={t('passedOn')} hint={t('passedOnHint')} law={<LawNote article="20" />} />
      ) : null}
    </>
  );
}

/** Sends the petition on with the soviet’s conclusion. */
export function ConcludeForm({ petitionId, version, today }: PetitionFormProps) {
  const t = useTranslations('petitions.concluding');
  return (
    <ActForm
      act="petitions/conclude"
      fixed={{ petitionId, version }}
      defaults={{ on: today, conclusion: '' }}
      submitLabel={t('submit')}
      doneText={t('done')}
      law={<LawNote article="20" />}
    >
      <TextAreaField name="conclusion" label={t('conclusion')} rows={5} />
      <DayField name="on" label={t('on')} isRequired />
    </ActForm>
  );
}

/** The executive committee’s word. */
export function ConfirmForm({ petitionId, version, today }: PetitionFormProps) {
  const t = useTranslations('petitions.confirming');
  return (
    <ActForm
      act="petitions/confirm"
      fixed={{ petitionId, version }}
      defaults={{ on: today }}
      toInput={({ confirmed, ...rest }) => ({ ...rest, confirmed: confirmed === 'yes' })}
      submitLabel={t('submit')}
      doneText={t('done')}
      law={<LawNote article="19" />}
    >
      <RadioField
        name="confirmed"
        label={t('confirmed')}
        isRequired
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(value) }))}
      />
      <DayField name="on" label={t('on')} isRequired />
    </ActForm>
  );
}
