import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { Filters } from '@/components/ui/filters';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { LETTERS } from '@/lib/law/letters';
import { AsOfDay } from './day-picker';

const STATES = ['entered', 'struck', 'restored'] as const;
const VERDICTS = ['lawful', 'undecided', 'unlawful'] as const;

/** Chooses whom of the register to show. */
export function RegisterFilters({ asked }: { asked: Readonly<Record<string, string | undefined>> }) {
  const t = useTranslations('lishentsy');
  return (
    <Filters action="/lishentsy" resetHref="/lishentsy">
      <Field label={t('filters.name')}>
        {(aria) => <TextInput {...aria} type="search" name="name" defaultValue={asked.name} />}
      </Field>
      <Field label={t('filters.letter')}>
        {(aria) => (
          <Select
            {...aria}
            name="letter"
            defaultValue={asked.letter ?? ''}
            placeholder={t('filters.any')}
            options={LETTERS.map((value) => ({ value, label: `${value}) ${t(`letters.${value}`)}` }))}
            className="max-w-64"
          />
        )}
      </Field>
      <Field label={t('filters.state')}>
        {(aria) => (
          <Select
            {...aria}
            name="state"
            defaultValue={asked.state ?? ''}
            placeholder={t('filters.any')}
            options={STATES.map((value) => ({ value, label: t(`states.${value}`) }))}
          />
        )}
      </Field>
      <Field label={t('filters.verdict')}>
        {(aria) => (
          <Select
            {...aria}
            name="verdict"
            defaultValue={asked.verdict ?? ''}
            placeholder={t('filters.any')}
            options={VERDICTS.map((value) => ({ value, label: t(`verdicts.${value}`) }))}
          />
        )}
      </Field>
      {asked.principal === undefined && asked.letter !== 'п' ? null : (
        <Field label={t('filters.principal')}>
          {(aria) => (
            <Select
              {...aria}
              name="principal"
              defaultValue={asked.principal ?? ''}
              placeholder={t('filters.any')}
              options={[{ value: 'missing', label: t('filters.principalMissing') }]}
            />
          )}
        </Field>
      )}
      <AsOfDay on={asked.on} />
    </Filters>
  );
}
