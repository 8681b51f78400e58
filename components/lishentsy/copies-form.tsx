'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { CheckboxField, DayField } from '@/components/forms/fields';
import { LIST_COPIES, type ListCopyTo } from '@/lib/law/listing';

/** Notes which copies of the list were sent, and on which day. */
export function CopiesForm({
  listId,
  missing,
  today,
}: {
  listId: string;
  missing: readonly ListCopyTo[];
  today: string;
}) {
  const t = useTranslations('lishentsy.list');
  return (
    <ActForm
      act="lishentsy/send-copies"
      fixed={{ listId }}
      defaults={{ sentOn: today, copies: Object.fromEntries(missing.map((to) => [to, true])) }}
      toInput={(typed) => ({
        copies: LIST_COPIES.filter((to) => typed.copies[to] === true).map((to) => ({ to, sentOn: typed.sentOn })),
      })}
      submitLabel={t('send')}
      tone="secondary"
    >
      {missing.map((to) => (
        <CheckboxField key={to} name={`copies.${to}`} label={t(`copyTo.${to}`)} />
      ))}
      <DayField name="sentOn" label={t('sendDay')} isRequired />
    </ActForm>
  );
}
