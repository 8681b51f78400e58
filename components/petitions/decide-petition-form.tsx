'use client';

import { useTranslations } from 'next-intl';
import { type FieldValues, useWatch } from 'react-hook-form';
import { ActForm } from '@/components/forms/act-form';
import { withoutEmpty } from '@/components/forms/act-input';
import { DayField, RadioField, TextAreaField, TextField } from '@/components/forms/fields';
import { RowsField } from '@/components/forms/rows-field';
import { LawNote } from '@/components/law/law-note';
import { apart } from '@/components/ui/apart';
import type { CivilDay } from '@/lib/kernel/civil-day';
import { exactOf, type FactDay, parseFactDay, UNKNOWN_DAY } from '@/lib/kernel/fact-day';
import type { Interpretations } from '@/lib/law/interpretations';
import type { LabourPeriod } from '@/lib/law/labour';
import type { RestorationFacts } from '@/lib/law/restoration';
import type { PetitionFormProps } from './petition-forms';

/** Brings the law of article 19 with it: fetched when there is labour to reckon. */
const LabourReckoned = apart(() => import('./labour-reckoned').then((file) => file.LabourReckoned));

/** What the law weighs beside what is typed. */
interface Weighed {
  readonly letter: string;
  readonly filedOn: CivilDay | null;
  readonly isRepublic: boolean;
  readonly interpretations: Interpretations | undefined;
}

interface DecideFormProps extends PetitionFormProps {
  isByDecree: boolean;
  /** Whether the executive committee has yet to confirm what is granted; not its own decision in a commission's stead. */
  isConfirmed: boolean;
  weighed: Weighed;
}

/** Records what the commission has decided, with the labour reckoned and loyalty. */
export function DecideForm({ petitionId, version, today, isByDecree, isConfirmed, weighed }: DecideFormProps) {
  const t = useTranslations('petitions.deciding');
  return (
    <ActForm
      act="petitions/decide"
      fixed={{ petitionId, version }}
      defaults={{ on: today, labourPeriods: [], loyalty: '' }}
      toInput={decisionOf}
      submitLabel={t('submit')}
      doneText={t('done')}
      law={<LawNote article={isByDecree ? '18' : '19'} />}
    >
      <RadioField
        name="outcome"
        label={t('outcome')}
        isRequired
        options={(['satisfied', 'refused'] as const).map((value) => ({ value, label: t(value) }))}
      />
      <Granted isByDecree={isByDecree} isConfirmed={isConfirmed} weighed={weighed} />
      <TextAreaField name="reasons" label={t('reasons')} rows={4} />
      <DayField name="on" label={t('on')} isRequired />
    </ActForm>
  );
}

type GrantedProps = Pick<DecideFormProps, 'isByDecree' | 'isConfirmed' | 'weighed'>;

function Granted({ isByDecree, isConfirmed, weighed }: GrantedProps) {
  const t = useTranslations('petitions.deciding');
  if (useWatch({ name: 'outcome' }) !== 'satisfied') return null;
  return (
    <>
      {isByDecree ? (
        <>
          <TextField name="decreeNumber" label={t('decree')} isRequired />
          <DayField name="decreedOn" label={t('decreedOn')} approximate={false} />
        </>
      ) : null}
      <DayField name="labourSince" label={t('labourSince')} approximate />
      <RowsField name="labourPeriods" label={t('periods')} addLabel={t('addPeriod')} blank={{ from: '', until: '' }}>
        {(prefix, { isBegun }) => (
          <>
            <DayField name={`${prefix}from`} label={t('from')} isRequired={isBegun} />
            <DayField name={`${prefix}until`} label={t('until')} hint={t('untilHint')} />
          </>
        )}
      </RowsField>
      {isByDecree ? null : (
        <DayField
          name="groundHeldUntil"
          label={t('groundHeldUntil')}
          hint={t('groundHeldUntilHint')}
          approximate={false}
        />
      )}
      <Reckoned isConfirmed={isConfirmed} weighed={weighed} />
      <RadioField
        name="loyalty"
        label={t('loyalty')}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(value) }))}
      />
    </>
  );
}

function Reckoned({ isConfirmed, weighed }: Pick<DecideFormProps, 'isConfirmed' | 'weighed'>) {
  const values = useWatch() as FieldValues;
  const { interpretations } = weighed;
  return (
    <LabourReckoned facts={factsTyped(values, weighed)} isConfirmed={isConfirmed} interpretations={interpretations} />
  );
}

const dayTyped = (typed: unknown): FactDay => parseFactDay(String(typed ?? '')) ?? UNKNOWN_DAY;

/** What is typed, as the rule takes it; a day half typed is not known yet. */
function factsTyped(values: FieldValues, { letter, filedOn, isRepublic }: Weighed): RestorationFacts {
  const since = dayTyped(values.labourSince);
  const stretches = ((values.labourPeriods ?? []) as readonly { readonly from?: string; readonly until?: string }[])
    .map(({ from, until }) => ({ from: exactOf(dayTyped(from)), until: exactOf(dayTyped(until)) }))
    .filter((stretch): stretch is LabourPeriod => stretch.from !== null);
  const groundUntil = exactOf(dayTyped(values.groundHeldUntil));
  const from = exactOf(since);
  const periods = stretches.length > 0 || groundUntil === null || from === null ? stretches : [{ from, until: null }];
  return {
    ...{ letter, isRepublic, decidedOn: dayTyped(values.on), loyaltyProved: true },
    labourSince: since.earliest === null && since.latest === null ? null : since,
    ...(periods.length > 0 && { labour: { periods, groundUntil } }),
    ...(filedOn !== null && { petitionedOn: filedOn }),
  };
}

function decisionOf({ loyalty, labourPeriods, ...rest }: FieldValues): unknown {
  // What was typed for a granting stands on no sheet of a refusal, and is not sent with it.
  if (rest.outcome !== 'satisfied')
    return withoutEmpty({ outcome: rest.outcome, reasons: rest.reasons, on: rest.on, loyaltyProved: null });
  const periods = ((labourPeriods ?? []) as readonly { readonly from?: string; readonly until?: string }[])
    .filter(({ from }) => Boolean(from))
    .map(({ from, until }) => ({ from, until: until || null }));
  return {
    ...(withoutEmpty(rest) as object),
    ...(periods.length > 0 && { labourPeriods: periods }),
    loyaltyProved: loyalty === 'yes' ? true : loyalty === 'no' ? false : null,
  };
}
