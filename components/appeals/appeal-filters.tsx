import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { Filters } from '@/components/ui/filters';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { COMMISSION_KINDS } from '@/lib/access/functions';
import { LETTERS } from '@/lib/law/letters';

interface AppealFiltersProps {
  asked: Readonly<Record<string, string | undefined>>;
  show: string;
  settlements: readonly { readonly id: string; readonly name: string }[];
}

const TERMS = ['overdue', 'today', 'ahead', 'none'] as const;
const OFFICES = ['soviet', 'executive'] as const;

/** Whose complaint, of which letter and place, with whom, by when. */
export function AppealFilters({ asked, show, settlements }: AppealFiltersProps) {
  const t = useTranslations('appeals');
  const bodies = useTranslations('commissions');
  const any = { value: '', label: t('list.filters.any') };
  const choice = (name: string, label: string, options: readonly { value: string; label: string }[]) => (
    <Field label={label}>
      {(aria) => <Select {...aria} name={name} defaultValue={asked[name] ?? ''} options={[any, ...options]} />}
    </Field>
  );
  return (
    <Filters action="/appeals" resetHref={`/appeals?show=${show}`}>
      <input type="hidden" name="show" value={show} />
      <Field label={t('name')}>
        {(aria) => <TextInput {...aria} type="search" name="name" defaultValue={asked.name} />}
      </Field>
      {choice(
        'letter',
        t('list.filters.letter'),
        LETTERS.map((letter) => ({ value: letter, label: `«${letter}»` })),
      )}
      {choice('holder', t('list.filters.holder'), [
        ...COMMISSION_KINDS.map((kind) => ({ value: kind, label: bodies(`kinds.${kind}`) })),
        ...OFFICES.map((office) => ({ value: office, label: t(`office.${office}`) })),
      ])}
      {choice(
        'term',
        t('list.filters.term'),
        TERMS.map((term) => ({ value: term, label: t(`list.filters.terms.${term}`) })),
      )}
      {settlements.length < 2
        ? null
        : choice(
            'settlementId',
            t('list.filters.settlement'),
            settlements.map(({ id, name }) => ({ value: id, label: name })),
          )}
    </Filters>
  );
}
