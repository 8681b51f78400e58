'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { DayField, NumberField, SelectField, TextField } from '@/components/forms/fields';
import type { Option } from '@/components/ui/select';

interface ShapeProps {
  territoryId: string;
  version: number;
}

interface AmendProps extends ShapeProps {
  kind: string;
  stored: Readonly<Record<string, string | number>>;
}

/** What was emptied is written as nothing: left out, it would stay as it was. */
const emptied = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === '' || value === undefined ? null : value]),
  );

export function AmendTerritoryForm({ territoryId, version, kind, stored }: AmendProps) {
  const t = useTranslations('territory');
  return (
    <ActForm
      key={version}
      act="territory/amend"
      fixed={{ territoryId, version }}
      defaults={stored}
      toInput={emptied}
      submitLabel={t('one.amend')}
      doneText={t('one.amended')}
    >
      <TextField name="name" label={t('name')} hint={t('nameHint')} isRequired />
      {kind === 'settlement' || kind === 'city' ? <NumberField name="population" label={t('population')} /> : null}
      {kind === 'settlement' ? (
        <>
          <NumberField name="versts" label={t('verstsLabel')} />
          <TextField name="type" label={t('type')} />
          <TextField name="nationality" label={t('nationality')} />
        </>
      ) : null}
      <TextField name="reason" label={t('one.reason')} isRequired />
    </ActForm>
  );
}

interface TargetProps extends ShapeProps {
  targets: readonly Option[];
}

export function MoveTerritoryForm({ territoryId, version, targets }: TargetProps) {
  const t = useTranslations('territory.one');
  if (targets.length === 0) return <p className="text-faded">{t('noTargets')}</p>;
  return (
    <ActForm
      act="territory/move"
      fixed={{ territoryId, version }}
      submitLabel={t('move')}
      tone="secondary"
      doneText={t('moved')}
    >
      <SelectField name="parentId" label={t('moveTo')} options={targets} isRequired />
      <TextField name="reason" label={t('reason')} isRequired />
    </ActForm>
  );
}

export function MergeTerritoryForm({ territoryId, version, targets }: TargetProps) {
  const t = useTranslations('territory.one');
  if (targets.length === 0) return <p className="text-faded">{t('noTargets')}</p>;
  return (
    <ActForm
      act="territory/merge"
      fixed={{ territoryId, version }}
      submitLabel={t('merge')}
      tone="secondary"
      doneText={t('merged')}
      doneHref="/territory/:id"
    >
      <SelectField name="intoId" label={t('mergeInto')} options={targets} isRequired />
      <TextField name="reason" label={t('reason')} isRequired />
    </ActForm>
  );
}

export function StrikeTerritoryForm({ territoryId, version }: ShapeProps) {
  const t = useTranslations('territory.one');
  return (
    <ActForm
      act="territory/strike"
      fixed={{ territoryId, version }}
      submitLabel={t('strike')}
      tone="secondary"
      doneText={t('struck')}
    >
      <DayField name="on" label={t('on')} />
      <TextField name="reason" label={t('reason')} isRequired />
    </ActForm>
  );
}

export function RestoreTerritoryForm({ territoryId, version }: ShapeProps) {
  const t = useTranslations('territory.one');
  return (
    <ActForm
      act="territory/restore"
      fixed={{ territoryId, version }}
      submitLabel={t('restore')}
      doneText={t('restored')}
    >
      <TextField name="reason" label={t('reason')} isRequired />
    </ActForm>
  );
}

const toJoining = ({ toId, reason }: Readonly<Record<string, unknown>>) => ({
  reason,
  toId: toId === '' || toId === undefined ? null : toId,
});

export function JoinTerritoryForm({ territoryId, version, targets, joinedToId }: TargetProps & { joinedToId: string }) {
  const t = useTranslations('territory.one');
  return (
    <ActForm
      key={version}
      act="territory/join"
      fixed={{ territoryId, version }}
      defaults={{ toId: joinedToId }}
      toInput={toJoining}
      submitLabel={t('join')}
      tone="secondary"
      doneText={t('joined')}
    >
      <SelectField name="toId" label={t('joinTo')} options={targets} placeholder={t('joinNone')} />
      <TextField name="reason" label={t('reason')} isRequired />
    </ActForm>
  );
}
