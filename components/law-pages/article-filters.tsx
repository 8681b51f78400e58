import { useTranslations } from 'next-intl';
import { FilterChoice, FilterText } from '@/components/ui/filter-fields';
import { Filters } from '@/components/ui/filters';
import type { Actor } from '@/lib/law/registry';

interface ArticleFiltersProps {
  chosen: { readonly q: string; readonly kind: string; readonly actor: string; readonly term: string };
  actors: readonly Actor[];
}

const KINDS = ['rule', 'duty', 'frame'] as const;

export function ArticleFilters({ chosen, actors }: ArticleFiltersProps) {
  const t = useTranslations('lawPages');
  return (
    <Filters action="/law" resetHref="/law">
      <FilterText name="q" label={t('search')} type="search" asked={chosen} />
      <FilterChoice
        name="kind"
        label={t('kind')}
        asked={chosen}
        placeholder={t('anyKind')}
        options={KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      />
      <FilterChoice
        name="actor"
        label={t('actor')}
        asked={chosen}
        placeholder={t('anyActor')}
        options={actors.map((actor) => ({ value: actor, label: t(`actors.${actor}`) }))}
      />
      <FilterChoice
        name="term"
        label={t('term')}
        asked={chosen}
        placeholder={t('anyTerm')}
        options={[{ value: 'yes', label: t('withTerm') }]}
      />
    </Filters>
  );
}
