import { getTranslations } from 'next-intl/server';
import { ActButton } from '@/components/forms/act-button';
import { LawNote } from '@/components/law/law-note';
import { Section } from '@/components/layout/section';
import { ListEnd } from '@/components/ui/list-end';
import { PeopleTable } from '@/components/units/people-table';
import { SettleChoices } from '@/components/units/settle-choices';
import { unitsPeople } from '@/lib/queries/units/people';
import { getAnswer } from '../_shell/get-answer';
import { requireDesk } from '../_shell/require-desk';
import { withQuery } from '../_shell/with-query';
import type { TabProps } from './units-of-town';

/** Whoever two units count: all settled at once by the place of work, or one by one. */
export async function Contested({ sovietId, asked, mayKeep }: TabProps) {
  const { context } = await requireDesk();
  const t = await getTranslations('units');
  const input = { sovietId, claims: 'several', cursor: asked.cursor } as const;
  const found = await getAnswer(context, unitsPeople, input);
  const { items } = found;
  return (
    <Section lead={t('settleAllHint')} law={<LawNote article="36" />}>
      {items.length === 0 ? null : (
        <ActButton
          act="units/settle"
          input={{ sovietId }}
          tone="primary"
          doneText={t('settled')}
          impossible={mayKeep ? undefined : t('mayNot')}
        >
          {t('settleAll')}
        </ActButton>
      )}
      <PeopleTable
        people={items}
        empty={t('noneSeveral')}
        last={{
          header: t('claimedBy'),
          cell: (person) =>
            mayKeep ? <SettleChoices {...{ sovietId, person }} /> : person.units.map(({ name }) => name).join('; '),
        }}
      />
      <ListEnd
        page={found}
        cursor={asked.cursor}
        hrefOf={(cursor) => withQuery('/units', { sovietId, show: 'several', cursor })}
        kind="unit-people"
        input={input}
      />
    </Section>
  );
}
