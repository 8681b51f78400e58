import { useTranslations } from 'next-intl';
import { ArticleRef } from '@/components/law/article-ref';
import { LawNote } from '@/components/law/law-note';
import { Section } from '@/components/layout/section';
import { DescriptionList } from '@/components/ui/description-list';
import { FilterText } from '@/components/ui/filter-fields';
import { Filters } from '@/components/ui/filters';
import { Highlight } from '@/components/ui/highlight';
import { Kbd } from '@/components/ui/kbd';
import { Pager } from '@/components/ui/pager';
import { Table } from '@/components/ui/table';
import { Tabs } from '@/components/ui/tabs';

interface Person {
  readonly number: string;
  readonly name: string;
  readonly born: string;
  readonly household: string;
  readonly state: 'next' | 'came' | 'barred' | 'absent';
}

const PEOPLE: readonly Person[] = [
  { number: '117', name: 'Комаров Сергей Васильевич', born: '1903', household: '168', state: 'next' },
  { number: '118', name: 'Комарова Анна Тимофеевна', born: '1905', household: '168', state: 'came' },
  { number: '119', name: 'Комаров Трофим Ильич', born: '1871', household: '54', state: 'barred' },
  { number: '120', name: 'Комарова Прасковья Гурьевна', born: '1879', household: '54', state: 'absent' },
];

function Attendance({ state }: { state: Person['state'] }) {
  const t = useTranslations('look');
  if (state === 'next') return <Kbd>Enter</Kbd>;
  if (state === 'came') return <b className="text-done">{t('came')}</b>;
  if (state === 'absent') return null;
  return (
    <span className="text-accent">
      {t('barred')}: <ArticleRef article="38" />
    </span>
  );
}

export function ListSpecimen() {
  const t = useTranslations('look');
  return (
    <Section title={t('list')} law={<LawNote article="39" />}>
      <Tabs
        label={t('list')}
        items={[
          { href: '/look', label: t('list'), count: 2187, isCurrent: true },
          { href: '/look?tab=states', label: t('states'), count: 21 },
        ]}
      />
      <Filters action="/look" resetHref="/look">
        <FilterText name="name" label={t('name')} asked={{ name: 'кома' }} />
      </Filters>
      <Table
        caption={t('list')}
        rows={PEOPLE}
        rowKey={(person) => person.number}
        isMarked={(person) => person.state === 'next'}
        sort={{ current: 'name', hrefOf: (sort) => `/look?sort=${sort}` }}
        columns={[
          { key: 'number', header: '№', cell: (person) => person.number, align: 'end', width: '4rem' },
          {
            key: 'name',
            header: t('person'),
            sort: 'name',
            cell: (person) => <Highlight text={person.name} query="кома" />,
          },
          { key: 'born', header: t('born'), sort: 'born', cell: (person) => person.born, phone: 'hide' },
          { key: 'household', header: t('household'), cell: (person) => person.household, phone: 'hide' },
          { key: 'state', header: t('attendance'), cell: (person) => <Attendance state={person.state} /> },
        ]}
      />
      <Pager
        page={{ items: PEOPLE, total: 2187, next: '120' }}
        cursor="117"
        hrefOf={(cursor) => (cursor === undefined ? '/look' : `/look?cursor=${cursor}`)}
      />
      <DescriptionList
        items={[
          { term: t('person'), value: 'Комаров Трофим Ильич' },
          { term: t('born'), value: '1871' },
          { term: t('letter'), value: '«з»', law: <ArticleRef article="15.з" /> },
        ]}
      />
    </Section>
  );
}
