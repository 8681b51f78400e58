import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { Filters } from '@/components/ui/filters';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
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
      <Field label={t('search')}>
        {(aria) => <TextInput {...aria} name="q" type="search" defaultValue={chosen.q} />}
      </Field>
      <Field label={t('kind')}>
        {(aria) => (
          <Select
            {...aria}
            name="kind"
            defaultValue={chosen.kind}
            placeholder={t('anyKind')}
            options={KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
          />
        )}
      </Field>
      <Field label={t('actor')}>
        {(aria) => (
          <Select
            {...aria}
            name="actor"
            defaultValue={chosen.actor}
            placeholder={t('anyActor')}
            options={actors.map((actor) => ({ value: actor, label: t(`actors.${actor}`) }))}
          />
        )}
      </Field>
      <Field label={t('term')}>
        {(aria) => (
          <Select
            {...aria}
            name="term"
            defaultValue={chosen.term}
            placeholder={t('anyTerm')}
            options={[{ value: 'yes', label: t('withTerm') }]}
          />
        )}
      </Field>
    </Filters>
  );
}
