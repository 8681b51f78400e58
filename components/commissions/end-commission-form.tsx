'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { DayField } from '@/components/forms/fields';
import { LawNote } from '@/components/law/law-note';

/** The end of a commission's work: from that day soviets and executive committees have its complaints. */
export function EndCommissionForm({ commissionId, today }: { commissionId: string; today: string }) {
  const t = useTranslations('commissions.end');
  return (
    <ActForm
      act="commissions/end"
      fixed={{ commissionId }}
      defaults={{ on: today }}
      submitLabel={t('submit')}
      doneText={t('done')}
      tone="secondary"
      confirm={{ title: t('confirmTitle'), text: t('confirmText') }}
      law={<LawNote article="33" />}
    >
      <DayField name="on" label={t('on')} isRequired />
    </ActForm>
  );
}
