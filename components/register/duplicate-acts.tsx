'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActButton } from '@/components/forms/act-button';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';

interface Side {
  readonly id: string;
  readonly version: number;
  readonly sovietId: string;
}

/** What may be done about two like records: made one, whichever stays, or told apart with a reason. */
export function DuplicateActs({ one, other }: { one: Side; other: Side }) {
  const t = useTranslations('names');
  const [reason, setReason] = useState('');
  const written = reason.trim();
  const areApart = one.sovietId !== other.sovietId;
  const merge = (stays: Side, goes: Side) => ({
    ...{ residentId: goes.id, version: goes.version, intoId: stays.id, reason: written || t('reasonDefault') },
  });
  return (
    <div className="grid gap-3">
      <Field label={t('reason')} hint={t('reasonHint')}>
        {(aria) => <TextInput {...aria} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </Field>
      {areApart ? <p className="hint">{t('otherSoviet')}</p> : null}
      <div className="acts">
        <ActButton act="register/merge-residents" input={merge(one, other)} doneText={t('merged')}>
          {t('keepFirst')}
        </ActButton>
        <ActButton act="register/merge-residents" input={merge(other, one)} doneText={t('merged')}>
          {t('keepSecond')}
        </ActButton>
        <ActButton
          act="register/mark-not-same"
          tone="quiet"
          input={{ residentId: one.id, otherId: other.id, reason: written }}
          impossible={written === '' ? t('notSameNeeds') : undefined}
          doneText={t('markedDone')}
        >
          {t('notSame')}
        </ActButton>
      </div>
    </div>
  );
}

/** Takes back what was said of two records. */
export function TakeBack({ residentId, otherId }: { residentId: string; otherId: string }) {
  const t = useTranslations('names');
  return (
    <ActButton act="register/unmark-not-same" input={{ residentId, otherId }} tone="quiet" doneText={t('takenBack')}>
      {t('takeBack')}
    </ActButton>
  );
}
