import { getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterChoice, FilterText } from '@/components/ui/filter-fields';
import { Filters } from '@/components/ui/filters';
import { ListEnd } from '@/components/ui/list-end';
import { AddUnitForm } from '@/components/units/unit-forms';
import { UnitsTable } from '@/components/units/units-table';
import { UNIT_KINDS } from '@/lib/law/units';
import { unitsList } from '@/lib/queries/units/list';
import { getAsked } from '../_shell/get-answer';
import { requireDesk } from '../_shell/require-desk';
import { askedOf, withQuery } from '../_shell/with-query';

export interface TabProps {
  sovietId: string;
  asked: Readonly<Record<string, string>>;
  mayKeep: boolean;
}

/** The units by name, found, narrowed, page by page; and the form that enters another. */
export async function UnitsOfTown({ sovietId, asked, mayKeep }: TabProps) {
  const { context } = await requireDesk();
  const t = await getTranslations('units');
  const { input, found } = await getAsked(context, unitsList, askedOf({ ...asked, sovietId }));
  const { items, total } = found;
  const { kind, name, only } = input;
  const isBlank = total === 0 && kind === undefined && name === undefined && only === undefined;
  return (
    <>
      {isBlank ? (
        <EmptyState title={t('noUnits')}>{t('noUnitsHint')}</EmptyState>
      ) : (
        <Section>
          <Filters action="/units" resetHref={withQuery('/units', { sovietId })}>
            <input type="hidden" name="sovietId" value={sovietId} />
            <FilterText name="name" label={t('fields.name')} type="search" asked={asked} />
            <FilterChoice
              name="kind"
              label={t('fields.kind')}
              asked={asked}
              options={UNIT_KINDS.map((one) => ({ value: one, label: t(`kinds.${one}`) }))}
            />
            <FilterChoice
              name="only"
              label={t('onlyLabel')}
              asked={asked}
              options={(['empty', 'contested'] as const).map((one) => ({ value: one, label: t(`only.${one}`) }))}
            />
          </Filters>
          <UnitsTable units={items} />
          <ListEnd
            page={found}
            cursor={asked.cursor}
            hrefOf={(cursor) => withQuery('/units', { ...asked, sovietId, cursor })}
            kind="units"
            input={input}
          />
        </Section>
      )}
      <Section title={t('add')} law={<LawNote article="36" />}>
        {mayKeep ? <AddUnitForm sovietId={sovietId} /> : <p className="text-faded">{t('mayNot')}</p>}
      </Section>
    </>
  );
}
