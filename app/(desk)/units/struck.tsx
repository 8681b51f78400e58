import { getLocale, getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { Section } from '@/components/layout/section';
import { Link } from '@/components/ui/link';
import { ListEnd } from '@/components/ui/list-end';
import { Table } from '@/components/ui/table';
import { fullName } from '@/components/units/unit-choices';
import { formatDay } from '@/lib/i18n/format';
import { unitsList } from '@/lib/queries/units/list';
import { getAnswer } from '../_shell/get-answer';
import { requireDesk } from '../_shell/require-desk';
import { withQuery } from '../_shell/with-query';
import type { TabProps } from './units-of-town';

/** The units that were struck off, when and why; each is brought back on its own page. */
export async function Struck({ sovietId, asked }: Omit<TabProps, 'mayKeep'>) {
  const { context } = await requireDesk();
  const t = await getTranslations('units');
  const locale = await getLocale();
  const input = { sovietId, only: 'struck', cursor: asked.cursor } as const;
  const found = await getAnswer(context, unitsList, input);
  return (
    <Section law={<LawNote article="36" />}>
      <Table
        caption={t('shows.struck')}
        captionHidden
        rows={found.items}
        rowKey={({ id }) => id}
        empty={t('nothingFound')}
        columns={[
          {
            ...{ key: 'name', header: t('columns.name') },
            cell: (unit) => <Link href={`/units/${unit.id}`}>{fullName(unit)}</Link>,
          },
          { key: 'kind', header: t('columns.kind'), phone: 'hide', cell: ({ kind }) => t(`kinds.${kind}`) },
          {
            ...{ key: 'struck', header: t('columns.struck') },
            cell: ({ struckOn, strikeReason }) =>
              struckOn === null ? null : `${formatDay(struckOn, locale)}: ${strikeReason ?? ''}`,
          },
        ]}
      />
      <ListEnd
        page={found}
        cursor={asked.cursor}
        hrefOf={(cursor) => withQuery('/units', { sovietId, show: 'struck', cursor })}
        kind="units"
        input={input}
      />
    </Section>
  );
}
