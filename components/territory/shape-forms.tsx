'use client';

import { useTranslations } from 'next-intl';
import { NumberField, SelectField, TextField } from '@/components/forms/fields';
import { GroundedForm, StrikeForm } from '@/components/forms/grounded-form';
import type { Option } from '@/components/ui/select';

interface ShapeProps {
  territoryId: string;
  version: number;
}

interface AmendProps extends ShapeProps {
  /** What may be put right, as it stands. */
  stored: Readonly<Record<string, string | number>>;
}

/** What was emptied is written as nothing: left out, it would stay as it was. */
const emptied = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === '' || value === undefined ? null : value]),
  );

export function AmendTerritoryForm({ territoryId, version, stored }: AmendProps) {
  const t = useTranslations('territory');
  return (
    <GroundedForm
      key={version}
      act="territory/amend"
      fixed={{ territoryId, version }}
      defaults={stored}
      toInput={emptied}
      submitLabel={t('one.amend')}
      tone="primary"
      doneText={t('one.amended')}
    >
      {'name' in stored ? <TextField name="name" label={t('name')} hint={t('nameHint')} isRequired /> : null}
      {'population' in stored ? <NumberField name="population" label={t('population')} /> : null}
      {'versts' in stored ? <NumberField name="versts" label={t('verstsLabel')} /> : null}
      {'type' in stored ? <TextField name="type" label={t('type')} /> : null}
      {'nationality' in stored ? <TextField name="nationality" label={t('nationality')} /> : null}
    </GroundedForm>
  );
}

interface TargetProps extends ShapeProps {
  targets: readonly Option[];
}

export function MoveTerritoryForm({ territoryId, version, targets }: TargetProps) {
  const t = useTranslations('territory.one');
  if (targets.length === 0) return <p className="text-faded">{t('noTargets')}</p>;
  return (
    <GroundedForm act="territory/move" fixed={{ territoryId, version }} submitLabel={t('move')} doneText={t('moved')}>
      <SelectField name="parentId" label={t('moveTo')} options={targets} isRequired />
    </GroundedForm>
  );
}

export function MergeTerritoryForm({ territoryId, version, targets, isCut }: TargetProps & { isCut: boolean }) {
  const t = useTranslations('territory.one');
  if (targets.length === 0) return <p className="text-faded">{t('noTargets')}</p>;
  return (
    <GroundedForm
      act="territory/merge"
      fixed={{ territoryId, version }}
      submitLabel={t('merge')}
      doneText={t('merged')}
      doneHref="/territory/:id"
    >
      <SelectField
        {...{ name: 'intoId', label: t('mergeInto'), options: targets }}
        hint={isCut ? t('mergeCut') : undefined}
        isRequired
      />
    </GroundedForm>
  );
}

export function StrikeTerritoryForm({ territoryId, version }: ShapeProps) {
  const t = useTranslations('territory.one');
  return (
    <StrikeForm
      act="territory/strike"
      fixed={{ territoryId, version }}
      submitLabel={t('strike')}
      doneText={t('struck')}
    />
  );
}

export function RestoreTerritoryForm({ territoryId, version }: ShapeProps) {
  const t = useTranslations('territory.one');
  return (
    <GroundedForm
      act="territory/restore"
      fixed={{ territoryId, version }}
      submitLabel={t('restore')}
      tone="primary"
      doneText={t('restored')}
    />
  );
}

const toJoining = ({ toId, reason }: Readonly<Record<string, unknown>>) => ({
  reason,
  toId: toId === '' || toId === undefined ? null : toId,
});

export function JoinTerritoryForm({ territoryId, version, targets, joinedToId }: TargetProps & { joinedToId: string }) {
  const t = useTranslations('territory.one');
  return (
    <GroundedForm
      key={version}
      act="territory/join"
      fixed={{ territoryId, version }}
      defaults={{ toId: joinedToId }}
      toInput={toJoining}
      submitLabel={t('join')}
      doneText={t('joined')}
    >
      <SelectField name="toId" label={t('joinTo')} options={targets} placeholder={t('joinNone')} />
    </GroundedForm>
  );
}
