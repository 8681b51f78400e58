import { useTranslations } from 'next-intl';
import { ActButton } from '@/components/forms/act-button';
import { ActForm } from '@/components/forms/act-form';
import { DayField, NumberField, RadioField, TextAreaField } from '@/components/forms/fields';
import { LawNote } from '@/components/law/law-note';
import { HourField } from '../hour-field';
import type { MeetingView } from '../meeting-view';

/** The agent opens the meeting on the day that the notices named (42). */
export function OpeningForm({ meeting }: { meeting: MeetingView }) {
  const t = useTranslations('meetings.opening');
  return (
    <ActForm
      act="meetings/open"
      fixed={{ meetingId: meeting.id }}
      defaults={{ on: meeting.heldOn, hour: meeting.hour }}
      submitLabel={t('submit')}
      doneText={t('done')}
      doneHref={`/meetings/${meeting.id}/attendance`}
      law={<LawNote article="42">{t('law')}</LawNote>}
    >
      <DayField name="on" label={t('on')} isRequired />
      <HourField name="hour" label={t('hour')} hint={t('hint')} isRequired />
    </ActForm>
  );
}

/** The meeting decides how it votes (44). */
export function ModeForm({ meeting }: { meeting: MeetingView }) {
  const t = useTranslations('meetings.mode');
  return (
    <ActForm
      act="meetings/choose-mode"
      fixed={{ meetingId: meeting.id }}
      submitLabel={t('submit')}
      doneText={t('done')}
      law={<LawNote article="44">{t('law')}</LawNote>}
    >
      <RadioField
        name="mode"
        label={t('legend')}
        options={[
          { value: 'personal', label: t('personal') },
          { value: 'list', label: t('list') },
        ]}
        isRequired
      />
      <div className="grid max-w-md grid-cols-2 gap-4">
        <NumberField name="for" label={t('for')} isRequired />
        <NumberField name="against" label={t('against')} isRequired />
      </div>
    </ActForm>
  );
}

/** The end of the meeting, with whatever was stated there (47). */
export function ClosingForm({ meeting }: { meeting: MeetingView }) {
  const t = useTranslations('meetings.closing');
  return (
    <ActForm
      act="meetings/close"
      fixed={{ meetingId: meeting.id }}
      submitLabel={t('submit')}
      doneText={t('done')}
      doneHref={`/meetings/${meeting.id}/protocol`}
      law={<LawNote article="47">{t('law')}</LawNote>}
    >
      <HourField name="hour" label={t('hour')} isRequired />
      <TextAreaField name="statements" label={t('statements')} hint={t('statementsHint')} />
    </ActForm>
  );
}

interface ServeAllProps {
  meetingId: string;
  servedOn: string;
  dayText: string;
  left: number;
  impossible?: string | undefined;
}

/** Everyone who has no notice yet got one today. */
export function ServeAll({ meetingId, servedOn, dayText, left, impossible }: ServeAllProps) {
  const t = useTranslations('meetings.notices');
  return (
    <ActButton
      act="meetings/serve-notices"
      tone="primary"
      input={{ meetingId, residentIds: 'all', servedOn }}
      confirm={{
        title: t('allConfirm', { count: left }),
        text: t('allText', { day: dayText }),
        label: t('allShort'),
      }}
      doneText={t('doneAll')}
      {...(impossible !== undefined && { impossible })}
    >
      {t('all')}
    </ActButton>
  );
}
