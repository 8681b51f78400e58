'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ComponentProps, type Ref, useEffect, useRef, useState } from 'react';
import { formatDayShort } from '@/lib/i18n/format';
import { readTypedDay, typedDay } from '@/lib/i18n/typed-day';
import { parseCivilDay } from '@/lib/kernel/civil-day';

interface DayInputProps
  extends Omit<ComponentProps<'input'>, 'value' | 'defaultValue' | 'onChange' | 'name' | 'type' | 'ref'> {
  /** With a name the day goes with a plain form as `YYYY-MM-DD`. */
  name?: string;
  value?: string | undefined;
  defaultValue?: string | undefined;
  /** Gets `YYYY-MM-DD` (or `YYYY-MM`), what was typed when it is no day, or an empty string. */
  onValueChange?: (day: string) => void;
  /** The campaign's today, offered beside the field. */
  today?: string | undefined;
  approximate?: boolean;
  ref?: Ref<HTMLInputElement>;
}

export function DayInput(props: DayInputProps) {
  const { name, value, defaultValue = '', onValueChange, today, approximate = false, ref, ...rest } = props;
  const t = useTranslations('ui.day');
  const locale = useLocale();
  const [held, setHeld] = useState(defaultValue);
  const day = value ?? held;
  const [typing, setTyping] = useState<string | null>(null);
  const native = useRef<HTMLInputElement>(null);
  const plain = useRef<HTMLInputElement>(null);
  const read = readTypedDay(day, approximate);
  const isUnreadable = day.trim() !== '' && read === null;

  useEffect(() => {
    // A plain form has nobody else to say it; sent on, what is no day would ask for all days.
    plain.current?.setCustomValidity(isUnreadable ? t('unreadable') : '');
  }, [isUnreadable, t]);

  const give = (next: string) => {
    setHeld(next);
    onValueChange?.(next);
  };
  const type = (text: string) => {
    setTyping(text);
    give(readTypedDay(text, approximate) ?? text.trim());
  };
  const pick = (next: string) => {
    setTyping(null);
    give(next);
  };
  const shown = typing ?? (read === null ? day : typedDay(day));
  const todayDay = today === undefined ? null : parseCivilDay(today);

  return (
    <div className="day">
      <input
        {...rest}
        ref={name === undefined ? ref : plain}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className="control"
        placeholder={t('placeholder')}
        value={shown}
        onChange={(event) => type(event.target.value)}
        onBlur={(event) => {
          setTyping(null);
          rest.onBlur?.(event);
        }}
      />
      {name === undefined ? null : <input type="hidden" name={name} value={readTypedDay(day, approximate) ?? ''} />}
      <input
        ref={native}
        className="day-native"
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={parseCivilDay(day) ?? today ?? ''}
        onChange={(event) => pick(event.target.value)}
      />
      <button type="button" className="link-button" onClick={() => native.current?.showPicker()}>
        {t('pick')}
      </button>
      {todayDay === null || todayDay === day ? null : (
        <button type="button" className="link-button" onClick={() => pick(todayDay)}>
          {t('today', { day: formatDayShort(todayDay, locale) })}
        </button>
      )}
    </div>
  );
}
