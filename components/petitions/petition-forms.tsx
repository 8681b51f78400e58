'use client';

import { useTranslations } from 'next-intl';
import { type FieldValues, useWatch } from 'react-hook-form';
import { ActForm } from '@/components/forms/act-form';
import { withoutEmpty } from '@/components/forms/act-input';
import { DayField, RadioField, TextAreaField, TextField } from '@/components/forms/fields';
import { RowsField } from '@/components/forms/rows-field';
import { LawNote } from '@/components/law/law-note';

interface FormProps {
  petitionId: string;
  version: number;
  today: string;
}

const BLANK_PAPER = { kind: '', number: '', issuedOn: '', issuer: '' };

/** Takes in a petition with the papers laid to it. */
export function FilePetitionForm({ entryId, today }: { entryId: string; today: string }) {
  const t = useTranslations('petitions.filing');
  return (
    <ActForm
      act="petitions/file"
      fixed={{ entryId }}
      defaults={{ filedOn: today, documents: [BLANK_PAPER], text: '' }}
      toInput={({ documents, ...rest }) => ({ ...(withoutEmpty(rest) as object), documents: papersOf(documents) })}
      submitLabel={t('submit')}
      doneText={t('done')}
      doneHref="/petitions/:id"
      law={<LawNote article="20" />}
    >
      <DayField name="filedOn" label={t('filedOn')} isRequired />
      <TextAreaField name="text" label={t('text')} />
      <RowsField name="documents" label={t('documents')} addLabel={t('addDocument')} blank={BLANK_PAPER}>
        {(prefix) => (
          <>
            <TextField name={`${prefix}kind`} label={t('kind')} hint={t('kindHint')} />
            <TextField name={`${prefix}number`} label={t('number')} />
            <DayField name={`${prefix}issuedOn`} label={t('issuedOn')} />
            <TextField name={`${prefix}issuer`} label={t('issuer')} />
          </>
        )}
      </RowsField>
    </ActForm>
  );
}

function papersOf(rows: unknown): unknown[] {
  const named = ((rows ?? []) as readonly { readonly kind?: string }[]).filter(({ kind }) => Boolean(kind));
  return (withoutEmpty({ rows: named }) as { rows?: unknown[] }).rows ?? [];
}

/** Sends the petition on with the soviet’s conclusion. */
export function ConcludeForm({ petitionId, version, today }: FormProps) {
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

/** Records what the commission has decided, with the labour reckoned and loyalty. */
export function DecideForm({ petitionId, version, today, isByDecree }: FormProps & { isByDecree: boolean }) {
  const t = useTranslations('petitions.deciding');
  return (
    <ActForm
      act="petitions/decide"
      fixed={{ petitionId, version }}
      defaults={{ on: today, labourPeriods: [], loyalty: '' }}
      toInput={decisionOf}
      submitLabel={t('submit')}
      doneText={t('done')}
      law={<LawNote article={isByDecree ? '18' : '19'} />}
    >
      <RadioField
        name="outcome"
        label={t('outcome')}
        isRequired
        options={(['satisfied', 'refused'] as const).map((value) => ({ value, label: t(value) }))}
      />
      <Granted isByDecree={isByDecree} />
      <TextAreaField name="reasons" label={t('reasons')} rows={4} />
      <DayField name="on" label={t('on')} isRequired />
    </ActForm>
  );
}

function Granted({ isByDecree }: { isByDecree: boolean }) {
  const t = useTranslations('petitions.deciding');
  if (useWatch({ name: 'outcome' }) !== 'satisfied') return null;
  return (
    <>
      {isByDecree ? <TextField name="decreeNumber" label={t('decree')} isRequired /> : null}
      <DayField name="labourSince" label={t('labourSince')} approximate />
      <RowsField name="labourPeriods" label={t('periods')} addLabel={t('addPeriod')} blank={{ from: '', until: '' }}>
        {(prefix) => (
          <>
            <DayField name={`${prefix}from`} label={t('from')} />
            <DayField name={`${prefix}until`} label={t('until')} hint={t('untilHint')} />
          </>
        )}
      </RowsField>
      <RadioField
        name="loyalty"
        label={t('loyalty')}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(value) }))}
      />
    </>
  );
}

function decisionOf({ loyalty, labourPeriods, ...rest }: FieldValues): unknown {
  const periods = ((labourPeriods ?? []) as readonly { readonly from?: string; readonly until?: string }[])
    .filter(({ from }) => Boolean(from))
    .map(({ from, until }) => ({ from, until: until || null }));
  return {
    ...(withoutEmpty(rest) as object),
    ...(periods.length > 0 && { labourPeriods: periods }),
    loyaltyProved: loyalty === 'yes' ? true : loyalty === 'no' ? false : null,
  };
}

/** The executive committee’s word. */
export function ConfirmForm({ petitionId, version, today }: FormProps) {
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
