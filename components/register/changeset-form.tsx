'use client';

import { useTranslations } from 'next-intl';
import { useWatch } from 'react-hook-form';
import { DayField, RadioField, SelectField, TextField } from '@/components/forms/fields';
import { GroundedForm } from '@/components/forms/grounded-form';
import type { Option } from '@/components/ui/select';
import { changesetInput } from './changeset-input';

interface ChangesetFormProps {
  /** The soviet, or the territory, whose registers are changed. */
  over: { readonly sovietId: string } | { readonly territoryId: string };
  /** Those chosen, as the act takes them. */
  chosen: Readonly<Record<string, unknown>>;
  settlements: readonly Option[];
  /** There are more settlements than can be chosen from. */
  areSettlementsCut: boolean;
  uchastki: readonly Option[];
}

/** Says what is to change for everyone chosen; the answer is a page on which it can be looked at. */
export function ChangesetForm({ over, chosen, ...choices }: ChangesetFormProps) {
  const t = useTranslations('records');
  const kinds = (['move', 'uchastok', 'field', 'strike'] as const).filter(
    (kind) => kind !== 'uchastok' || choices.uchastki.length > 0,
  );
  return (
    <GroundedForm
      act="register/prepare-changeset"
      fixed={{ ...over, chosen }}
      defaults={{ kind: 'move', field: 'nationality', truth: 'yes', settlementId: '', household: '', value: '' }}
      toInput={changesetInput}
      submitLabel={t('prepare')}
      tone="primary"
      doneText={t('prepared')}
      doneHref="/register/changes/:id"
    >
      <RadioField
        name="kind"
        label={t('kind')}
        options={kinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      />
      <KindFields {...choices} />
    </GroundedForm>
  );
}

function KindFields({ settlements, areSettlementsCut, uchastki }: Omit<ChangesetFormProps, 'over' | 'chosen'>) {
  const t = useTranslations('records');
  const kind: unknown = useWatch({ name: 'kind' });
  if (kind === 'strike') return <DayField name="on" label={t('strikeOn')} />;
  if (kind === 'uchastok')
    return <SelectField name="uchastokId" label={t('uchastokTo')} options={uchastki} isRequired />;
  if (kind === 'field') return <FieldFields />;
  return (
    <>
      <SelectField
        name="settlementId"
        label={t('settlementTo')}
        options={settlements}
        placeholder={t('settlementSame')}
        hint={areSettlementsCut ? t('settlementsCut') : undefined}
      />
      <TextField name="household" label={t('householdTo')} hint={t('householdSame')} />
    </>
  );
}

const FIELDS = ['nationality', 'occupation', 'party', 'isOfAge', 'detained'] as const;

function FieldFields() {
  const t = useTranslations('records');
  const register = useTranslations('register.fields');
  const field: unknown = useWatch({ name: 'field' });
  const truths = [
    { value: 'yes', label: t('yes') },
    { value: 'no', label: t('no') },
    ...(field === 'isOfAge' ? [{ value: 'byYear', label: t('byYear') }] : []),
  ];
  return (
    <>
      <SelectField
        name="field"
        label={t('field')}
        options={FIELDS.map((name) => ({ value: name, label: register(name) }))}
        isRequired
      />
      {field === 'isOfAge' || field === 'detained' ? (
        <RadioField name="truth" label={t('value')} options={truths} />
      ) : (
        <TextField name="value" label={t('value')} hint={t('valueHint')} />
      )}
    </>
  );
}
