'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { ActForm } from '@/components/forms/act-form';
import { withoutEmpty } from '@/components/forms/act-input';
import { DayField, RadioField, TextAreaField, TextField } from '@/components/forms/fields';
import { LaidPapers, papersTyped } from '@/components/forms/laid-papers';
import { Arithmetic } from '@/components/law/arithmetic';
import { LawNote } from '@/components/law/law-note';
import { PersonPicker } from '@/components/lishentsy/person-picker';
import type { FoundPerson } from '@/components/lishentsy/use-person-search';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { formatDay, formatKnownWhen } from '@/lib/i18n/format';
import { type CivilDay, daysBetween } from '@/lib/kernel/civil-day';
import type { KnownDay } from '@/lib/kernel/fact-day';
import { personName } from '@/lib/kernel/person-name';
import { BroughtElsewhere, withoutElsewhere } from './brought-elsewhere';

interface PostedList {
  readonly listId: string;
  readonly label: string;
  readonly postedOn: KnownDay;
  /** The last day for complaints against it; null where the day of the posting does not tell it. */
  readonly until: CivilDay | null;
  /** This commission, where complaints against that list are another one's to take. */
  readonly addressedTo: string | null;
}

const FORMS = ['oral', 'written'] as const;
const FILERS = ['listed', 'relative', 'stranger'] as const;

interface FileFormProps {
  lists: readonly PostedList[];
  today: CivilDay;
  /** A soviet or an executive committee takes them, its commission having ended (33). */
  isStead?: boolean;
}

/** Takes a complaint: against which list, who complains, in which words. */
export function FileForm({ lists, today, isStead = false }: FileFormProps) {
  const t = useTranslations('appeals.filing');
  const [listId, setListId] = useState(lists[0]?.listId ?? '');
  const [person, setPerson] = useState<FoundPerson | null>(null);
  const name = person === null ? '' : personName(person);
  const list = lists.find((item) => item.listId === listId);
  if (list === undefined) return null;
  const { postedOn, until, addressedTo } = list;
  return (
    <>
      {lists.length > 1 ? (
        <Field label={t('election')}>
          {(aria) => (
            <Select
              {...aria}
              value={listId}
              onChange={(event) => setListId(event.target.value)}
              options={lists.map((item) => ({ value: item.listId, label: item.label }))}
            />
          )}
        </Field>
      ) : null}
      <Week list={list} today={today} isStead={isStead} />
      {addressedTo === null ? null : <Notice tone="warn">{t('misfiled')}</Notice>}
      <ActForm
        key={listId}
        act="appeals/file"
        fixed={addressedTo === null ? { listId } : { listId, addressedTo }}
        draftKey={`appeals/file/${listId}`}
        defaults={{
          filedOn: today,
          receivedOn: today,
          form: 'oral',
          filer: 'listed',
          isElsewhere: false,
          documents: [],
        }}
        toInput={({ documents, isElsewhere, ...typed }) => ({
          ...(withoutEmpty({
            ...(isElsewhere ? typed : withoutElsewhere(typed, addressedTo !== null)),
            // Who came for another has a name of their own.
            filedBy: typed.filedBy || (typed.filer === 'listed' ? name : ''),
          }) as object),
          documents: papersTyped(documents),
        })}
        submitLabel={t('submit')}
        doneText={t('done')}
        doneHref="/appeals/:id"
        law={<LawNote article={isStead ? '33' : '28'} />}
      >
        <PersonPicker
          name="entryId"
          label={t('who')}
          hint={t('whoHint')}
          isRequired
          query="lishentsy/list"
          params={{ listId, outcome: 'kept' }}
          none={t('none')}
          onPick={setPerson}
          law={
            <LawNote article="27">
              {typeof postedOn === 'string' && until !== null ? (
                <Arithmetic from={postedOn} days={daysBetween(postedOn, until)} due={until} />
              ) : null}
            </LawNote>
          }
        />
        <Ended state={person?.state} />
        <Filer listed={name} />
        <RadioField
          name="form"
          label={t('form')}
          options={FORMS.map((value) => ({ value, label: t(`forms.${value}`) }))}
        />
        <TextAreaField name="text" label={t('text')} rows={6} isRequired />
        <LaidPapers name="documents" label={t('documents')} kindHint={t('kindHint')} />
        {addressedTo === null ? (
          <BroughtElsewhere />
        ) : (
          <>
            <DayField name="filedOn" label={t('filedOn')} isRequired />
            <DayField name="passedOn" label={t('passedOn')} hint={t('passedOnHint')} />
          </>
        )}
      </ActForm>
    </>
  );
}

/** Until when complaints are in time, or that the day of the posting does not tell it (27). */
function Week({ list: { postedOn, until }, today, isStead }: { list: PostedList; today: CivilDay; isStead: boolean }) {
  const t = useTranslations('appeals.filing');
  const locale = useLocale();
  if (until === null && postedOn === null) return null;
  if (until === null)
    return <Notice tone="warn">{t('untilUnknown', { posted: formatKnownWhen(postedOn, locale) })}</Notice>;
  const days = { posted: formatKnownWhen(postedOn, locale), until: formatDay(until, locale) };
  if (today <= until) return <Notice tone="plain">{t('until', days)}</Notice>;
  return <Notice tone="warn">{t(isStead ? 'lateStead' : 'late', { until: days.until })}</Notice>;
}

/** That the person chosen is deprived no more, said before the complaint is taken. */
function Ended({ state }: { state: string | undefined }) {
  const t = useTranslations('appeals.filing');
  if (state !== 'struck' && state !== 'restored') return null;
  return (
    <Notice tone="warn" role="status">
      {t(`ended.${state}`)}
    </Notice>
  );
}

/** Who files it: the listed person, whose name is known, or somebody for them, who gives theirs. */
function Filer({ listed }: { listed: string }) {
  const t = useTranslations('appeals.filing');
  const isListed = useWatch({ name: 'filer' }) === 'listed';
  return (
    <>
      <RadioField
        name="filer"
        label={t('filer')}
        options={FILERS.map((value) => ({ value, label: t(`filers.${value}`) }))}
      />
      <TextField name="filedBy" label={t('filedBy')} hint={isListed ? listed : undefined} isRequired={!isListed} />
    </>
  );
}
