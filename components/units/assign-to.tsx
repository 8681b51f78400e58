'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActButton } from '@/components/forms/act-button';
import { type Option, Select } from '@/components/ui/select';

interface AssignToProps {
  /** What is put down: a person's name, a street, a trade. */
  name: string;
  units: readonly Option[];
  /** The act's input beside the unit. */
  input: Readonly<Record<string, unknown>>;
}

/** Puts a person or a whole group down to a chosen unit. */
export function AssignTo({ name, units, input }: AssignToProps) {
  const t = useTranslations('units');
  const [unitId, setUnitId] = useState('');
  return (
    <span className="flex flex-wrap items-center gap-2">
      <Select
        className="w-auto max-w-36 sm:max-w-56"
        aria-label={t('assignTo', { name })}
        placeholder={`${t('chooseUnit')}…`}
        options={units}
        value={unitId}
        onChange={(event) => setUnitId(event.target.value)}
      />
      {unitId === '' ? null : (
        <ActButton act="units/assign" input={{ ...input, unitId }} doneText={t('assigned')}>
          {t('assign')}
        </ActButton>
      )}
    </span>
  );
}
