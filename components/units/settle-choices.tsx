'use client';

import { useTranslations } from 'next-intl';
import { ActButton } from '@/components/forms/act-button';
import type { UnitPerson } from './people-table';

/** Where a person is counted, each with the means to leave them there. */
export function SettleChoices({ sovietId, person }: { sovietId: string; person: UnitPerson }) {
  const t = useTranslations('units');
  return (
    <ul className="grid gap-2">
      {person.units.map(({ unitId, name }) => (
        <li key={unitId} className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3">
          <span>
            {name} {unitId === person.byWork ? <span className="text-faded">({t('byWork')})</span> : null}
          </span>
          <ActButton
            act="units/settle"
            input={{ sovietId, residentId: person.id, unitId }}
            tone={unitId === person.byWork ? 'secondary' : 'quiet'}
            doneText={t('settled')}
          >
            {t('leaveHere')}
          </ActButton>
        </li>
      ))}
    </ul>
  );
}
