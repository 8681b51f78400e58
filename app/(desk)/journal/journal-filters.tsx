import { getLocale, getTranslations } from 'next-intl/server';
import { DayInput } from '@/components/ui/day-input';
import { Field } from '@/components/ui/field';
import { Filters } from '@/components/ui/filters';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { ACTS } from '@/lib/acts/registry';
import { actTitle } from '@/lib/i18n/act-title';

/** Which entries: what was done, by whom, when. */
export async function JournalFilters({ given }: { given: Readonly<Record<string, string>> }) {
  const t = await getTranslations('journal');
  const locale = await getLocale();
  const options = ACTS.map(({ name }) => ({ value: name, label: actTitle(name, locale) }));
  return (
    <Filters action="/journal" resetHref="/journal">
      <Field label={t('act')}>
        {(aria) => (
          <Select {...aria} name="act" defaultValue={given.act ?? ''} placeholder={t('anyAct')} options={options} />
        )}
      </Field>
      <Field label={t('actor')}>
        {(aria) => <TextInput {...aria} name="actor" defaultValue={given.actor ?? ''} />}
      </Field>
      <Field label={t('from')}>{(aria) => <DayInput {...aria} name="from" defaultValue={given.from ?? ''} />}</Field>
      <Field label={t('to')}>{(aria) => <DayInput {...aria} name="to" defaultValue={given.to ?? ''} />}</Field>
      {given.subjectId ? <input type="hidden" name="subjectId" value={given.subjectId} /> : null}
    </Filters>
  );
}
