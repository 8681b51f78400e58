'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { NumberField } from '@/components/forms/fields';

interface DecideSeatsProps {
  electionId: string;
  uchastki: readonly { readonly id: string; readonly number: number; readonly name: string; readonly seats: number }[];
}

/** The commission's own decision: what every uchastok elects. */
export function DecideSeatsForm({ electionId, uchastki }: DecideSeatsProps) {
  const t = useTranslations('uchastki');
  return (
    <ActForm
      act="uchastki/allot-seats"
      fixed={{ electionId }}
      defaults={{ seats: uchastki.map(({ seats }) => ({ seats })) }}
      submitLabel={t('saveDecision')}
      tone="secondary"
      doneText={t('allotted')}
      toInput={({ seats }) => ({ seats: uchastki.map(({ id }, index) => ({ uchastokId: id, ...seats[index] })) })}
    >
      {uchastki.map(({ id, number, name }, index) => (
        <NumberField key={id} name={`seats.${index}.seats`} label={`${number}. ${name}`} isRequired />
      ))}
    </ActForm>
  );
}

/** A town's number of deputies is set for it: somebody has to say it. */
export function CitySeatsForm({ electionId }: { electionId: string }) {
  const t = useTranslations('uchastki');
  return (
    <ActForm act="uchastki/allot-seats" fixed={{ electionId }} submitLabel={t('allot')} doneText={t('allotted')}>
      <NumberField name="seats" label={t('citySeats')} isRequired />
    </ActForm>
  );
}
