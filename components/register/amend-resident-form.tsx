'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { ActForm } from '@/components/forms/act-form';
import { TextField } from '@/components/forms/fields';
import { Notice } from '@/components/ui/notice';
import type { Option } from '@/components/ui/select';
import { ResidentFields } from './resident-fields';
import { residentInput } from './resident-input';

type Stored = Readonly<Record<string, unknown>>;

interface AmendResidentFormProps {
  residentId: string;
  version: number;
  stored: Stored;
  settlements: readonly Option[];
}

/** Sends what differs from the record as it stands: what another clerk has put right meanwhile is not written over. */
export function AmendResidentForm({ residentId, version, stored, settlements }: AmendResidentFormProps) {
  const t = useTranslations('register');
  const changed = (values: Stored): Record<string, unknown> => {
    const differing = Object.entries(values).filter(([name, value]) => name === 'reason' || value !== stored[name]);
    return residentInput(Object.fromEntries(differing));
  };
  return (
    <ActForm
      act="register/amend-resident"
      fixed={{ residentId, version }}
      defaults={stored}
      submitLabel={t('saveAmend')}
      doneText={t('amended')}
      toInput={changed}
    >
      <OthersChange version={version} stored={stored} />
      <ResidentFields settlements={settlements} />
      <TextField name="reason" label={t('fields.reason')} isRequired />
    </ActForm>
  );
}

/**
 * When the record has changed under the form, untouched fields take what stands now and typed ones stay; says which
 * fields stand otherwise.
 */
function OthersChange({ version, stored }: { version: number; stored: Stored }) {
  const t = useTranslations('records');
  const words = useTranslations('register.fields');
  const form = useFormContext();
  // Read while rendering, or the form does not reckon them.
  const { isDirty, dirtyFields } = form.formState;
  const seen = useRef({ version, stored });
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    const { version: was, stored: before } = seen.current;
    if (was === version) return;
    seen.current = { version, stored };
    setNames(isDirty ? Object.keys(stored).filter((name) => stored[name] !== before[name]) : []);
    const typed = Object.keys(dirtyFields).map((name): [string, unknown] => [name, form.getValues(name)]);
    form.reset(stored, { keepDirtyValues: true });
    for (const [name, value] of typed) form.setValue(name, value, { shouldDirty: true });
  }, [version, stored, form, isDirty, dirtyFields]);
  const labelled = FIELDS.filter((name) => names.includes(name)).map((name) => words(name));
  if (labelled.length === 0) return null;
  return (
    <Notice tone="warn" role="status" title={`${t('othersChange')}: ${labelled.join(', ')}`}>
      {t('othersChangeLead')}
    </Notice>
  );
}

const FIELDS = [
  ...['settlementId', 'household', 'surname', 'given', 'patronymic', 'sex', 'birthYear', 'bornOn', 'nationality'],
  ...['occupation', 'party', 'isOfAge', 'detained'],
] as const;
