'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { SelectField, TextAreaField, TextField } from '@/components/forms/fields';
import type { Option } from '@/components/ui/select';

interface DeclareFormProps {
  electionId: string;
  unitId: string;
  /** Who may propose candidates (44). */
  kinds: readonly Option[];
  isMore: boolean;
}

/** A list of candidates for the whole enterprise, typed or pasted as its proposer wrote it. */
export function DeclareForm({ electionId, unitId, kinds, isMore }: DeclareFormProps) {
  const t = useTranslations('enterprises');
  return (
    <ActForm
      act="enterprises/declare-list"
      fixed={{ electionId, unitId }}
      defaults={{ proposer: { kind: 'union', name: '' } }}
      submitLabel={t(isMore ? 'declareMore' : 'declare')}
      tone={isMore ? 'secondary' : 'primary'}
      doneText={t('declared')}
    >
      <SelectField name="proposer.kind" label={t('kind')} options={kinds} isRequired />
      <TextField name="proposer.name" label={t('proposer')} isRequired />
      <TextField name="listName" label={t('listName')} />
      <TextAreaField name="list" label={t('candidates')} hint={t('candidatesHint')} rows={6} isRequired />
    </ActForm>
  );
}
