'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActForm } from '@/components/forms/act-form';
import { DayField } from '@/components/forms/fields';
import { Declared } from '@/components/meetings/votes/declared';

interface PastSumFormProps {
  commonListId: string;
  /** Everyone on the common lists: the protocol may call any of them elected. */
  candidates: readonly { readonly id: string; readonly name: string }[];
}

/** An old summary protocol: its day, and whom it calls elected where its votes elect others (36, note; 45). */
export function PastSumForm({ commonListId, candidates }: PastSumFormProps) {
  const t = useTranslations('enterprises');
  const [declared, setDeclared] = useState<readonly string[]>([]);
  return (
    <ActForm
      act="enterprises/sum-votes"
      fixed={{ commonListId, ...(declared.length > 0 && { declared }) }}
      draftKey={`sum:${commonListId}`}
      submitLabel={t('sum')}
      doneText={t('summedDone')}
    >
      <DayField name="on" label={t('sumOn')} approximate={false} isRequired />
      <Declared candidates={candidates} declared={declared} onDeclare={setDeclared} />
    </ActForm>
  );
}
