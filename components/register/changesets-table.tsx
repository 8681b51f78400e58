import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { type Column, Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { formatDay, formatNumber } from '@/lib/i18n/format';
import type { CivilDay } from '@/lib/kernel/civil-day';

type State = 'prepared' | 'applied' | 'undone' | 'discarded';
type Kind = 'move' | 'strike' | 'uchastok' | 'field';

interface Changeset {
  readonly id: string;
  readonly sovietName: string;
  readonly state: State;
  /** Prepared, and no longer what was looked at: it cannot be applied. */
  readonly isOvertaken: boolean;
  readonly kind: Kind;
  readonly reason: string;
  readonly fit: number;
  readonly unfit: number;
  readonly actorName: string;
  readonly preparedOn: CivilDay;
}

const TONES = { prepared: 'warn', applied: 'done', undone: 'plain', discarded: 'plain' } as const;

export function ChangesetState({ state, isOvertaken }: Pick<Changeset, 'state' | 'isOvertaken'>) {
  const t = useTranslations('records.states');
  if (isOvertaken) return <Tag tone="late">{t('overtaken')}</Tag>;
  return <Tag tone={TONES[state]}>{t(state)}</Tag>;
}

export function ChangesetsTable({ changesets }: { changesets: readonly Changeset[] }) {
  const t = useTranslations('records');
  const locale = useLocale();
  const columns: readonly Column<Changeset>[] = [
    { key: 'day', header: t('day'), cell: ({ preparedOn }) => formatDay(preparedOn, locale) },
    {
      ...{ key: 'kind', header: t('kind') },
      cell: ({ id, kind, reason }) => (
        <>
          <Link href={`/register/changes/${id}`}>{t(`kinds.${kind}`)}</Link>
          <div className="text-faded">{reason}</div>
        </>
      ),
    },
    { key: 'soviet', header: t('soviet'), phone: 'hide', cell: ({ sovietName }) => sovietName },
    { key: 'fit', header: t('fits'), align: 'end', cell: ({ fit }) => formatNumber(fit, locale) },
    {
      ...{ key: 'unfit', header: t('fitsNot'), align: 'end', phone: 'hide' },
      cell: ({ unfit }) => (unfit === 0 ? '' : formatNumber(unfit, locale)),
    },
    { key: 'who', header: t('who'), phone: 'hide', cell: ({ actorName }) => actorName },
    {
      key: 'state',
      header: t('state'),
      cell: ({ state, isOvertaken }) => <ChangesetState {...{ state, isOvertaken }} />,
    },
  ];
  return (
    <Table
      caption={t('changes')}
      columns={columns}
      rows={changesets}
      rowKey={({ id }) => id}
      empty={t('changesNone')}
    />
  );
}
