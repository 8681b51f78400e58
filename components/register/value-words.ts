import { useLocale, useTranslations } from 'next-intl';
import { formatDay } from '@/lib/i18n/format';
import { parseCivilDay } from '@/lib/kernel/civil-day';
import { FRANCHISES } from '@/lib/law/franchise';

const COLUMNS = [
  ...['surname', 'given', 'patronymic', 'sex', 'birth_year', 'born_on', 'soviet_id', 'settlement_id', 'household'],
  ...['nationality', 'occupation', 'party', 'is_of_age', 'detained', 'franchise', 'uchastok_id'],
  ...['struck_on', 'strike_reason', 'merged_into_id'],
] as const;

/** How a stored column and what stands in it are said. */
export function useValueWords() {
  const t = useTranslations('records');
  const register = useTranslations('register');
  const locale = useLocale();
  const nameOf = (column: string): string => {
    const known = COLUMNS.find((name) => name === column);
    return known === undefined ? column : t(`tracked.${known}`);
  };
  const sayCode = (column: string, value: string): string | null => {
    if (value === 'true' || value === 'false') return value === 'true' ? t('yes') : t('no');
    if (column === 'sex') return value === 'f' ? register('sexes.f') : register('sexes.m');
    const franchise = FRANCHISES.find((known) => known === value);
    return column === 'franchise' && franchise !== undefined ? register(`franchises.${franchise}`) : null;
  };
  const sayDay = (column: string, value: string): string => {
    const day = column.endsWith('_on') ? parseCivilDay(value) : null;
    return day === null ? value : formatDay(day, locale);
  };
  const sayValue = (column: string, value: string | null): string => {
    if (value === null) return column === 'is_of_age' ? t('byYear') : '—';
    return sayCode(column, value) ?? sayDay(column, value);
  };
  return { nameOf, sayValue };
}
