'use client';

import { useTranslations } from 'next-intl';
import { useController } from 'react-hook-form';
import { type ActFieldProps, useActField } from '@/components/forms/field-props';
import { FramedField } from '@/components/forms/framed-field';
import { TextInput } from '@/components/ui/text-input';
import { clockHour, readHour } from './clock-hour';

/** An hour of the day: typed with or without its colon, or taken from the clock. */
export function HourField({ isNow = true, ...props }: ActFieldProps & { isNow?: boolean }) {
  const t = useTranslations('meetings');
  const { id, error, required, control } = useActField(props);
  const { field } = useController({ name: props.name, control, rules: required, defaultValue: '' });
  return (
    <FramedField {...props} id={id} error={error}>
      {(aria) => (
        <div className="flex flex-wrap items-center gap-3">
          <TextInput
            {...aria}
            ref={field.ref}
            className="control-short"
            inputMode="numeric"
            placeholder="12:10"
            value={String(field.value ?? '')}
            onChange={field.onChange}
            onBlur={() => {
              field.onChange(readHour(String(field.value ?? '')));
              field.onBlur();
            }}
          />
          {isNow ? (
            <button type="button" className="link-button" onClick={() => field.onChange(clockHour())}>
              {t('hourNow')}
            </button>
          ) : null}
        </div>
      )}
    </FramedField>
  );
}
