'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { DayField, RadioField, TextAreaField, TextField } from '@/components/forms/fields';
import { LawNote } from '@/components/law/law-note';

const MANNERS = ['in-person', 'by-post', 'refused'] as const;

interface ActProps {
  appealId: string;
  today: string;
}

/** The conclusion of a village commission, or of the soviet in its stead (33), and where it goes. */
export function ForwardForm({ appealId, today, next, isStead }: ActProps & { next: string; isStead: boolean }) {
  const t = useTranslations('appeals.one.forward');
  return (
    <ActForm
      act="appeals/forward"
      fixed={{ appealId }}
      defaults={{ on: today }}
      submitLabel={t('submit')}
      doneText={t('done')}
      law={<LawNote article={isStead ? '33' : '28'} />}
    >
      <TextAreaField name="conclusion" label={t(isStead ? 'conclusionStead' : 'conclusion')} rows={6} isRequired />
      <DayField name="on" label={t('on')} hint={t('to', { body: next })} isRequired />
    </ActForm>
  );
}

/** The registered receipt: the body's own term runs from it. */
export function ReceiveForm({ appealId, today, article }: ActProps & { article: string }) {
  const t = useTranslations('appeals.one.receive');
  return (
    <ActForm
      act="appeals/receive"
      fixed={{ appealId }}
      defaults={{ on: today }}
      submitLabel={t('submit')}
      doneText={t('done')}
      law={<LawNote article={article} />}
    >
      <DayField name="on" label={t('on')} isRequired />
    </ActForm>
  );
}

/** The word to the complainant, against a signature. */
export function AnnounceForm({
  appealId,
  today,
  waits,
  outcome,
}: ActProps & { waits: string | null; outcome: string }) {
  const t = useTranslations('appeals.one.announce');
  return (
    <ActForm
      act="appeals/announce"
      // The word in sight is the word that was told.
      fixed={{ appealId, outcome }}
      defaults={{ on: today, manner: 'in-person' }}
      submitLabel={t('submit')}
      doneText={t('done')}
      law={<LawNote article="29" />}
    >
      {waits === null ? null : <p>{waits}</p>}
      <DayField name="on" label={t('on')} isRequired />
      <RadioField
        name="manner"
        label={t('manner')}
        options={MANNERS.map((value) => ({ value, label: t(`manners.${value}`) }))}
      />
      <TextField name="receivedBy" label={t('receivedBy')} hint={t('receivedByHint')} />
      <TextField name="note" label={t('note')} hint={t('noteHint')} />
    </ActForm>
  );
}
