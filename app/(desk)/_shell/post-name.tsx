import { useTranslations } from 'next-intl';
import type { DeskPlace } from '@/lib/queries/accounts/places';

/** «Секретарь сельской избирательной комиссии, Борковский сельсовет» */
export function PostName({ place }: { place: Pick<DeskPlace, 'function' | 'commission' | 'territory'> }) {
  const t = useTranslations();
  const post = t(`accounts.functions.${place.function}`);
  const where = place.territory.name || t('layout.whole');
  if (place.commission === null) return <>{`${post} · ${where}`}</>;
  return <>{`${t(`commissions.kinds.${place.commission.kind}`)} · ${where} · ${post}`}</>;
}
