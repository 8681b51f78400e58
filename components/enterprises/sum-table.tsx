import { useLocale, useTranslations } from 'next-intl';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { formatDay } from '@/lib/i18n/format';
import type { CivilDay } from '@/lib/kernel/civil-day';

interface Hands {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
}

export interface SumView {
  readonly id: string;
  readonly round: number;
  readonly summedOn: CivilDay;
  readonly mode: 'list' | 'personal';
  readonly settledBy: 'lot' | 'older' | null;
  readonly open: number;
  readonly counts: readonly (Hands & {
    readonly id: string;
    readonly name: string;
    readonly parts: readonly (Hands & { readonly uchastokId: string })[];
  })[];
  readonly parts: readonly { readonly uchastokId: string; readonly number: number }[];
  readonly leftOut: readonly { readonly number: number; readonly name: string }[];
  readonly elected: readonly { readonly residentId: string; readonly name: string }[];
  readonly tied: readonly { readonly id: string; readonly name: string }[];
}

interface SumTableProps {
  sum: SumView;
  /** The common lists, by which it is told whose people took the places. */
  lists: readonly {
    readonly id: string;
    readonly candidates: readonly { readonly residentId: string }[];
  }[];
}

/** The votes of the parts beside each other and added, and what they came to. */
export function SumTable({ sum, lists }: SumTableProps) {
  const t = useTranslations('enterprises');
  const locale = useLocale();
  if (sum.settledBy !== null) {
    const names = sum.elected.map(({ name }) => name).join(', ');
    return <p>{t('settled', { by: sum.settledBy, names })}</p>;
  }
  const people = new Set(sum.elected.map(({ residentId }) => residentId));
  const elected = new Set([
    ...people,
    ...lists.filter(({ candidates }) => candidates.some((one) => people.has(one.residentId))).map(({ id }) => id),
  ]);
  const tied = new Set(sum.tied.map(({ id }) => id));
  return (
    <>
      <Table
        caption={sum.round === 1 ? t('outcome') : t('round', { number: String(sum.round - 1) })}
        captionHidden={false}
        rows={sum.counts}
        rowKey={({ id }) => id}
        columns={[
          {
            ...{ key: 'name', header: t(sum.mode === 'list' ? 'list' : 'name') },
            cell: ({ id, name }) => (
              <>
                {name} {elected.has(id) ? <Tag tone="done">{t('isElected')}</Tag> : null}
                {tied.has(id) ? <Tag tone="late">{t('isTied')}</Tag> : null}
              </>
            ),
          },
          ...sum.parts.map(({ uchastokId, number }) => ({
            ...{
              key: uchastokId,
              header: t('uchastokNo', { number: String(number) }),
              align: 'end' as const,
              phone: 'hide' as const,
            },
            cell: ({ parts }: SumView['counts'][number]) =>
              parts.find((part) => part.uchastokId === uchastokId)?.for ?? '—',
          })),
          { key: 'total', header: t('total'), align: 'end', cell: (item) => item.for },
          { key: 'against', header: t('against'), align: 'end', phone: 'hide', cell: ({ against }) => against },
          { key: 'abstained', header: t('abstained'), align: 'end', phone: 'hide', cell: ({ abstained }) => abstained },
        ]}
      />
      <p>
        {t('summedOn', { day: formatDay(sum.summedOn, locale) })} <Came sum={sum} />
      </p>
    </>
  );
}

function Came({ sum: { elected, tied, open, leftOut } }: { sum: SumView }) {
  const t = useTranslations('enterprises');
  const names = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name).join(', ');
  return (
    <>
      <strong>{elected.length === 0 ? t('nobody') : t('elected', { names: names(elected) })}</strong>{' '}
      {tied.length > 0 ? t('tie', { names: names(tied), open: String(open) }) : null}
      {tied.length === 0 && open > 0 ? t('open', { count: open }) : null}{' '}
      {leftOut.length > 0 ? t('leftOut', { names: names(leftOut) }) : null}
    </>
  );
}
