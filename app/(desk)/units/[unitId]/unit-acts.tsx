import { getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { Section } from '@/components/layout/section';
import { choicesOf } from '@/components/units/unit-choices';
import { AddPartForm, AmendUnitForm, JoinUnitForm, StrikeUnitForm } from '@/components/units/unit-forms';
import { unitsList } from '@/lib/queries/units/list';
import { getWhole } from '../../_shell/get-answer';
import { requireDesk } from '../../_shell/require-desk';
import type { Unit } from './page';

/** What may be changed of a unit: parts, the joint meeting, its name, its end. */
export async function UnitActs({ unit, home }: { unit: Unit; home: string }) {
  const { context } = await requireDesk();
  const t = await getTranslations('units');
  const { id, version, name, kind, address, parent, joinedTo, soviet } = unit;
  const others = await getWhole(context, unitsList, { sovietId: soviet.id });
  return (
    <>
      {parent === null && kind === 'enterprise' ? (
        <Section title={t('parts')} law={<LawNote article="36.n1" />}>
          <AddPartForm sovietId={soviet.id} parentId={id} kind={kind} />
        </Section>
      ) : null}
      <Section title={t('columns.joined')}>
        <JoinUnitForm unitId={id} version={version} toId={joinedTo?.id ?? null} others={choicesOf(others, id)} />
      </Section>
      <Section title={t('amend')}>
        <AmendUnitForm
          {...{ unitId: id, version, isPart: parent !== null }}
          stored={{ kind, name, address: address ?? '' }}
        />
      </Section>
      <Section title={t('strike')}>
        <StrikeUnitForm {...{ unitId: id, version, backHref: home }} />
      </Section>
    </>
  );
}
