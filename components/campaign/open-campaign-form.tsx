'use client';

import { useTranslations } from 'next-intl';
import { type FieldValues, useWatch } from 'react-hook-form';
import { ActForm } from '@/components/forms/act-form';
import { DayField, NumberField, RadioField, SelectField, TextField } from '@/components/forms/fields';

interface ReadingChoice {
  readonly id: string;
  readonly title: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

interface OpenCampaignFormProps {
  territories: readonly { readonly value: string; readonly label: string }[];
  norms: readonly { readonly name: string; readonly label: string; readonly value: number }[];
  readings: readonly ReadingChoice[];
}

const isFilled = ([, value]: [string, unknown]): boolean => value !== '' && value !== undefined && value !== null;

const filled = (values: unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values ?? {}).filter(isFilled));

/** Only what differs from the defaults is sent: what is left as it stands follows the law's own numbers. */
function toInput({ norms, readings, calendar, today, ...values }: FieldValues) {
  const ownNorms = filled(norms);
  const ownReadings = filled(readings);
  return {
    ...filled(values),
    ...(calendar === 'own' && isFilled(['today', today]) && { today }),
    ...(Object.keys(ownNorms).length > 0 && { norms: ownNorms }),
    ...(Object.keys(ownReadings).length > 0 && { interpretations: ownReadings }),
  };
}

export function OpenCampaignForm({ territories, norms, readings }: OpenCampaignFormProps) {
  const t = useTranslations('campaign');
  const first = territories[0]?.value ?? '';
  return (
    <ActForm
      act="campaign/open"
      defaults={{ territoryId: first, name: '', startsOn: '', mode: 'conduct', calendar: 'real', today: '' }}
      toInput={toInput}
      submitLabel={t('open')}
      doneHref="/campaign"
    >
      <TextField name="name" label={t('name')} hint={t('nameHint')} isRequired />
      <SelectField name="territoryId" label={t('territory')} options={territories} isRequired />
      <DayField name="startsOn" label={t('startsOn')} hint={t('startsOnHint')} approximate={false} isRequired />
      <RadioField
        name="mode"
        label={t('mode')}
        isRequired
        options={[
          { value: 'conduct', label: t('modes.conduct'), hint: t('modeHints.conduct') },
          { value: 'reconstruct', label: t('modes.reconstruct'), hint: t('modeHints.reconstruct') },
        ]}
      />
      <RadioField
        name="calendar"
        label={t('calendar')}
        options={[
          { value: 'real', label: t('calendars.real') },
          { value: 'own', label: t('calendars.own'), hint: t('ownHint') },
        ]}
      />
      <OwnDay />
      <details>
        <summary className="cursor-pointer font-medium">{t('norms')}</summary>
        <div className="grid gap-4 py-4">
          <p className="hint">{t('normsHint')}</p>
          {norms.map(({ name, label, value }) => (
            <NumberField
              key={name}
              name={`norms.${name}`}
              label={label}
              hint={t('normDefault', { value: String(value) })}
            />
          ))}
        </div>
      </details>
      <details>
        <summary className="cursor-pointer font-medium">{t('readings')}</summary>
        <div className="grid gap-4 py-4">
          <p className="hint">{t('readingsHint')}</p>
          {readings.map(({ id, title, options }) => (
            <SelectField
              key={id}
              name={`readings.${id}`}
              label={`${id} · ${title}`}
              options={options.slice(1)}
              placeholder={t('asUsual', { reading: options[0]?.label ?? '' })}
            />
          ))}
        </div>
      </details>
    </ActForm>
  );
}

function OwnDay() {
  const t = useTranslations('campaign');
  const calendar: unknown = useWatch({ name: 'calendar' });
  return calendar === 'own' ? <DayField name="today" label={t('today')} approximate={false} isRequired /> : null;
}
