'use client';

import { useTranslations } from 'next-intl';
import { ArticleRef } from '@/components/law/article-ref';
import { Field } from '@/components/ui/field';
import { NumberInput } from '@/components/ui/number-input';
import { TextInput } from '@/components/ui/text-input';

/** The order of the commission above, as typed. */
interface Order {
  readonly seats: string;
  readonly number: string;
}

export const NO_ORDER: Order = { seats: '', number: '' };

/** How many are elected here where the law leaves it to the commission above (46 and 55, notes). */
export function SeatsByOrder({ order, onOrder }: { order: Order; onOrder: (order: Order) => void }) {
  const t = useTranslations('meetings.votes');
  return (
    <>
      <p className="text-faded">
        {t('undecided')} <ArticleRef article="55.n1" />
      </p>
      <div className="grid max-w-md grid-cols-2 gap-4">
        <Field label={t('orderSeats')}>
          {(aria) => (
            <NumberInput
              {...aria}
              value={order.seats}
              onChange={(event) => onOrder({ ...order, seats: event.target.value.replace(/\D/g, '') })}
            />
          )}
        </Field>
        <Field label={t('orderNumber')} optional>
          {(aria) => (
            <TextInput
              {...aria}
              value={order.number}
              onChange={(event) => onOrder({ ...order, number: event.target.value })}
            />
          )}
        </Field>
      </div>
    </>
  );
}
