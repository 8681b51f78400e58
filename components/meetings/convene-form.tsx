'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useFormContext, useWatch } from 'react-hook-form';
import { ActForm } from '@/components/forms/act-form';
import { DayField, SelectField, TextField } from '@/components/forms/fields';
import { Arithmetic } from '@/components/law/arithmetic';
import { LawNote } from '@/components/law/law-note';
import { Margin } from '@/components/law/margin';
import type { Option } from '@/components/ui/select';
import { formatDay } from '@/lib/i18n/format';
import { type CivilDay, daysBetween, parseCivilDay } from '@/lib/kernel/civil-day';
import { latestNotice } from '@/lib/law/notices';
import { latestPosting } from '@/lib/law/publication';
import { HourField } from './hour-field';

interface ConveneFormProps {
  electionId: string;
  uchastokId: string;
  startsOn: CivilDay;
  today: CivilDay;
  isConduct: boolean;
  agents: readonly Option[];
  isAgain: boolean;
  failedPlace: string | null;
}

/** When and where the electors of an uchastok meet; the days that hang on it are reckoned while it is typed. */
export function ConveneForm(props: ConveneFormProps) {
  const { electionId, uchastokId, startsOn, agents, isAgain, failedPlace } = props;
  const t = useTranslations('meetings.convene');
  const [only] = agents;
  return (
    <ActForm
      act="meetings/convene"
      fixed={{ electionId, uchastokId }}
      defaults={{
        heldOn: isAgain ? '' : startsOn,
        hour: '12:00',
        place: failedPlace ?? '',
        agentId: agents.length === 1 ? (only?.value ?? '') : '',
      }}
      submitLabel={t('submit')}
      doneText={t('done')}
      doneHref="/meetings/:id"
    >
      <DayField
        name="heldOn"
        label={t('heldOn')}
        approximate={false}
        isRequired
        law={<LawNote article={isAgain ? '41' : '35'}>{t(isAgain ? 'lawAgain' : 'law')}</LawNote>}
      />
      <DaysBefore {...props} />
      <HourField name="hour" label={t('hour')} isRequired isNow={false} />
      <TextField name="place" label={t('place')} hint={t('placeHint')} isRequired />
      <SelectField
        name="agentId"
        label={t('agent')}
        hint={t('agentHint')}
        options={agents}
        isRequired
        law={<LawNote article="42">{t('lawAgent')}</LawNote>}
      />
    </ActForm>
  );
}

/** What the chosen day asks for before it: the notices five days, the list twenty. */
function DaysBefore({ startsOn, today, isAgain, isConduct }: ConveneFormProps) {
  const t = useTranslations('meetings.convene');
  const locale = useLocale();
  const { control } = useFormContext();
  const typed: unknown = useWatch({ control, name: 'heldOn' });
  const day = typeof typed === 'string' ? parseCivilDay(typed) : null;
  if (day === null) return null;
  const [latest, posting] = [latestNotice(day), latestPosting(day)];
  const isTight = !isAgain && isConduct && latest < today;
  return (
    <>
      <div aria-live="polite">
        {isConduct && day < startsOn ? (
          <p className="fault">{t('before', { day: formatDay(startsOn, locale) })}</p>
        ) : isAgain ? (
          <p>{t('again')}</p>
        ) : (
          <p className={isTight ? 'fault' : ''}>
            {t(isTight ? 'tight' : 'latest', { day: formatDay(latest, locale) })}
          </p>
        )}
        {isAgain ? null : (
          <p className="text-faded">
            {t('list', { day: formatDay(day, locale), posting: formatDay(posting, locale) })}
          </p>
        )}
      </div>
      {isAgain ? null : (
        <Margin>
          <LawNote article="35">
            <Arithmetic from={day} days={daysBetween(latest, day)} due={latest} direction="backward" />
          </LawNote>
          <LawNote article="25">
            <Arithmetic from={day} days={daysBetween(posting, day)} due={posting} direction="backward" />
          </LawNote>
        </Margin>
      )}
    </>
  );
}
