'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { CheckboxField, DayField, TextField } from '@/components/forms/fields';
import { LIST_COPIES, type ListCopyTo } from '@/lib/law/listing';

interface ReceiptsFormProps {
  listId: string;
  /** Copies sent, with no receipt yet. */
  waiting: readonly ListCopyTo[];
  today: string;
}

/** Notes the receipts for copies that were sent. */
export function ReceiptsForm({ listId, waiting, today }: ReceiptsFormProps) {
  const t = useTranslations('lishentsy');
  return (
    <ActForm
      act="lishentsy/receive-copies"
      fixed={{ listId }}
      defaults={{ receivedOn: today, receivedBy: '', copies: {} }}
      toInput={(typed) => ({
        copies: LIST_COPIES.filter((to) => typed.copies[to] === true).map((to) => ({
          ...{ to, receivedOn: typed.receivedOn, receivedBy: typed.receivedBy },
        })),
      })}
      submitLabel={t('receipts.submit')}
      tone="secondary"
    >
      {waiting.map((to) => (
        <CheckboxField key={to} name={`copies.${to}`} label={t(`list.copyTo.${to}`)} />
      ))}
      <DayField name="receivedOn" label={t('receipts.day')} isRequired />
      <TextField name="receivedBy" label={t('receipts.by')} />
    </ActForm>
  );
}
