import { useTranslations } from 'next-intl';
import { FilterChoice, FilterText } from '@/components/ui/filter-fields';
import { Filters } from '@/components/ui/filters';
import { COMMISSION_KINDS } from '@/lib/access/functions';
import { LETTERS } from '@/lib/law/letters';

interface AppealFiltersProps {
  asked: Readonly<Record<string, string | undefined>>;
  show: string;
  settlements: readonly { readonly id: string; readonly name: string }[];
  /** Complaints have come from more settlements than can be chosen from. */
  areSettlementsCut: boolean;
}

const TERMS = ['overdue', 'today', 'ahead', 'none'] as const;
const OFFICES = ['soviet', 'executive'] as const;

/** Whose complaint, of which letter and place, with whom, by when. */
export function AppealFilters({ asked, show, settlements, areSettlementsCut }: AppealFiltersProps) {
  const t = useTranslations('appeals');
  const common = useTranslations('common');
  const bodies = useTranslations('commissions');
  return (
    <Filters action="/appeals" resetHref={`/appeals?show=${show}`}>
      <input type="hidden" name="show" value={show} />
      <FilterText name="name" label={t('name')} type="search" asked={asked} />
      <FilterChoice
        {...{ name: 'letter', label: t('list.filters.letter'), asked }}
        options={LETTERS.map((letter) => ({ value: letter, label: common('quoted', { text: letter }) }))}
      />
      <FilterChoice
        {...{ name: 'holder', label: t('list.filters.holder'), asked }}
        options={[
          ...COMMISSION_KINDS.map((kind) => ({ value: kind, label: bodies(`kinds.${kind}`) })),
          ...OFFICES.map((office) => ({ value: office, label: t(`office.${office}`) })),
        ]}
      />
      <FilterChoice
        {...{ name: 'term', label: t('list.filters.term'), asked }}
        options={TERMS.map((term) => ({ value: term, label: t(`list.filters.terms.${term}`) }))}
      />
      {settlements.length < 2 ? null : (
        <FilterChoice
          {...{ name: 'settlementId', label: t('list.filters.settlement'), asked }}
          hint={areSettlementsCut ? t('list.filters.settlementsCut') : undefined}
          options={settlements.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </Filters>
  );
}
