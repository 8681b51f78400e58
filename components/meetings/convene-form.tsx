'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useFormContext, useWatch } from 'react-hook-form';
import { ActForm } from '@/components/forms/act-form';
import { DayField, NumberField, SelectField, TextField } from '@/components/forms/fields';
import { Arithmetic } from '@/components/law/arithmetic';
import { LawNote } from '@/components/law/law-note';
import { Margin } from '@/components/law/margin';
import type { Option } from '@/components/ui/select';
import { formatDay } from '@/lib/i18n/format';
import { type CivilDay, daysBetween, parseCivilDay } from '@/lib/kernel/civil-day';
import type { Interpretations } from '@/lib/law/interpretations';
import { latestNotice, needsFiveDays } from '@/lib/law/notices';
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
  interpretations: Interpretations;
}

/** When and where the electors of an uchastok meet; the days that hang on it are reckoned while it is typed. */
export function ConveneForm(props: ConveneFormProps) {
  const { electionId, uchastokId, startsOn, agents, isAgain, failedPlace, interpretations } = props;
  const t = useTranslations('meetings.convene');
  const [only] = agents;
  return (
    <ActForm
      act="meetings/convene"
      fixed={{ electionId, uchastokId }}
      defaults={{
        heldOn: failedPlace === null ? startsOn : '',
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
      {isAgain && interpretations['I-15'] === 'lower-quorum' ? (
        <NumberField name="repeatPercent" label={t('repeatPercent')} hint={t('repeatPercentHint')} />
      ) : null}
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
function DaysBefore({ startsOn, today, isAgain, isConduct, interpretations }: ConveneFormProps) {
  const t = useTranslations('meetings.convene');
  const locale = useLocale();
  const { control } = useFormContext();
  const typed: unknown = useWatch({ control, name: 'heldOn' });
  const day = typeof typed === 'string' ? parseCivilDay(typed) : null;
  if (day === null) return null;
  const [latest, posting] = [latestNotice(day, interpretations), latestPosting(day, interpretations)];
  const isBound = needsFiveDays(isAgain, interpretations);
  return (
    <>
      <div aria-live="polite">
        {isConduct && day < startsOn ? (
          <p className="fault">{t('before', { day: formatDay(startsOn, locale) })}</p>
        ) : isBound ? (
          <LatestNotice latest={latest} isTight={isConduct && latest < today} />
        ) : (
          <p>{t('again')}</p>
        )}
        {isAgain ? null : (
          <p className="text-faded">
            {t('list', { day: formatDay(day, locale), posting: formatDay(posting, locale) })}
          </p>
        )}
      </div>
      {isBound ? (
        <Margin>
          <LawNote article="35">
            <Arithmetic from={day} days={daysBetween(latest, day)} due={latest} direction="backward" />
          </LawNote>
          {isAgain ? null : (
            <LawNote article="25">
              <Arithmetic from={day} days={daysBetween(posting, day)} due={posting} direction="backward" />
            </LawNote>
          )}
        </Margin>
      ) : null}
    </>
  );
}

function LatestNotice({ latest, isTight }: { latest: CivilDay; isTight: boolean }) {
  const t = useTranslations('meetings.convene');
  const locale = useLocale();
  return (
    <p className={isTight ? 'fault' : ''}>{t(isTight ? 'tight' : 'latest', { day: formatDay(latest, locale) })}</p>
  );
}
