'use client';

import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { NumberInput } from '@/components/ui/number-input';
import { PeoplePicker } from '../people-picker';
import type { FoundPerson } from '../use-people';

/** What an old protocol says of the number of those who came, as typed. */
export interface Written {
  readonly present: string;
  readonly eligible: string;
}

export const NOT_WRITTEN: Written = { present: '', eligible: '' };

export const writtenOr = (text: string, value: number): number => (text === '' ? value : Number(text));

interface AsWrittenProps {
  written: Written;
  onWrite: (written: Written) => void;
}

interface AsItWasProps extends AsWrittenProps {
  meetingId: string;
  onPick: (person: FoundPerson) => void;
}

/** What only an old meeting takes: people of other uchastki who were there, and numbers without names. */
export function AsItWas({ meetingId, written, onWrite, onPick }: AsItWasProps) {
  const t = useTranslations('meetings.attendance');
  return (
    <section className="section grid gap-4">
      <PeoplePicker
        meetingId={meetingId}
        label={t('outsiders')}
        picked={[]}
        isAnyone
        onChange={(picked) => picked.forEach(onPick)}
      />
      <AsWritten written={written} onWrite={onWrite} />
    </section>
  );
}

/** The numbers of a protocol that names nobody: they go instead of the marks. */
function AsWritten({ written, onWrite }: AsWrittenProps) {
  const t = useTranslations('meetings.attendance');
  const digits = (text: string) => text.replace(/\D/g, '');
  return (
    <fieldset className="m-0 grid gap-2 border-0 p-0">
      <legend className="p-0 text-sm">{t('asWritten')}</legend>
      <div className="grid max-w-md grid-cols-2 gap-4">
        <Field label={t('writtenPresent')}>
          {(aria) => (
            <NumberInput
              {...aria}
              value={written.present}
              onChange={(event) => onWrite({ ...written, present: digits(event.target.value) })}
            />
          )}
        </Field>
        <Field label={t('writtenEligible')}>
          {(aria) => (
            <NumberInput
              {...aria}
              value={written.eligible}
              onChange={(event) => onWrite({ ...written, eligible: digits(event.target.value) })}
            />
          )}
        </Field>
      </div>
    </fieldset>
  );
}
