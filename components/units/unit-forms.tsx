'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { SelectField, TextField } from '@/components/forms/fields';
import { GroundedForm } from '@/components/forms/grounded-form';
import type { Option } from '@/components/ui/select';
import { UNIT_KINDS } from '@/lib/law/units';

const useKinds = (): readonly Option[] => {
  const t = useTranslations('units.kinds');
  return UNIT_KINDS.map((value) => ({ value, label: t(value) }));
};

/** Enters units one after another; the kind stays for the next. */
export function AddUnitForm({ sovietId }: { sovietId: string }) {
  const t = useTranslations('units');
  return (
    <ActForm
      act="units/add"
      fixed={{ sovietId }}
      defaults={{ kind: 'enterprise' }}
      submitLabel={t('add')}
      doneText={t('addDone')}
      keep={['kind']}
    >
      <SelectField name="kind" label={t('fields.kind')} options={useKinds()} isRequired />
      <TextField name="name" label={t('fields.name')} isRequired />
      <TextField name="address" label={t('fields.address')} />
    </ActForm>
  );
}

interface OneProps {
  unitId: string;
  version: number;
}

export function AddPartForm({ sovietId, parentId, kind }: { sovietId: string; parentId: string; kind: string }) {
  const t = useTranslations('units');
  return (
    <ActForm
      act="units/add"
      fixed={{ sovietId, parentId, kind }}
      submitLabel={t('addPart')}
      tone="secondary"
      doneText={t('addDone')}
    >
      <p className="text-faded">{t('addPartHint')}</p>
      <TextField name="name" label={t('partName')} isRequired />
    </ActForm>
  );
}

export function AmendUnitForm({
  unitId,
  version,
  isPart,
  stored,
}: OneProps & { isPart: boolean; stored: { kind: string; name: string; address: string } }) {
  const t = useTranslations('units');
  const kinds = useKinds();
  return (
    <ActForm
      key={version}
      act="units/amend"
      fixed={{ unitId, version }}
      defaults={stored}
      submitLabel={t('save')}
      tone="secondary"
      doneText={t('saved')}
    >
      {isPart ? null : <SelectField name="kind" label={t('fields.kind')} options={kinds} isRequired />}
      <TextField name="name" label={t('fields.name')} isRequired />
      <TextField name="address" label={t('fields.address')} />
    </ActForm>
  );
}

export function StrikeUnitForm({ unitId, version, backHref }: OneProps & { backHref: string }) {
  const t = useTranslations('units');
  return (
    <ActForm
      act="units/strike"
      fixed={{ unitId, version }}
      submitLabel={t('strike')}
      confirm={{ title: t('strikeTitle'), text: t('strikeText') }}
      tone="secondary"
      doneText={t('struck')}
      doneHref={backHref}
    >
      <TextField name="reason" label={t('fields.reason')} isRequired />
    </ActForm>
  );
}

export function RestoreUnitForm({ unitId, version }: OneProps) {
  const t = useTranslations('units');
  return (
    <GroundedForm
      act="units/restore"
      fixed={{ unitId, version }}
      submitLabel={t('restore')}
      tone="primary"
      doneText={t('restored')}
    />
  );
}

const APART = 'apart';

interface JoinProps extends OneProps {
  toId: string | null;
  others: readonly Option[];
}

export function JoinUnitForm({ unitId, version, toId, others }: JoinProps) {
  const t = useTranslations('units');
  return (
    <ActForm
      key={toId}
      act="units/join"
      fixed={{ unitId, version }}
      defaults={{ toId: toId ?? APART }}
      submitLabel={t('join')}
      tone="secondary"
      doneText={t('joined')}
      toInput={({ toId: chosen }) => ({ toId: chosen === APART || chosen === undefined ? null : chosen })}
    >
      <SelectField
        name="toId"
        label={t('fields.join')}
        hint={t('joinHint')}
        options={[{ value: APART, label: t('apart') }, ...others]}
      />
    </ActForm>
  );
}
