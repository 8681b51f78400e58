import { getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { Section } from '@/components/layout/section';
import { ListEnd } from '@/components/ui/list-end';
import type { Option } from '@/components/ui/select';
import { Table } from '@/components/ui/table';
import { Tabs } from '@/components/ui/tabs';
import { AssignTo } from '@/components/units/assign-to';
import { PeopleTable } from '@/components/units/people-table';
import { choicesOf } from '@/components/units/unit-choices';
import { bornName } from '@/lib/kernel/person-name';
import { unitsList } from '@/lib/queries/units/list';
import { unitsPeople } from '@/lib/queries/units/people';
import { unitsUnorganised } from '@/lib/queries/units/unorganised';
import { getAnswer, getWhole } from '../_shell/get-answer';
import { requireDesk } from '../_shell/require-desk';
import { withQuery } from '../_shell/with-query';
import type { TabProps } from './units-of-town';

const BY = ['occupation', 'street', 'settlement'] as const;

/** Whoever no unit has: by trade, street or part of the town, a whole group put down at once; then one by one. */
export async function Free({ sovietId, asked, mayKeep }: TabProps) {
  const { context } = await requireDesk();
  const t = await getTranslations('units');
  const by = BY.find((known) => known === asked.by) ?? 'occupation';
  const [groups, people, units] = await Promise.all([
    getAnswer(context, unitsUnorganised, { sovietId, by, cursor: asked.groups }),
    getAnswer(context, unitsPeople, { sovietId, claims: 'none', cursor: asked.cursor }),
    getWhole(context, unitsList, { sovietId }),
  ]);
  const options = choicesOf(units);
  const { items, total } = people;
  if (total === 0) return <p>{t('noneFree')}</p>;
  const here = { sovietId, show: 'none' };
  return (
    <>
      <Section law={<LawNote article="36" />}>
        <Tabs
          label={t('byLabel')}
          items={BY.map((one) => ({
            ...{ href: withQuery('/units', { ...here, by: one }), label: t(`by.${one}`), isCurrent: one === by },
          }))}
        />
        <Groups {...{ by, options, mayKeep, groups: groups.items }} />
        <ListEnd
          page={groups}
          cursor={asked.groups}
          hrefOf={(from) => withQuery('/units', { ...here, by, cursor: asked.cursor, groups: from })}
          kind="unorganised"
          input={{ sovietId, by }}
        />
      </Section>
      <Section title={t('freePeople')}>
        <PeopleTable
          people={items}
          empty={t('noneFree')}
          last={{
            header: mayKeep ? t('chooseUnit') : '',
            cell: (person) =>
              mayKeep ? (
                <AssignTo name={bornName(person)} units={options} input={{ residentIds: [person.id] }} />
              ) : null,
          }}
        />
        <ListEnd
          page={people}
          cursor={asked.cursor}
          hrefOf={(cursor) => withQuery('/units', { ...here, by, groups: asked.groups, cursor })}
          kind="unit-people"
          input={{ sovietId, claims: 'none' }}
        />
      </Section>
    </>
  );
}

interface GroupsProps {
  by: (typeof BY)[number];
  groups: readonly { readonly name: string; readonly electors: number; readonly settlementId: string | null }[];
  options: readonly Option[];
  mayKeep: boolean;
}

async function Groups({ by, groups, options, mayKeep }: GroupsProps) {
  const t = await getTranslations('units');
  const nameOf = (name: string) => (name === '' ? t('unnamed') : name);
  return (
    <Table
      caption={t(`by.${by}`)}
      captionHidden
      rows={groups}
      rowKey={({ name, settlementId }) => `${settlementId ?? ''}${name}`}
      columns={[
        { key: 'name', header: t('group'), cell: ({ name }) => nameOf(name) },
        { key: 'electors', header: t('columns.electors'), align: 'end', cell: ({ electors }) => electors },
        {
          ...{ key: 'assign', header: mayKeep ? t('chooseUnit') : '' },
          cell: ({ name, settlementId }) =>
            mayKeep ? (
              <AssignTo
                name={nameOf(name)}
                units={options}
                input={{ filter: settlementId === null ? { [by]: name } : { settlementId } }}
              />
            ) : null,
        },
      ]}
    />
  );
}
