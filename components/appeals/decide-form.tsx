'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActForm } from '@/components/forms/act-form';
import { DayField, RadioField, TextAreaField } from '@/components/forms/fields';
import { LawNote } from '@/components/law/law-note';
import { SUPERVISING_BODIES } from '@/lib/law/appeals';
import { type Changed, ChangedMeanwhile } from './changed-meanwhile';
import { fetchChanged } from './fetch-changed';
import { bodyName } from './words';

interface DecideFormProps {
  appealId: string;
  today: string;
  act: 'appeals/decide' | 'appeals/supervise';
  article: string;
  /** The body that a refusal goes on to by itself; null at the last step. */
  next: string | null;
  /** A village that may correct itself may satisfy, and refuse nobody (28, I-08). */
  isCorrection?: boolean;
}

/** The decision, with what each outcome will change said beside it. */
export function DecideForm({ act, appealId, today, article, next, isCorrection = false }: DecideFormProps) {
  const t = useTranslations('appeals.one');
  const isSupervision = act === 'appeals/supervise';
  const refused = next === null ? t('decide.refusedLastHint') : t('decide.refusedUpHint', { body: next });
  const [changed, setChanged] = useState<Changed | null>(null);
  return (
    <>
      {changed === null ? null : <ChangedMeanwhile changed={changed} appealId={appealId} />}
      <ActForm
        act={act}
        fixed={{ appealId }}
        defaults={{ on: today, outcome: isCorrection ? 'satisfied' : '', ...(isSupervision && { body: 'central' }) }}
        submitLabel={isSupervision ? t('supervise.submit') : t('decide.submit')}
        doneText={isSupervision ? t('supervise.done') : t('decide.done')}
        tone={isSupervision ? 'secondary' : 'primary'}
        law={<LawNote article={article} />}
        onRefused={({ code }) => {
          if (code === 'CONFLICT') void fetchChanged(appealId).then(setChanged);
        }}
      >
        {isSupervision ? <WhoseWord /> : null}
        <RadioField
          name="outcome"
          label={t('decide.outcome')}
          isRequired
          options={[
            { value: 'satisfied', label: t('decide.satisfied'), hint: t('decide.satisfiedHint') },
            ...(isCorrection
              ? []
              : [
                  {
                    value: 'refused',
                    label: t('decide.refused'),
                    ...(isSupervision ? {} : { hint: refused }),
                  },
                ]),
          ]}
        />
        <TextAreaField name="reasons" label={t('decide.reasons')} hint={t('decide.reasonsHint')} rows={5} isRequired />
        <DayField name="on" label={t('decide.on')} isRequired />
      </ActForm>
    </>
  );
}

/** art. 32: of the central commission or of the Presidium. */
function WhoseWord() {
  const t = useTranslations('appeals.one.supervise');
  const bodies = useTranslations('commissions');
  const offices = useTranslations('appeals.office');
  return (
    <RadioField
      name="body"
      label={t('body')}
      hint={t('bodyHint')}
      options={SUPERVISING_BODIES.map((value) => ({ value, label: bodyName(bodies, value, offices) }))}
    />
  );
}
