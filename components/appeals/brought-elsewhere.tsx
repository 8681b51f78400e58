'use client';

import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { CheckboxField, DayField, TextField } from '@/components/forms/fields';
import { LawNote } from '@/components/law/law-note';

/** Who took the complaint first, where that was not the one to take it: the first day counts, the term runs from here (27). */
export function BroughtElsewhere() {
  const t = useTranslations('appeals.filing');
  const isElsewhere = useWatch({ name: 'isElsewhere' }) === true;
  return (
    <>
      <CheckboxField name="isElsewhere" label={t('elsewhere')} hint={t('elsewhereHint')} />
      {isElsewhere ? (
        <TextField
          name="addressedToName"
          label={t('addressedToName')}
          hint={t('addressedToNameHint')}
          isRequired
          law={<LawNote article="27" />}
        />
      ) : null}
      <DayField name="filedOn" label={t(isElsewhere ? 'firstOn' : 'filedOn')} isRequired />
      {isElsewhere ? (
        <>
          <DayField name="passedOn" label={t('sentOn')} />
          <DayField name="receivedOn" label={t('receivedOn')} hint={t('receivedOnHint')} />
        </>
      ) : null}
    </>
  );
}

/** What was typed of another place counts only while it is said that there was one; whoever passes it on says when. */
export function withoutElsewhere(typed: Readonly<Record<string, unknown>>, passesOn: boolean): Record<string, unknown> {
  const { addressedToName: _name, receivedOn: _received, passedOn, ...rest } = typed;
  return passesOn ? { ...rest, passedOn } : rest;
}
