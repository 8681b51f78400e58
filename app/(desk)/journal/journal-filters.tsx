import { getLocale, getTranslations } from 'next-intl/server';
import { DayInput } from '@/components/ui/day-input';
import { Field } from '@/components/ui/field';
import { FilterChoice, FilterText } from '@/components/ui/filter-fields';
import { Filters } from '@/components/ui/filters';
import { ACTS } from '@/lib/acts/registry';
import { actTitle } from '@/lib/i18n/act-title';

/** Which entries: what was done, by whom, when. */
export async function JournalFilters({ given }: { given: Readonly<Record<string, string>> }) {
  const t = await getTranslations('journal');
  const locale = await getLocale();
  const options = ACTS.map(({ name }) => ({ value: name, label: actTitle(name, locale) }));
  return (
    <Filters action="/journal" resetHref="/journal">
      <FilterChoice name="act" label={t('act')} asked={given} placeholder={t('anyAct')} options={options} />
      <FilterText name="actor" label={t('actor')} asked={given} />
      <Field label={t('from')}>{(aria) => <DayInput {...aria} name="from" defaultValue={given.from ?? ''} />}</Field>
      <Field label={t('to')}>{(aria) => <DayInput {...aria} name="to" defaultValue={given.to ?? ''} />}</Field>
      {given.subjectId ? <input type="hidden" name="subjectId" value={given.subjectId} /> : null}
    </Filters>
  );
}
