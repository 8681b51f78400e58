import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { type Column, Table } from '@/components/ui/table';
import type { CommissionKind } from '@/lib/access/functions';
import type { TerritoryKind } from '@/lib/access/territory-kinds';
import { formatDay, formatNumber } from '@/lib/i18n/format';
import type { CivilDay } from '@/lib/kernel/civil-day';

const INDENT = 22;

interface TerritoryNode {
  readonly id: string;
  readonly kind: TerritoryKind;
  readonly name: string;
  readonly parentId: string | null;
  readonly depth: number;
  readonly population: number;
  readonly versts: number | null;
  readonly type: string | null;
  readonly nationality: string | null;
  readonly parts: number;
  readonly joinedTo: string | null;
  readonly commission: { readonly id: string; readonly kind: CommissionKind } | null;
  readonly election: { readonly startsOn: CivilDay } | null;
}

function NameCell({ node, isFolded }: { node: TerritoryNode; isFolded: boolean }) {
  const t = useTranslations('territory');
  const { id, kind, name, depth, versts, nationality, parts } = node;
  const isSettlement = kind === 'settlement';
  const aside = isSettlement
    ? [
        node.type,
        versts === null ? null : t('versts', { count: versts }),
        nationality,
        node.joinedTo === null ? null : t('one.joinedTo', { name: node.joinedTo }),
      ].filter(Boolean)
    : [t(`kinds.${kind}`)];
  return (
    <div style={{ paddingLeft: depth * INDENT }}>
      <Link
        href={isSettlement ? `/territory/${id}` : `/territory?under=${id}`}
        className={isSettlement ? undefined : 'font-medium'}
      >
        {name}
      </Link>
      <span className="text-faded"> {aside.join(' · ')}</span>
      {isFolded ? <div className="text-sm text-faded">{t('partsInside', { count: parts })}</div> : null}
    </div>
  );
}

function CommissionCell({ commission }: Pick<TerritoryNode, 'commission'>) {
  const t = useTranslations('commissions.shortKinds');
  return commission === null ? null : <Link href={`/commissions/${commission.id}`}>{t(commission.kind)}</Link>;
}

/** The territory as an office book draws it: each part under what it lies in, its people at the right. */
export function TerritoryTree({ nodes, caption }: { nodes: readonly TerritoryNode[]; caption: string }) {
  const t = useTranslations('territory');
  const locale = useLocale();
  const shown = new Set(nodes.map(({ parentId }) => parentId));
  const columns: readonly Column<TerritoryNode>[] = [
    {
      key: 'name',
      header: t('name'),
      cell: (node) => <NameCell node={node} isFolded={node.parts > 0 && !shown.has(node.id)} />,
    },
    {
      key: 'population',
      header: t('population'),
      align: 'end',
      cell: ({ population }) => (population === 0 ? '—' : formatNumber(population, locale)),
    },
    { key: 'commission', header: t('commission'), phone: 'hide', cell: CommissionCell },
    {
      key: 'election',
      header: t('election'),
      phone: 'hide',
      cell: ({ election }) => (election === null ? '' : formatDay(election.startsOn, locale)),
    },
  ];
  return <Table caption={caption} columns={columns} rows={nodes} rowKey={({ id }) => id} wide />;
}
