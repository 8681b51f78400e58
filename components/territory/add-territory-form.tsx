'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { ActForm } from '@/components/forms/act-form';
import { NumberField, SelectField, TextField } from '@/components/forms/fields';
import type { TerritoryKind } from '@/lib/access/territory-kinds';

interface AddTerritoryFormProps {
  /** Null adds a root. */
  parentId: string | null;
  /** What may lie there, the likeliest first. */
  kinds: readonly TerritoryKind[];
}

/** Adds one part after another: the kind stays, the name is typed anew. */
export function AddTerritoryForm({ parentId, kinds }: AddTerritoryFormProps) {
  const t = useTranslations('territory');
  const common = useTranslations('common');
  const [added, setAdded] = useState(0);
  return (
    <ActForm
      act="territory/add"
      fixed={parentId === null ? {} : { parentId }}
      defaults={{ kind: kinds[0] ?? '', name: '' }}
      keep={['kind', 'reason']}
      submitLabel={t('add')}
      onDone={() => setAdded(added + 1)}
    >
      <SelectField
        name="kind"
        label={t('kind')}
        isRequired
        options={kinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      />
      <TextField name="name" label={t('name')} hint={t('nameHint')} isRequired />
      <KindFields />
      <TextField name="reason" label={common('ground')} isRequired />
      {added > 0 ? <p role="status">{t('added', { count: String(added) })}</p> : null}
    </ActForm>
  );
}

function KindFields() {
  const t = useTranslations('territory');
  const kind: unknown = useWatch({ name: 'kind' });
  if (kind === 'city')
    return (
      <>
        <SelectField
          name="rank"
          label={t('rank')}
          hint={t('rankHint')}
          options={[
            { value: 'other', label: t('ranks.other') },
            { value: 'guberniya', label: t('ranks.guberniya') },
          ]}
        />
        <NumberField name="population" label={t('population')} />
      </>
    );
  if (kind !== 'settlement') return null;
  return (
    <>
      <NumberField name="population" label={t('population')} />
      <NumberField name="versts" label={t('verstsLabel')} />
      <TextField name="type" label={t('type')} />
      <TextField name="nationality" label={t('nationality')} />
    </>
  );
}
