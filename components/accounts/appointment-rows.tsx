'use client';

import { useLocale, useTranslations } from 'next-intl';
import { ActButton } from '@/components/forms/act-button';
import { Ruled, RuledRow } from '@/components/ui/ruled';
import { Tag } from '@/components/ui/tag';
import type { AppointedFunction } from '@/lib/access/functions';
import { formatInstant } from '@/lib/i18n/format';

interface Appointment {
  readonly id: string;
  readonly function: AppointedFunction;
  readonly territory: string | null;
  readonly isOfCommission: boolean;
  readonly campaign: string | null;
  readonly appointedAt: string;
  readonly dismissedAt: string | null;
}

interface AppointmentRowsProps {
  items: readonly Appointment[];
  name: string;
  mayHandle: boolean;
}

/** What an account is and was appointed to. */
export function AppointmentRows({ items, name, mayHandle }: AppointmentRowsProps) {
  const t = useTranslations('accounts');
  const locale = useLocale();
  return (
    <Ruled label={t('appointments')}>
      {items.map((item) => (
        <RuledRow
          key={item.id}
          title={`${t(`functions.${item.function}`)} · ${item.territory ?? t('whole')}`}
          tone={item.dismissedAt === null ? undefined : 'done'}
          action={
            item.dismissedAt === null && mayHandle ? (
              <ActButton
                act="accounts/dismiss"
                input={{ appointmentId: item.id }}
                tone="quiet"
                confirm={{ title: t('dismissTitle', { name }), text: t('dismissText') }}
              >
                {t('dismiss')}
              </ActButton>
            ) : null
          }
        >
          {item.isOfCommission ? t('ofCommission') : t('ofTerritory')}
          {item.campaign === null ? '' : ` · ${item.campaign}`} ·{' '}
          {t('since', { at: formatInstant(item.appointedAt, locale) })}
          {item.dismissedAt === null ? null : (
            <>
              {' '}
              <Tag>{t('until', { at: formatInstant(item.dismissedAt, locale) })}</Tag>
            </>
          )}
        </RuledRow>
      ))}
    </Ruled>
  );
}
