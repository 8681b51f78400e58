'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { DayField, RadioField, TextAreaField } from '@/components/forms/fields';
import { LawNote } from '@/components/law/law-note';

interface ActProps {
  appealId: string;
  today: string;
}

/** The conclusion of a village commission, and where it goes. */
export function ForwardForm({ appealId, today, next }: ActProps & { next: string }) {
  const t = useTranslations('appeals.one.forward');
  return (
    <ActForm
      act="appeals/forward"
      fixed={{ appealId }}
      defaults={{ on: today }}
      submitLabel={t('submit')}
      doneText={t('done')}
      law={<LawNote article="28" />}
    >
      <TextAreaField name="conclusion" label={t('conclusion')} rows={6} isRequired />
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

interface DecideFormProps extends ActProps {
  act: 'appeals/decide' | 'appeals/supervise';
  article: string;
  /** The body that a refusal goes on to by itself; null at the last step. */
  next: string | null;
}

/** The decision, with what each outcome will change said beside it. */
export function DecideForm({ act, appealId, today, article, next }: DecideFormProps) {
  const t = useTranslations('appeals.one');
  const isSupervision = act === 'appeals/supervise';
  const refused = next === null ? t('decide.refusedLastHint') : t('decide.refusedUpHint', { body: next });
  return (
    <ActForm
      act={act}
      fixed={{ appealId }}
      defaults={{ on: today, outcome: '' }}
      submitLabel={isSupervision ? t('supervise.submit') : t('decide.submit')}
      doneText={isSupervision ? t('supervise.done') : t('decide.done')}
      tone={isSupervision ? 'secondary' : 'primary'}
      law={<LawNote article={article} />}
    >
      <RadioField
        name="outcome"
        label={t('decide.outcome')}
        isRequired
        options={[
          { value: 'satisfied', label: t('decide.satisfied'), hint: t('decide.satisfiedHint') },
          {
            value: 'refused',
            label: t('decide.refused'),
            ...(isSupervision ? {} : { hint: refused }),
          },
        ]}
      />
      <TextAreaField name="reasons" label={t('decide.reasons')} hint={t('decide.reasonsHint')} rows={5} isRequired />
      <DayField name="on" label={t('decide.on')} isRequired />
    </ActForm>
  );
}

/** The word to the complainant, against a signature. */
export function AnnounceForm({ appealId, today }: ActProps) {
  const t = useTranslations('appeals.one.announce');
  return (
    <ActForm
      act="appeals/announce"
      fixed={{ appealId }}
      defaults={{ on: today }}
      submitLabel={t('submit')}
      doneText={t('done')}
      law={<LawNote article="29" />}
    >
      <DayField name="on" label={t('on')} isRequired />
    </ActForm>
  );
}
