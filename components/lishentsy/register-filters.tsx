import { useTranslations } from 'next-intl';
import { FilterChoice, FilterText } from '@/components/ui/filter-fields';
import { Filters } from '@/components/ui/filters';
import { LETTERS } from '@/lib/law/letters';
import { AsOfDay } from './day-picker';

const STATES = ['entered', 'struck', 'restored'] as const;
const VERDICTS = ['lawful', 'undecided', 'unlawful'] as const;

/** Chooses whom of the register to show. */
export function RegisterFilters({ asked }: { asked: Readonly<Record<string, string | undefined>> }) {
  const t = useTranslations('lishentsy');
  return (
    <Filters action="/lishentsy" resetHref="/lishentsy">
      <FilterText name="name" label={t('filters.name')} type="search" asked={asked} />
      <FilterChoice
        name="letter"
        label={t('filters.letter')}
        asked={asked}
        options={LETTERS.map((value) => ({ value, label: `${value}) ${t(`letters.${value}`)}` }))}
        className="max-w-64"
      />
      <FilterChoice
        name="state"
        label={t('filters.state')}
        asked={asked}
        options={STATES.map((value) => ({ value, label: t(`states.${value}`) }))}
      />
      <FilterChoice
        name="verdict"
        label={t('filters.verdict')}
        asked={asked}
        options={VERDICTS.map((value) => ({ value, label: t(`verdicts.${value}`) }))}
      />
      {asked.principal === undefined && asked.letter !== 'п' ? null : (
        <FilterChoice
          name="principal"
          label={t('filters.principal')}
          asked={asked}
          options={[{ value: 'missing', label: t('filters.principalMissing') }]}
        />
      )}
      <FilterChoice
        name="left"
        label={t('filters.left')}
        asked={asked}
        options={[{ value: 'yes', label: t('filters.leftStands') }]}
      />
      <AsOfDay on={asked.on} />
    </Filters>
  );
}
