import { useLocale, useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { findWords } from '@/lib/i18n/translator';
import { type InterpretationId, readingsOf } from '@/lib/law/interpretations';

interface BenchReadingsProps {
  ids: readonly InterpretationId[];
  chosen: (id: InterpretationId) => string;
}

/** The readings that change this answer; the first is the default. */
export function BenchReadings({ ids, chosen }: BenchReadingsProps) {
  const t = useTranslations('workbench');
  const locale = useLocale();
  return ids.map((id) => (
    <Field key={id} label={`${t('fields.interpretation')} ${id}. ${findWords(locale, `readings.${id}.about`) ?? ''}`}>
      {(aria) => (
        <Select
          {...aria}
          name={id}
          defaultValue={chosen(id)}
          options={readingsOf(id).map((code, index) => ({
            value: index === 0 ? '' : code,
            label: findWords(locale, `readings.${id}.codes.${code}`) ?? code,
          }))}
        />
      )}
    </Field>
  ));
}
