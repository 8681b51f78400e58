'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActForm } from '@/components/forms/act-form';
import { NumberField, TextField } from '@/components/forms/fields';
import { LawNote } from '@/components/law/law-note';
import { Dialog } from '@/components/ui/dialog';

interface ChallengeProps {
  meetingId: string;
  candidateId: string;
  name: string;
}

/** A challenge to one name: why, and how the meeting decided (44, note 2). */
export function Challenge({ meetingId, candidateId, name }: ChallengeProps) {
  const t = useTranslations('meetings.nominations');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="link-button"
        aria-label={t('challengeOf', { name })}
        onClick={() => setOpen(true)}
      >
        {t('challenge')}
      </button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t('challengeOf', { name })}>
        <p>
          {t('challengeNote')} <LawNote article="44.n2">{t('lawChallenge')}</LawNote>
        </p>
        <ActForm
          act="meetings/challenge"
          fixed={{ meetingId, candidateId }}
          submitLabel={t('challengeSubmit')}
          doneText={t('challengeDone')}
          onDone={() => setOpen(false)}
        >
          <TextField name="reason" label={t('reason')} isRequired />
          <NumberField name="for" label={t('for')} isRequired />
          <NumberField name="against" label={t('against')} isRequired />
        </ActForm>
      </Dialog>
    </>
  );
}
