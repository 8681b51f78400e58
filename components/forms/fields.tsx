'use client';

import { useTranslations } from 'next-intl';
import { useController } from 'react-hook-form';
import { Margin } from '@/components/law/margin';
import { Checkbox } from '@/components/ui/checkbox';
import { DayInput } from '@/components/ui/day-input';
import { NumberInput } from '@/components/ui/number-input';
import { RadioGroup } from '@/components/ui/radio-group';
import { type Option, Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { readTypedDay } from '@/lib/i18n/typed-day';
import { useActs } from './act-provider';
import { type ActFieldProps, useActField } from './field-props';
import { FramedField } from './framed-field';

interface TextFieldProps extends ActFieldProps {
  type?: 'text' | 'password' | 'email' | 'time';
  autoComplete?: string;
}

export function TextField({ type = 'text', autoComplete = 'off', ...props }: TextFieldProps) {
  const { id, error, required, register } = useActField(props);
  return (
    <FramedField {...props} id={id} error={error}>
      {(aria) => <TextInput {...aria} type={type} autoComplete={autoComplete} {...register(props.name, required)} />}
    </FramedField>
  );
}

export function TextAreaField({ rows = 4, ...props }: ActFieldProps & { rows?: number }) {
  const { id, error, required, register } = useActField(props);
  return (
    <FramedField {...props} id={id} error={error}>
      {(aria) => <TextArea {...aria} rows={rows} {...register(props.name, required)} />}
    </FramedField>
  );
}

/** Yields a number; spaces between thousands may be typed. */
export function NumberField(props: ActFieldProps) {
  const t = useTranslations('ui.form');
  const { id, error, required, register } = useActField(props);
  const rules = {
    ...required,
    setValueAs: (typed: unknown) =>
      typed === '' || typed == null ? undefined : Number(String(typed).replace(/\s/g, '')),
    validate: (value: unknown) => !Number.isNaN(value) || t('notNumber'),
  };
  return (
    <FramedField {...props} id={id} error={error}>
      {(aria) => <NumberInput {...aria} {...register(props.name, rules)} />}
    </FramedField>
  );
}

interface ChoiceProps extends ActFieldProps {
  options: readonly Option[];
}

export function SelectField({ options, placeholder, ...props }: ChoiceProps & { placeholder?: string }) {
  const t = useTranslations('ui');
  const { id, error, required, register } = useActField(props);
  return (
    <FramedField {...props} id={id} error={error}>
      {(aria) => (
        <Select
          {...aria}
          options={options}
          placeholder={placeholder ?? `${t('choose')}…`}
          {...register(props.name, required)}
        />
      )}
    </FramedField>
  );
}

export function RadioField({ options, ...props }: ChoiceProps) {
  const { id, error, required, control } = useActField(props);
  const { field } = useController({ name: props.name, control, rules: required, defaultValue: '' });
  return (
    <>
      <RadioGroup
        id={id}
        name={props.name}
        legend={props.label}
        hint={props.hint}
        error={error}
        options={options}
        value={field.value}
        onValueChange={field.onChange}
        ref={field.ref}
      />
      {props.law ? <Margin>{props.law}</Margin> : null}
    </>
  );
}

export function CheckboxField(props: ActFieldProps) {
  const { id, error, register } = useActField(props);
  return (
    <>
      <div className="field">
        <Checkbox id={id} label={props.label} hint={props.hint} {...register(props.name)} />
        {error ? <div className="fault">{error}</div> : null}
      </div>
      {props.law ? <Margin>{props.law}</Margin> : null}
    </>
  );
}

/** A civil day, typed or picked; in reconstruction a month alone may be known. */
export function DayField({ approximate, ...props }: ActFieldProps & { approximate?: boolean }) {
  const t = useTranslations('ui.day');
  const { today, mode } = useActs();
  const isApproximate = approximate ?? mode === 'reconstruct';
  const { id, error, required, control } = useActField(props);
  const rules = {
    ...required,
    validate: (day: unknown) =>
      day === '' || day == null || readTypedDay(String(day), isApproximate) !== null || t('unreadable'),
  };
  const { field } = useController({ name: props.name, control, rules, defaultValue: '' });
  const hint = props.hint ?? (isApproximate ? t('exampleApproximate') : undefined);
  return (
    <FramedField {...props} hint={hint} id={id} error={error}>
      {(aria) => (
        <DayInput
          {...aria}
          ref={field.ref}
          value={field.value ?? ''}
          onValueChange={field.onChange}
          onBlur={field.onBlur}
          today={today}
          approximate={isApproximate}
        />
      )}
    </FramedField>
  );
}
