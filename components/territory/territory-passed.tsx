import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { type Column, Table } from '@/components/ui/table';
import { actGround } from '@/lib/i18n/act-title';
import { formatDay } from '@/lib/i18n/format';
import type { CivilDay } from '@/lib/kernel/civil-day';

interface PassedPlace {
  readonly id: string;
  readonly kind: 'merged' | 'came' | 'left';
  readonly place: { readonly id: string | null; readonly name: string };
  readonly other: { readonly name: string } | null;
  readonly people: number | null;
  readonly on: CivilDay;
  readonly act: string;
  readonly actorName: string;
  readonly reason: string | null;
}

/** Other places that were merged into this one, came under it or left it. */
export function TerritoryPassed({ passed }: { passed: readonly PassedPlace[] }) {
  const t = useTranslations('territory.one');
  const records = useTranslations('records');
  const locale = useLocale();
  const say = ({ kind, place, other, people }: PassedPlace): string =>
    kind === 'merged'
      ? t('passed.merged', { name: place.name, people: people ?? 0 })
      : t(`passed.${kind}`, { name: place.name, other: other?.name ?? '' });
  const columns: readonly Column<PassedPlace>[] = [
    { key: 'day', header: records('day'), cell: ({ on }) => formatDay(on, locale) },
    {
      ...{ key: 'what', header: records('what') },
      cell: (one) => (one.place.id === null ? say(one) : <Link href={`/territory/${one.place.id}`}>{say(one)}</Link>),
    },
    { key: 'who', header: records('who'), cell: ({ actorName }) => actorName },
    { key: 'why', header: records('why'), cell: ({ reason, act }) => reason ?? actGround(act, locale) },
  ];
  return <Table caption={t('passed.title')} columns={columns} rows={passed} rowKey={({ id }) => id} />;
}
