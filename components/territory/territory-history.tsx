import { useLocale, useTranslations } from 'next-intl';
import { ChangesTable, type RecordedChange } from '@/components/ui/changes-table';
import { TERRITORY_KINDS } from '@/lib/access/territory-kinds';
import { formatDay } from '@/lib/i18n/format';
import { parseCivilDay } from '@/lib/kernel/civil-day';

const COLUMNS = [
  ...['name', 'kind', 'rank', 'parent_id', 'population', 'versts', 'settlement_type', 'nationality'],
  ...['joined_to_id', 'merged_into_id', 'struck_on', 'strike_reason'],
] as const;

/** Every change of a territory: what stood, what stands, on which day, by whom and why. */
export function TerritoryHistory({ changes }: { changes: readonly RecordedChange[] }) {
  const t = useTranslations('territory');
  const locale = useLocale();
  const nameOf = (column: string): string => {
    const known = COLUMNS.find((name) => name === column);
    return known === undefined ? column : t(`one.columns.${known}`);
  };
  const say = (column: string, value: string | null): string => {
    if (value === null) return '—';
    const kind = TERRITORY_KINDS.find((known) => known === value);
    if (column === 'kind' && kind !== undefined) return t(`kinds.${kind}`);
    const day = column === 'struck_on' ? parseCivilDay(value) : null;
    return day === null ? value : formatDay(day, locale);
  };
  return <ChangesTable caption={t('one.history')} empty={t('one.historyNone')} {...{ changes, nameOf, say }} />;
}
